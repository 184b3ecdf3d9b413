/** Where the speaking of an answer stands. All times are of one clock; sentences are counted from the first one of this turn. */
export interface SpeakingState {
  readonly nowMs: number;
  readonly startedAtMs: number;
  readonly deadlineAtMs: number;
  /** Finished sentences that nobody has heard. */
  readonly unsaid: number;
  /** Those of them that go into the next directive; 0 where the first is too long for one. */
  readonly sendable: number;
  /** Nothing more will be written. */
  readonly isOver: boolean;
  /** Every sentence is there, only the card is not. `undefined` while sentences may still come. */
  readonly speechOverAtMs: number | undefined;
  /** As much was finished as is told at once. */
  readonly isHelpingFull: boolean;
  /** Directives sent in this turn, the filler among them. */
  readonly sent: number;
  readonly lastSentAtMs: number | undefined;
  /** When what was sent will have been spoken, by estimate. */
  readonly spokenUntilMs: number;
  /** False once a directive failed, and where the front takes none. */
  readonly canSend: boolean;
}

export interface EarlySpeechSettings {
  readonly earlySpeech: 'answer' | 'filler' | 'off';
  readonly fillerAfterMs: number;
  readonly maxDirectives: number;
}

/** What to do next: reply, send the sentences that are ready, say that it takes a moment, or look again at a time. */
export type Move =
  | { readonly kind: 'reply' }
  | { readonly kind: 'speak' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'wait'; readonly untilMs: number };

/** Directives keep this distance: Alexa takes five per request, and each costs a call. */
const minIntervalMs = 800;
/** Speech that has this much left to play needs no follow-up yet; it covers a directive's way through a slow network. */
const leadMs = 1_000;
/** A directive that could not be answered before the deadline is not sent: its sentences go into the reply. */
const directiveMs = 300;
/** When all sentences are there, the end of the answer usually follows at once, and the reply carries them without a directive. */
const closingMs = 100;
/** The reply is on its way this long before the speech that it follows has ended. */
const handOverMs = 400;

/**
 * The scheduler of early speech: values and times in, a decision out. It sends the first sentence as soon as it is finished, then
 * what has become ready whenever the queued speech nears its end, so that the person hears no silence once speech began; a filler when
 * nothing is ready in time; and it replies when the answer is over, a helping is full, or the deadline has come.
 */
export function nextMove(state: SpeakingState, settings: EarlySpeechSettings): Move {
  const { nowMs, deadlineAtMs, unsaid } = state;
  if (state.isOver || state.isHelpingFull || nowMs >= deadlineAtMs) return { kind: 'reply' };

  const canSend = state.canSend && state.sent < settings.maxDirectives && nowMs + directiveMs <= deadlineAtMs;
  const canSpeak = canSend && settings.earlySpeech === 'answer' && state.sendable > 0;
  const settledAtMs = state.speechOverAtMs === undefined ? undefined : state.speechOverAtMs + closingMs;
  const waitUntil = (ms: number): Move => ({ kind: 'wait', untilMs: Math.min(ms, deadlineAtMs) });

  if (canSpeak) {
    const dueMs = Math.max(dueAtMs(state), settledAtMs ?? 0);
    return nowMs >= dueMs ? { kind: 'speak' } : waitUntil(dueMs);
  }
  if (settledAtMs !== undefined && (unsaid > 0 || state.sent > 0)) {
    // Only the card is missing. It may take as long as there is speech to listen to, and no longer.
    const cardDueMs = unsaid > 0 ? settledAtMs : Math.max(settledAtMs, state.spokenUntilMs - handOverMs);
    return nowMs >= cardDueMs ? { kind: 'reply' } : waitUntil(cardDueMs);
  }
  const mayFill = canSend && settings.earlySpeech !== 'off' && state.sent === 0 && unsaid === 0;
  const fillAtMs = state.startedAtMs + settings.fillerAfterMs;
  if (mayFill && nowMs >= fillAtMs) return { kind: 'fill' };
  return waitUntil(mayFill ? fillAtMs : deadlineAtMs);
}

/** When the next directive may go: at once for the first, later ones as the queued speech nears its end. */
function dueAtMs({ lastSentAtMs, spokenUntilMs, nowMs }: SpeakingState): number {
  return lastSentAtMs === undefined ? nowMs : Math.max(lastSentAtMs + minIntervalMs, spokenUntilMs - leadMs);
}
