import { asWellspokenError } from '../errors.ts';
import type { AwaitedCall } from '../memory/memory.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { slices } from './budget.ts';
import { compose } from './compose.ts';
import type { Plan } from './converse.ts';
import { fallback } from './fallback.ts';
import type { Heard } from './heard.ts';
import type { Intention } from './intention.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import { storeCall } from './store-call.ts';

/** What leaves the question as it is: who asks to hear it again has not answered it. */
const noAnswer: ReadonlySet<Intention['kind']> = new Set(['repeat', 'unheard']);

/** The call of a tool that a bare "yes" or "no" is about: its question was asked, and heard. */
export function awaitedCall({ conversation, pending }: Background): AwaitedCall | undefined {
  const awaited = conversation?.awaiting;
  if (awaited?.what !== 'tool') return undefined;
  // The question is the end of an answer that is not told yet: nobody says yes to it.
  const isUntold = pending?.turnId === awaited.turnId && pending.told < pending.sentences.length;
  return isUntold ? undefined : awaited;
}

/** Takes the call for this turn. `undefined` where that worked; what to say where somebody else has it, or nobody can tell. */
export async function isClaimed(
  ports: TurnPorts,
  heard: Heard,
  { callId }: AwaitedCall,
): Promise<Plan | undefined> {
  const { memory } = ports;
  try {
    const claim = () => memory.claimCall(heard.person, callId);
    if (await storeCall(ports, 'remember', slices.steerMs, claim)) return undefined;
    const { allRight } = phrasesFor(heard.locale);
    return plan(compose(ports, heard, { speech: allRight }));
  } catch (cause) {
    const { code } = asWellspokenError(cause, 'remember/unavailable', 'A confirmed call could not be taken.');
    return plan(fallback(ports, heard, code));
  }
}

/** "No": nothing is called, and the model is to know that nothing was. */
export async function decline(ports: TurnPorts, heard: Heard, background: Background): Promise<Plan> {
  const { person, locale, turnId } = heard;
  const { no: question, allRight: answer } = phrasesFor(locale);
  // Before the reply: the next word may be a "yes" to something else.
  await Promise.all(dropAwaited(ports, heard, background)).catch(() => {});
  return {
    kind: 'reply',
    reply: compose(ports, heard, { speech: answer }),
    writes: () => [ports.memory.append(person, { turnId, question, answer }, answer)],
  };
}

/** Whether what was said ends the wait for a "yes". */
export function dropsAwaited({ intention }: Heard, { conversation, pending }: Background): boolean {
  const awaited = conversation?.awaiting;
  if (awaited?.what !== 'tool' || noAnswer.has(intention.kind)) return false;
  const isOnTheWay =
    pending?.turnId === awaited.turnId && (intention.kind === 'go-on' || intention.kind === 'yes');
  return !isOnTheWay;
}

/** Ends the wait. */
export function dropAwaited(
  ports: TurnPorts,
  { person }: Heard,
  { conversation }: Background,
): Promise<unknown>[] {
  const awaited = conversation?.awaiting;
  if (awaited?.what !== 'tool') return [];
  return [storeCall(ports, 'remember', slices.steerMs, () => ports.memory.claimCall(person, awaited.callId))];
}

function plan(reply: Extract<Plan, { kind: 'reply' }>['reply']): Plan {
  return { kind: 'reply', reply, writes: () => [] };
}
