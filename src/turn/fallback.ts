import type { ErrorCode } from '../errors.ts';
import { phraseForError } from '../speech/phrases.ts';
import { compose } from './compose.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Reply } from './request.ts';

/** Where asking again, or asking something else, may help at once. Otherwise an open microphone would only invite the same failure. */
const worthAskingAgain: ReadonlySet<ErrorCode> = new Set([
  'think/timeout',
  'think/empty',
  'think/truncated',
  'think/too-large',
  'think/refusal',
  'think/blocked',
  'say/internal',
]);

/** What is said when there is no answer: a phrase chosen by the error's code, in the person's language, never an error text. */
export function fallback(ports: TurnPorts, heard: Heard, code: ErrorCode): Reply {
  const invites = worthAskingAgain.has(code) && ports.settings.keepListening !== 'never';
  return compose(ports, heard, { speech: phraseForError(code, heard.locale), invites, cause: code });
}
