import { speechDurationMs } from '../speech/duration.ts';
import { helpingEnd } from '../speech/helping.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { toSsml } from '../speech/ssml.ts';
import { slices } from './budget.ts';
import { endsWithQuestion, pick } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import { nextMove, type SpeakingState } from './next-move.ts';
import type { TurnPorts } from './ports.ts';

/** What was said before the reply. */
export interface Delivered {
  /** Index after the last sentence that Alexa took for speaking; the reply begins there. */
  readonly told: number;
  /** Whether anything was said, if only a filler. */
  readonly spokeEarly: boolean;
}

/**
 * Says what is finished while the rest is being written, and returns when it is time to reply. A sentence counts as told once Alexa took
 * it; after a directive that failed nothing more is sent in this turn, and all that is left goes into the reply. While a tool runs the filler
 * is that tool's. Never rejects.
 */
export async function deliver(
  ports: TurnPorts,
  heard: Heard,
  draft: Draft,
  from: number,
  emit: Emit,
  fillerOfTool: () => string | undefined = () => undefined,
): Promise<Delivered> {
  const { clock, settings } = ports;
  const helping = { locale: heard.locale, helpingMs: settings.helpingMs };
  let told = from;
  let speechOverAtMs: number | undefined;
  const sending = {
    sent: 0,
    lastSentAtMs: undefined as number | undefined,
    spokenUntilMs: 0,
    canSend: heard.speakEarly !== undefined,
  };

  const send = async (of: 'answer' | 'filler', speech: string): Promise<boolean> => {
    const sentAtMs = clock.elapsedMs();
    const limitMs = Math.min(slices.directiveMs, heard.deadlineAtMs - sentAtMs);
    const isSpoken = (await heard.speakEarly?.(speech, limitMs)) ?? false;
    const nowMs = clock.elapsedMs();
    sending.sent += 1;
    sending.lastSentAtMs = sentAtMs;
    sending.canSend = isSpoken;
    if (isSpoken)
      sending.spokenUntilMs = Math.max(sending.spokenUntilMs, nowMs) + speechDurationMs(speech, heard.locale);
    emit({ type: 'say-early', of, speech, isSpoken, tookMs: nowMs - sentAtMs });
    return isSpoken;
  };

  for (;;) {
    const nowMs = clock.elapsedMs();
    const seen = draft.sentences.length;
    if (draft.isSpeechOver) speechOverAtMs ??= nowMs;
    const end = helpingEnd(draft.sentences, from, helping);
    const last = lastToSend(draft, end, sending.sent > 0);
    const sendable =
      sending.canSend && settings.earlySpeech === 'answer'
        ? sendableEnd(draft.sentences, told, last, heard.locale, settings.maxDirectiveCharacters)
        : told;
    const state: SpeakingState = {
      ...sending,
      nowMs,
      startedAtMs: heard.startedAtMs,
      deadlineAtMs: heard.deadlineAtMs,
      unsaid: seen - told,
      sendable: sendable - told,
      isOver: draft.status !== 'writing',
      speechOverAtMs,
      isHelpingFull: end < seen,
    };
    const move = nextMove(state, settings);
    switch (move.kind) {
      case 'reply':
        return { told, spokeEarly: sending.spokenUntilMs > 0 };
      case 'speak':
        if (await send('answer', draft.sentences.slice(told, sendable).join(' '))) told = sendable;
        break;
      case 'fill':
        await send('filler', fillerOfTool() ?? pick(phrasesFor(heard.locale).fillers, ports.random()));
        break;
      case 'wait':
        await until(ports, draft, seen, move.untilMs);
    }
  }
}

/**
 * A question at the end is left to the reply, which opens the microphone with it. While more may follow, that holds for the last sentence
 * known so far, unless it is all there is to begin with.
 */
function lastToSend({ sentences, isSpeechOver, question }: Draft, end: number, hasBegun: boolean): number {
  if (question !== undefined && end === sentences.length) return end - 1;
  const mayBeLast = end === sentences.length && (isSpeechOver || hasBegun);
  return mayBeLast && endsWithQuestion(sentences[end - 1] ?? '') ? end - 1 : end;
}

/** Index after the last of the sentences that fit into one directive; `from` where not even the first does. */
function sendableEnd(
  sentences: readonly string[],
  from: number,
  end: number,
  locale: string,
  maxCharacters: number,
): number {
  let fitting = from;
  while (
    fitting < end &&
    toSsml(sentences.slice(from, fitting + 1).join(' '), { locale }).length <= maxCharacters
  )
    fitting += 1;
  return fitting;
}

/** Waits for the draft to change or the moment to come. */
async function until({ clock }: TurnPorts, draft: Draft, seen: number, untilMs: number): Promise<void> {
  const moment = Promise.withResolvers<void>();
  const cancel = clock.after(untilMs - clock.elapsedMs(), moment.resolve);
  await Promise.race([draft.changed(seen), moment.promise]);
  cancel();
}
