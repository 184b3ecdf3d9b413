import { WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { afterAnswer } from './after-answer.ts';
import type { Ask } from './converse.ts';
import { deliver } from './deliver.ts';
import { createDraft } from './draft.ts';
import type { Emit } from './events.ts';
import { fallback } from './fallback.ts';
import { guardOutput } from './guard-output.ts';
import type { Heard } from './heard.ts';
import { keepRest } from './keep-rest.ts';
import type { TurnPorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { continuationFor, promptFor } from './prompt.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';
import { think } from './think.ts';

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
  const { person, requestId } = heard;
  const written = plan.continues?.sentences ?? [];
  const request = promptFor(ports, heard, background, plan.question);
  const prepared = await prepare(ports, heard, background, plan, request, emit);
  if (prepared.isStopped) {
    const refusal = fallback(ports, heard, 'think/over-budget');
    reply(refusal);
    return remember(ports, heard, emit, () => [memory.settle(person, requestId, refusal)]);
  }

  const stop = new AbortController();
  const { route, cached } = prepared;
  const draft = createDraft(heard.locale, written, guardOutput(ports, heard, background, emit));
  const requestFor = (soFar: readonly string[]) => {
    if (soFar.length > 0)
      return continuationFor(ports, heard, background, { question: plan.question, written: soFar });
    return prepared.isShort ? promptFor(ports, heard, background, plan.question, prepared) : request;
  };
  const lines: LedgerLine[] = [];
  if (cached !== undefined) draft.fill(cached.sentences, cached.card);
  const thinking =
    cached === undefined
      ? think(ports, heard, { route, requestFor, draft, lines }, emit, stop.signal)
      : Promise.resolve();

  const delivered = await deliver(ports, heard, draft, written.length, emit);
  const notice = noticeFor(ports, heard, background);
  const helping = say(ports, heard, draft, plan.question, { ...delivered, from: written.length, notice });
  if (draft.status === 'writing' && settings.writeOnMs === 0) {
    stop.abort(new WellspokenError('think/aborted', 'The reply was due and this process ends with it.'));
    await thinking;
  }
  if (helping.reply.restPending) {
    const isPrivate = background.conversation?.isPrivate ?? false;
    await keepRest(ports, heard, draft, plan, { told: helping.told, isPrivate }, emit);
  }
  reply(helping.reply);

  const answered = { plan, prepared, draft, helping, lines, thinking, stop };
  await afterAnswer(ports, heard, background, answered, emit);
}

/** That an AI answers, to somebody new whose first words are a question; at a launch the welcome says so. */
function noticeFor(
  { settings }: TurnPorts,
  heard: Heard,
  { conversation, isKnown }: Background,
): string | undefined {
  const isDue = settings.consent === 'notice' && isKnown && heard.newSession && conversation === undefined;
  return isDue ? phrasesFor(heard.locale).aiNotice : undefined;
}
