import type { Pending, Recalled } from '../memory/memory.ts';
import { speechDurationMs } from '../speech/duration.ts';
import { helpingEnd } from '../speech/helping.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { cardFor, compose } from './compose.ts';
import type { Heard } from './heard.ts';
import { inTime } from './in-time.ts';
import type { TurnPorts } from './ports.ts';
import type { Helping } from './say.ts';

/** A writer that gave no sign of life for this long is gone: it says so at least every second. */
const writerGoneAfterMs = 4_000;
/** How often the store is asked whether more was written. */
const pollMs = 150;
/** What claiming may take: a claim that is only known to hold after the reply would skip its sentences. */
const claimMs = 150;
/** With this much speech ready nobody waits for more: the writer gets ahead while it is spoken. */
const enoughMs = 10_000;
/** With anything to tell, nobody is kept waiting longer than this for more of it. */
const patienceMs = 2_500;

/**
 * Tells the next part of an answer that was kept, waiting within this turn's window while a process still writes it. Each sentence
 * is claimed before it is told, so that two devices, or "yes" said twice, share the rest between them instead of repeating it.
 * Otherwise what is pending in the end and cannot be told as it stands: its text breaks off and must be continued by a new call, or
 * nothing is left. Rejects as the store does, and with `recall/timeout` when it gives no answer in time.
 */
export async function tellRest(
  ports: TurnPorts,
  heard: Heard,
  recalled: Recalled,
): Promise<{ readonly helping: Helping } | { readonly left: Pending | undefined }> {
  const { clock, memory, settings } = ports;
  let pending = recalled.pending;
  while (pending !== undefined) {
    const end = helpingEnd(pending.sentences, pending.told, {
      locale: heard.locale,
      helpingMs: settings.helpingMs,
    });
    const ready = pending.sentences.slice(pending.told, end).join(' ');
    const isFull = end < pending.sentences.length || speechDurationMs(ready, heard.locale) >= enoughMs;
    const isWritten = pending.status !== 'writing' || isWriterGone(ports, pending);
    const waitUntilMs =
      end === pending.told
        ? heard.deadlineAtMs
        : Math.min(heard.startedAtMs + patienceMs, heard.deadlineAtMs);
    const hasTime = clock.elapsedMs() + pollMs + claimMs < waitUntilMs;
    if (isFull || isWritten || !hasTime) {
      if (end === pending.told) {
        return isWritten ? { left: pending } : { helping: stillWriting(ports, heard, pending) };
      }
      if (await claim(ports, heard, pending, end)) return { helping: helpingOf(ports, heard, pending, end) };
    } else {
      await clock.sleep(pollMs);
    }
    ({ pending } = await inTime(ports, heard, () => memory.recall(heard.person)));
  }
  return { left: undefined };
}

/** Claims sentences for this turn. Where that is known too late to tell them, they are given back. */
async function claim(
  ports: TurnPorts,
  heard: Heard,
  { turnId, told }: Pending,
  end: number,
): Promise<boolean> {
  const { memory } = ports;
  const claiming = memory.claimTold(heard.person, turnId, told, end);
  try {
    return await inTime(ports, heard, () => claiming);
  } catch (cause) {
    claiming
      .then((isClaimed) => isClaimed && memory.claimTold(heard.person, turnId, end, told))
      .catch(() => {});
    throw cause;
  }
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
