import { WellspokenError } from '../errors.ts';
import type { Discretion } from '../privacy/discretion.ts';
import { fence } from '../safety/fence.ts';
import { tellModel } from '../tools/tell-model.ts';
import { maxResultCharacters, type Tool } from '../tools/tool.ts';
import type { ToolOutcome } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';

/** One call, ready to be made. */
export interface ToolTask {
  readonly tool: Tool;
  /** With placeholders. */
  readonly input: unknown;
  readonly callId: string;
  /** The longest that is waited. */
  readonly limitMs: number;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** What a call came to. */
export interface Ran {
  readonly outcome: ToolOutcome;
  /** Whether it was done, as far as anybody knows. */
  readonly effect: 'done' | 'not-done' | 'unknown';
  /** For the model: hidden and fenced where it is from outside. */
  readonly text: string;
  readonly isError: boolean;
  /** The text is not ours. */
  readonly isFromOutside: boolean;
}

/**
 * Makes one call of a tool. It gets real values in the place of placeholders; what it says gets placeholders in the place of personal data,
 * and a fence, before anybody reads it. Not waited for longer than the limit, or once the signal aborts. Never rejects.
 */
export async function runTool(
  { clock }: TurnPorts,
  { locale, person }: Heard,
  { hide, show }: Discretion,
  { tool, input, callId, limitMs, signal }: ToolTask,
): Promise<Ran> {
  const ending = new AbortController();
  const ended = Promise.withResolvers<never>();
  const end = (code: 'think/tool-timeout' | 'think/aborted') => {
    const error = new WellspokenError(code, `The tool ${tool.name} was not waited for any longer.`);
    ended.reject(error);
    ending.abort(error);
  };
  const onAbort = () => end('think/aborted');
  const cancel = clock.after(limitMs, () => end('think/tool-timeout'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const running = tool.run(shownIn(input, show), { callId, locale, person, signal: ending.signal });
    const { text, isError } = await Promise.race([running, ended.promise]);
    return {
      outcome: isError ? 'failed' : 'done',
      effect: isError ? 'not-done' : 'done',
      text: fence(hide(text.slice(0, maxResultCharacters)), tool.title),
      isError,
      isFromOutside: true,
    };
  } catch (error) {
    const code = error instanceof WellspokenError ? error.code : undefined;
    return { ...(outcomes[code ?? ''] ?? failed), ...tellModel(error), isFromOutside: false };
  } finally {
    cancel();
    signal.removeEventListener('abort', onAbort);
  }
}

const failed = { outcome: 'failed', effect: 'unknown' } as const;
const outcomes: Readonly<Record<string, Pick<Ran, 'outcome' | 'effect'>>> = {
  'think/tool-unavailable': { outcome: 'failed', effect: 'not-done' },
  'think/tool-refused': { outcome: 'refused', effect: 'not-done' },
  'think/tool-timeout': { outcome: 'timeout', effect: 'unknown' },
  'think/aborted': { outcome: 'timeout', effect: 'unknown' },
};

/** A value with real ones in the place of placeholders, in every text of it. Keys are the schema's. */
function shownIn(value: unknown, show: (text: string) => string): unknown {
  if (typeof value === 'string') return show(value);
  if (Array.isArray(value)) return value.map((part) => shownIn(part, show));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shownIn(part, show)]));
}
