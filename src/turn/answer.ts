import type { Pending } from '../memory/memory.ts';
import { within } from '../resilience/within.ts';
import { WellspokenError } from '../errors.ts';
import { slices } from './budget.ts';
import type { Plan } from './converse.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { continuationFor, promptFor } from './prompt.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import type { Reply } from './request.ts';
import { awaitHelping, say } from './say.ts';
import { think } from './think.ts';

/** How often a process that writes on after the reply says that it is alive, and keeps what it has. */
const keepEveryMs = 750;

/**
 * Has a model answer, replies in time with what is finished, keeps the rest before replying, and lets the model write on after it
 * where the process outlives the reply.
 */
export async function answer(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
  plan: Extract<Plan, { kind: 'ask' }>,
  reply: (reply: Reply) => void,
  emit: Emit,
): Promise<void> {
  const { memory, settings, clock } = ports;
  const written = plan.continues?.sentences ?? [];
  const request =
    written.length === 0
      ? promptFor(ports, heard, background, plan.question)
      : continuationFor(ports, heard, background, { question: plan.question, written });
  const stop = new AbortController();
  const draft = createDraft(heard.locale, written);
  const thinking = think(ports, heard, request, draft, emit, stop.signal);

  await awaitHelping(ports, heard, draft, written.length);
  if (draft.status === 'writing' && settings.writeOnMs === 0) {
    stop.abort(new WellspokenError('think/aborted', 'The reply was due and this process ends with it.'));
    await thinking;
  }
  const helping = say(ports, heard, draft, plan.question, written.length);
  const isKept = helping.reply.restPending;
  if (isKept) await keep(ports, heard, pendingOf(heard, plan.question, draft, helping.told, clock.now()));
  reply(helping.reply);

  if (draft.status === 'writing') {
    const cancel = clock.after(heard.deadlineAtMs + settings.writeOnMs - clock.elapsedMs(), () =>
      stop.abort(
        new WellspokenError('think/timeout', `Nothing was left of the ${settings.writeOnMs} ms to write on.`),
      ),
    );
    await writeOn(ports, heard, draft);
    cancel();
  }
  await thinking;

  await remember(ports, emit, () => {
    const writes: Promise<unknown>[] = [memory.settle(heard.person, heard.requestId, helping.reply)];
    if (isKept)
      writes.push(memory.extendPending(heard.person, heard.turnId, draft.sentences, pendingStatus(draft)));
    else if (plan.continues !== undefined)
      writes.push(memory.dropPending(heard.person, plan.continues.turnId));
    if (draft.sentences.length > 0 && draft.status !== 'refused') {
      const turnId = plan.continues?.turnId ?? heard.turnId;
      const exchange = { turnId, question: plan.question, answer: draft.sentences.join(' ') };
      writes.push(memory.append(heard.person, exchange, helping.said, background));
    }
    return writes;
  });
}

/** Keeping is bounded: a store in trouble may cost the rest, but never the reply. */
async function keep(ports: TurnPorts, heard: Heard, pending: Pending): Promise<void> {
  const late = () =>
    new WellspokenError('remember/timeout', `The store took longer than ${slices.keepMs} ms to keep a rest.`);
  await within(ports.clock, slices.keepMs, late, () => ports.memory.keepPending(heard.person, pending)).catch(
    () => {},
  );
}

/** Keeps what is written meanwhile, so that "go on" can be answered by any process. */
async function writeOn(ports: TurnPorts, heard: Heard, draft: Draft): Promise<void> {
  const { memory, clock } = ports;
  while (draft.status === 'writing') {
    const due = Promise.withResolvers<void>();
    const cancel = clock.after(keepEveryMs, due.resolve);
    await Promise.race([draft.changed(Number.POSITIVE_INFINITY), due.promise]);
    cancel();
    if (draft.status !== 'writing') return;
    await memory.extendPending(heard.person, heard.turnId, draft.sentences, 'writing').catch(() => {});
  }
}

function pendingOf(heard: Heard, question: string, draft: Draft, told: number, nowMs: number): Pending {
  return {
    turnId: heard.turnId,
    question,
    sentences: [...draft.sentences],
    told,
    status: pendingStatus(draft),
    aliveAtMs: nowMs,
  };
}

function pendingStatus(draft: Draft): Pending['status'] {
  return draft.status === 'writing' || draft.status === 'complete' ? draft.status : 'broken';
}
