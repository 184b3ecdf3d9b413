import { asWellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Conversation } from '../memory/memory.ts';
import { dropAwaited } from './awaited-call.ts';
import { slices } from './budget.ts';
import type { Ask } from './converse.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import { firstMeeting } from './first-meeting.ts';
import type { Heard } from './heard.ts';
import { exchangeIdOf } from './keep-rest.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import type { Helping } from './say.ts';
import { storeCall } from './store-call.ts';
import { summarise } from './summarise.ts';
import type { ToolWork } from './tool-work.ts';
import { writeOn } from './write-on.ts';

/** An answer once it was replied, finished or not. */
export interface Answered {
  readonly plan: Ask;
  readonly prepared: Prepared;
  readonly draft: Draft;
  readonly helping: Helping;
  readonly work: ToolWork | undefined;
  readonly lines: readonly LedgerLine[];
  readonly thinking: Promise<void>;
  readonly stop: AbortController;
}

/** Remembers an answer, books what it cost, and has it written to its end where that is wanted. Comes after the reply; never rejects. */
export async function afterAnswer(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
  answered: Answered,
  emit: Emit,
): Promise<void> {
  const { memory, settings } = ports;
  const { person, requestId } = heard;
  const { plan, draft, helping, thinking, stop } = answered;
  const isKept = helping.reply.restPending;
  const sentencesBefore = plan.continues?.sentences.length ?? 0;
  const isAnswered = draft.sentences.length > sentencesBefore && draft.status !== 'refused';
  const sentencesAtReply = draft.sentences.length;
  let conversation: Conversation | undefined;
  const exchange = () => ({
    turnId: exchangeIdOf(heard, plan),
    question: plan.question,
    answer: draft.sentences.join(' '),
  });
  const append = async () => {
    const kept = background.discretion.kept();
    conversation = await memory.append(person, exchange(), helping.said, background, kept);
  };

  const booked = book(ports, heard, answered, emit);
  await remember(ports, heard, emit, () => [
    memory.settle(person, requestId, helping.reply),
    ...firstMeeting(ports, heard, background),
    ...(isAnswered ? [append()] : dropAwaited(ports, heard, background)),
    ...(isKept ? [] : settlePending(ports, heard, draft, background, plan)),
    ...keepForOthers(ports, background, answered),
  ]);
  if (isKept) {
    const isWanted = await writeOn(ports, heard, draft, thinking, stop, emit);
    if (isWanted && draft.sentences.length > sentencesAtReply) {
      const kept = background.discretion.kept();
      await remember(ports, heard, emit, () => [
        memory.append(person, exchange(), undefined, undefined, kept),
      ]);
    }
  }
  await booked;
  if (settings.writeOnMs > 0) await summarise(ports, heard, conversation, emit);
}

/** Books every attempt once the last one has ended. The money is spent whatever the store says. */
async function book(
  ports: TurnPorts,
  { person, turnId, requestId }: Heard,
  { lines, prepared, thinking }: Answered,
  emit: Emit,
): Promise<void> {
  await thinking;
  try {
    await storeCall(ports, 'remember', slices.rememberMs, () =>
      ports.ledger.settle({ person, turnId, requestId, lines }, prepared.reservation),
    );
  } catch (cause) {
    const { code } = asWellspokenError(cause, 'remember/unavailable', 'The cost could not be booked.');
    emit({ type: 'remember-error', code });
  }
}

/** An answer that owes nothing to who asked, or to what was said before, is kept for whoever asks the same. */
function keepForOthers(
  { answers }: TurnPorts,
  { conversation, isKnown }: Background,
  { draft, work, prepared: { cacheKey, cached, isShort } }: Answered,
): Promise<unknown>[] {
  // What a tool said holds for who asked, and for now.
  if (work !== undefined && (work.rounds.length > 0 || draft.question !== undefined)) return [];
  const isFresh = isKnown && !isShort && (conversation === undefined || isEmpty(conversation));
  if (answers === undefined || cacheKey === undefined || cached !== undefined || !isFresh) return [];
  const { sentences, card, status } = draft;
  if (status !== 'complete' || sentences.length === 0) return [];
  return [answers.keep(cacheKey, { sentences: [...sentences], ...(card === undefined ? {} : { card }) })];
}

function isEmpty({ exchanges, facts, summary }: Conversation): boolean {
  return exchanges.length === 0 && facts.length === 0 && summary === '';
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
