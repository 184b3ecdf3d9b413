import { WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { afterAnswer } from './after-answer.ts';
import { dropAwaited } from './awaited-call.ts';
import type { Ask } from './converse.ts';
import { deliver } from './deliver.ts';
import { createDraft } from './draft.ts';
import type { Emit } from './events.ts';
import { fallback } from './fallback.ts';
import { guardOutput } from './guard-output.ts';
import type { Heard } from './heard.ts';
import { keepRest } from './keep-rest.ts';
import { offerTools } from './offer-tools.ts';
import type { TurnPorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { promptFor } from './prompt.ts';
import type { Background } from './recall.ts';
import { remember } from './remember.ts';
import { createRequestFor } from './request-for.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';
import { think } from './think.ts';
import { createToolWork } from './tool-work.ts';

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
  const offer = await offerTools(ports, plan);
  const work = offer && createToolWork(ports, heard, background, plan, offer, emit);
  const request = promptFor(ports, heard, background, plan.question, { work });
  const prepared = await prepare(ports, heard, background, plan, request, emit);
  // What somebody said yes to costs nothing, and is done.
  if (prepared.isStopped && plan.confirmed === undefined) {
    const refusal = fallback(ports, heard, 'think/over-budget');
    reply(refusal);
    return remember(ports, heard, emit, () => [
      memory.settle(person, requestId, refusal),
      ...dropAwaited(ports, heard, background),
    ]);
  }

  const stop = new AbortController();
  const { route, cached } = prepared;
  const draft = createDraft(heard.locale, written, guardOutput(ports, heard, background, emit));
  const asked = { question: plan.question, continued: written };
  const requestFor = createRequestFor(ports, heard, background, asked, { isShort: prepared.isShort, work });
  const lines: LedgerLine[] = [];
  if (cached !== undefined) draft.fill(cached.sentences, cached.card);
  const thinking =
    cached === undefined
      ? think(ports, heard, { route, requestFor, draft, lines, work, prepared }, emit, stop.signal)
      : Promise.resolve();

  const delivered = await deliver(ports, heard, draft, written.length, emit, () => work?.filler);
  const end = async () => {
    stop.abort(new WellspokenError('think/aborted', 'The reply was due and this process ends with it.'));
    await thinking;
  };
  const endsNow = settings.writeOnMs === 0;
  // Who had something done is told what became of it: asking anew later could do it twice.
  if (endsNow && work?.hasActed && draft.status === 'writing' && draft.sentences.length === written.length)
    await end();
  const notice = noticeFor(ports, heard, background);
  const saying = { ...delivered, from: written.length, notice, done: work?.lastWord };
  const helping = say(ports, heard, draft, plan.question, saying);
  if (draft.status === 'writing' && endsNow) await end();
  if (helping.reply.restPending) {
    const isPrivate = background.conversation?.isPrivate ?? false;
    await keepRest(ports, heard, draft, plan, { told: helping.told, isPrivate }, emit);
  }
  reply(helping.reply);

  const answered = { plan, prepared, draft, helping, work, lines, thinking, stop };
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
