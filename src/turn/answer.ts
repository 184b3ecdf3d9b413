import { WellspokenError } from '../errors.ts';
import type { Ask } from './converse.ts';
import { deliver } from './deliver.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { exchangeIdOf, keepRest } from './keep-rest.ts';
import { continuationFor, promptFor } from './prompt.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';
import { think } from './think.ts';
import { writeOn } from './write-on.ts';

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
  const { memory, settings } = ports;
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
  if (isKept) await keepRest(ports, heard, draft, plan, helping.told, emit);
  reply(helping.reply);

  const exchange = () => ({
    turnId: exchangeIdOf(heard, plan),
    question: plan.question,
    answer: draft.sentences.join(' '),
  });
  const isAnswered = draft.sentences.length > written.length && draft.status !== 'refused';
  const sentencesAtReply = draft.sentences.length;
  await remember(ports, emit, () => [
    memory.settle(heard.person, heard.requestId, helping.reply),
    ...(isAnswered
      ? [memory.append(heard.person, exchange(), helping.said, background, background.discretion.kept())]
      : []),
    ...(isKept ? [] : settlePending(ports, heard, draft, background, plan)),
  ]);
  if (!isKept) return thinking;

  const isWanted = await writeOn(ports, heard, draft, thinking, stop, emit);
  if (isWanted && draft.sentences.length > sentencesAtReply) {
    await remember(ports, emit, () => [memory.append(heard.person, exchange())]);
  }
}

/**
 * What becomes of an older answer once this reply is given: one that was continued here is told, or stays for another try; any other is
 * no longer what a bare "yes" means.
 */
function settlePending(
  { memory }: TurnPorts,
  { person }: Heard,
  draft: Draft,
  { pending }: Background,
  { continues }: Ask,
): Promise<unknown>[] {
  if (continues !== undefined) {
    const isOver = draft.isSpeechOver || draft.status === 'refused';
    if (isOver) return [memory.dropPending(person, continues.turnId)];
    return [memory.extendPending(person, continues.turnId, draft.sentences, 'broken')];
  }
  return pending?.offered ? [memory.markOffered(person, pending.turnId, false)] : [];
}
