import type { Pending } from '../memory/memory.ts';
import { within } from '../resilience/within.ts';
import { WellspokenError } from '../errors.ts';
import { slices } from './budget.ts';
import type { Plan } from './converse.ts';
import { deliver } from './deliver.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { continuationFor, promptFor } from './prompt.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';
import { think } from './think.ts';

type Ask = Extract<Plan, { kind: 'ask' }>;

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
  plan: Ask,
  reply: (reply: Reply) => void,
  emit: Emit,
): Promise<void> {
  const { memory, settings, clock } = ports;
  const written = plan.continues?.sentences ?? [];
  const stop = new AbortController();
  const draft = createDraft(heard.locale, written);
  const requestFor = (soFar: readonly string[]) =>
    soFar.length === 0
      ? promptFor(ports, heard, background, plan.question)
      : continuationFor(ports, heard, background, { question: plan.question, written: soFar });
  const thinking = think(ports, heard, requestFor, draft, emit, stop.signal);

  const delivered = await deliver(ports, heard, draft, written.length, emit);
  const helping = say(ports, heard, draft, plan.question, { ...delivered, from: written.length });
  if (draft.status === 'writing' && settings.writeOnMs === 0) {
    stop.abort(new WellspokenError('think/aborted', 'The reply was due and this process ends with it.'));
    await thinking;
  }
  const isKept = helping.reply.restPending;
  if (isKept) await keep(ports, heard, pendingOf(heard, plan.question, draft, helping.told, clock.now()));
  reply(helping.reply);

  const turnId = plan.continues?.turnId ?? heard.turnId;
  const exchange = () => ({ turnId, question: plan.question, answer: draft.sentences.join(' ') });
  const isAnswered = () => draft.sentences.length > 0 && draft.status !== 'refused';
  await remember(ports, emit, () => [
    memory.settle(heard.person, heard.requestId, helping.reply),
    ...(isAnswered() ? [memory.append(heard.person, exchange(), helping.said, background)] : []),
    ...(isKept ? [] : withoutOffer(ports, heard, background, plan)),
  ]);
  if (draft.status !== 'writing' && !isKept) return;

  const sentencesAtReply = draft.sentences.length;
  if (isKept) await writeOn(ports, heard, draft, stop);
  await thinking;
  await remember(ports, emit, () => [
    ...(isKept
      ? [memory.extendPending(heard.person, heard.turnId, draft.sentences, pendingStatus(draft))]
      : []),
    ...(isAnswered() && draft.sentences.length > sentencesAtReply
      ? [memory.append(heard.person, exchange(), helping.said)]
      : []),
  ]);
}

/** An older answer is no longer what a bare "yes" means; the one that was continued here has been told. */
function withoutOffer(
  ports: TurnPorts,
  heard: Heard,
  { pending }: Background,
  { continues }: Ask,
): Promise<unknown>[] {
  const { memory } = ports;
  if (continues !== undefined) return [memory.dropPending(heard.person, continues.turnId)];
  return pending?.offered ? [memory.markOffered(heard.person, pending.turnId, false)] : [];
}

/** Keeping is bounded: a store in trouble may cost the rest, but never the reply. */
async function keep(ports: TurnPorts, heard: Heard, pending: Pending): Promise<void> {
  const late = () =>
    new WellspokenError('remember/timeout', `The store took longer than ${slices.keepMs} ms to keep a rest.`);
  await within(ports.clock, slices.keepMs, late, () => ports.memory.keepPending(heard.person, pending)).catch(
    () => {},
  );
}

/**
 * Keeps what is written meanwhile, so that "go on" can be answered by any process. Stops the model when the time for it is over, or when
 * the person has moved on to another answer that is kept.
 */
async function writeOn(ports: TurnPorts, heard: Heard, draft: Draft, stop: AbortController): Promise<void> {
  const { memory, clock, settings } = ports;
  const endAtMs = heard.deadlineAtMs + settings.writeOnMs;
  while (draft.status === 'writing') {
    const due = Promise.withResolvers<void>();
    const cancel = clock.after(keepEveryMs, due.resolve);
    await Promise.race([draft.changed(Number.POSITIVE_INFINITY), due.promise]);
    cancel();
    if (draft.status !== 'writing') return;
    const isWanted = await memory
      .extendPending(heard.person, heard.turnId, draft.sentences, 'writing')
      .catch(() => true);
    if (!isWanted)
      return stop.abort(new WellspokenError('think/aborted', 'Nobody is waiting for this answer any more.'));
    if (clock.elapsedMs() >= endAtMs) {
      return stop.abort(
        new WellspokenError('think/timeout', `Nothing was left of the ${settings.writeOnMs} ms to write on.`),
      );
    }
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
    offered: true,
  };
}

function pendingStatus(draft: Draft): Pending['status'] {
  return draft.status === 'writing' || draft.status === 'complete' ? draft.status : 'broken';
}
