import type { Pending, Recalled } from '../memory/memory.ts';
import { helpingEnd } from '../speech/helping.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { cardFor, compose } from './compose.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Helping } from './say.ts';

/** A writer that gave no sign of life for this long is gone: it says so at least every second. */
const writerGoneAfterMs = 4_000;
/** How often the store is asked whether more was written. */
const pollMs = 150;
/** With something to tell, nobody is kept waiting longer than this for more of it. */
const patienceMs = 1_200;

/**
 * Tells the next part of an answer that was kept, waiting within this turn's window while a process still writes it. Each sentence
 * is claimed before it is told, so that two devices, or "yes" said twice, share the rest between them instead of repeating it.
 * `undefined` when nothing is left to tell as it stands: the answer must be continued by a new call, or there is none.
 */
export async function tellRest(
  ports: TurnPorts,
  heard: Heard,
  recalled: Recalled,
): Promise<Helping | undefined> {
  const { clock, memory, settings } = ports;
  let pending = recalled.pending;
  while (pending !== undefined) {
    const end = helpingEnd(pending.sentences, pending.told, {
      locale: heard.locale,
      helpingMs: settings.helpingMs,
    });
    const isFull = end < pending.sentences.length;
    const isWritten = pending.status !== 'writing' || isWriterGone(ports, pending);
    const waitUntilMs =
      end === pending.told
        ? heard.deadlineAtMs
        : Math.min(heard.startedAtMs + patienceMs, heard.deadlineAtMs);
    const hasTime = clock.elapsedMs() + pollMs < waitUntilMs;
    if (isFull || isWritten || !hasTime) {
      if (end === pending.told) return isWritten ? undefined : stillWriting(ports, heard, pending);
      if (await memory.claimTold(heard.person, pending.turnId, pending.told, end))
        return helpingOf(ports, heard, pending, end);
    } else {
      await clock.sleep(pollMs);
    }
    pending = (await memory.recall(heard.person)).pending;
  }
  return undefined;
}

/** Whether the answer's text ends before its end, and nobody is writing it any more. */
export function isAbandoned(ports: TurnPorts, pending: Pending): boolean {
  return pending.status === 'broken' || (pending.status === 'writing' && isWriterGone(ports, pending));
}

function isWriterGone(ports: TurnPorts, pending: Pending): boolean {
  return ports.clock.now() - pending.aliveAtMs > writerGoneAfterMs;
}

function helpingOf(ports: TurnPorts, heard: Heard, pending: Pending, end: number): Helping {
  const said = pending.sentences.slice(pending.told, end).join(' ');
  const card = cardFor(pending.question, pending.sentences.join(' '));
  if (pending.status === 'complete' && end === pending.sentences.length) {
    return { reply: compose(ports, heard, { speech: said, card }), said, told: end };
  }
  const question = phrasesFor(heard.locale).offerMore;
  return {
    reply: compose(ports, heard, { speech: said, question, card, restPending: true }),
    said,
    told: end,
  };
}

function stillWriting(ports: TurnPorts, heard: Heard, pending: Pending): Helping {
  const question = phrasesFor(heard.locale).takesLong;
  const reply = compose(ports, heard, { speech: '', question, restPending: true, cause: 'think/timeout' });
  return { reply, said: '', told: pending.told };
}
