import { noDiscretion } from '../privacy/no-discretion.ts';
import type { Emit } from './events.ts';
import { fallback } from './fallback.ts';
import { hasAgreed } from './has-agreed.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Reply } from './request.ts';

/** An answer that no model and no store has a part in, and what is noted of it afterwards. */
export interface Guarded {
  readonly reply: Reply;
  readonly writes: () => Promise<unknown>[];
}

/**
 * What comes before everything else, consent, budgets and the store included: somebody who needs help, a request that no model should
 * get, and one who asks too often. `undefined` for all that may go on.
 */
export function guardInput(ports: TurnPorts, heard: Heard, emit: Emit): Guarded | undefined {
  const { intention, locale, person } = heard;
  const text = 'text' in intention ? intention.text : undefined;
  const verdict = text === undefined ? undefined : ports.guard.input(text, locale);
  if (text !== undefined && verdict !== undefined && verdict.kind !== 'pass') {
    const { rule } = verdict;
    emit({ type: 'hear-guarded', rule });
    const writes = () => [record(ports, heard, rule, text)];
    if (verdict.kind === 'refuse') return { reply: fallback(ports, heard, 'think/refusal'), writes };
    const { speech, card } = verdict;
    return { reply: { speech, card, keepListening: false, restPending: false }, writes };
  }
  if (!ports.isTooFast(person)) return undefined;
  return { reply: fallback(ports, heard, 'hear/too-many-requests'), writes: () => [] };
}

/**
 * Keeps what was said for review, hidden as far as the person's vault knows: a name told before is one where nothing announces it. Not of
 * somebody who did not agree that anything is kept, nor of a private conversation.
 */
async function record(ports: TurnPorts, heard: Heard, rule: string, said: string): Promise<void> {
  const { person, turnId, requestId, locale } = heard;
  const { conversation, profile } = await ports.memory.recall(person);
  if (conversation?.isPrivate || !hasAgreed(ports, profile)) return;
  const text = (ports.discretion ?? noDiscretion)(person, locale, conversation?.vault ?? '').hide(said);
  await ports.incidents.record({
    id: ports.newId(),
    where: 'input',
    rule,
    text,
    person,
    turnId,
    requestId,
    locale,
  });
}
