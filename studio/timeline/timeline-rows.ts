import { seconds } from '../format/seconds.ts';
import { attemptsOf, type ShownAttempt } from '../turn/attempts.ts';
import { eventsOf, firstEvent, type ShownTurn } from '../turn/shown-turn.ts';
import { spokenSentences } from '../turn/spoken.ts';

/** A stretch of a row. All times are milliseconds since Alexa sent the request. */
export interface TimelineSpan {
  readonly kind: 'work' | 'wait' | 'write' | 'failed' | 'stopped' | 'early' | 'filler' | 'reply' | 'alexa';
  readonly fromMs: number;
  readonly toMs: number;
  readonly what: string;
}

/** A moment in a row. */
export interface TimelineMark {
  readonly kind: 'first-token' | 'directive' | 'directive-lost' | 'reply' | 'no-reply';
  readonly atMs: number;
  readonly what: string;
}

export interface TimelineRow {
  /** One of the five stages, or what the loudspeaker does. */
  readonly stage: 'hear' | 'recall' | 'think' | 'say' | 'speaker' | 'remember';
  /** What tells this row from others of the stage. */
  readonly detail: string;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
}

/** The rows of a turn's drawing. What is still going on reaches to `nowMs`. */
export function timelineRows(turn: ShownTurn, nowMs: number): TimelineRow[] {
  const heardAtMs = firstEvent(turn, 'hear-end')?.atMs;
  const isTurn = heardAtMs !== undefined || turn.heard === undefined;
  return [
    row('hear', '', [span('work', 0, heardAtMs ?? turn.heard?.totalMs ?? nowMs, 'verified and understood')]),
    ...(isTurn ? [recallRow(turn, heardAtMs, nowMs), ...thinkRows(turn, nowMs)] : []),
    sayRow(turn, nowMs),
    speakerRow(turn),
    ...(isTurn ? [rememberRow(turn, nowMs)] : []),
  ];
}

function recallRow(turn: ShownTurn, fromMs: number | undefined, nowMs: number): TimelineRow {
  if (fromMs === undefined) return row('recall', '', []);
  const end = firstEvent(turn, 'recall-end');
  const failed = firstEvent(turn, 'recall-error');
  if (failed !== undefined)
    return row('recall', '', [span('failed', fromMs, failed.atMs, failed.event.code)]);
  if (end === undefined && turn.heard !== undefined) return row('recall', '', []);
  const turns = end?.event.turnsRecalled;
  const detail = turns ? `${turns} ${turns === 1 ? 'turn' : 'turns'}` : '';
  return row('recall', detail, [span('work', fromMs, end?.atMs ?? nowMs, 'conversation read')]);
}

function thinkRows(turn: ShownTurn, nowMs: number): TimelineRow[] {
  const attempts = attemptsOf(turn);
  if (attempts.length > 0) return attempts.map((attempt) => attemptRow(attempt, nowMs));
  const cached = firstEvent(turn, 'think-cached') !== undefined;
  return [row('think', cached ? 'from the cache' : turn.heard === undefined ? '' : 'no model asked', [])];
}

function attemptRow(attempt: ShownAttempt, nowMs: number): TimelineRow {
  const { model, isHedge, startMs, firstTokenAtMs, endMs = nowMs, isFailed, isStopped, outcome } = attempt;
  const name = shortName(model);
  const row: TimelineRow = { stage: 'think', detail: isHedge ? `hedge ${name}` : name, spans: [], marks: [] };
  const ending = isFailed ? `, then ${outcome}` : isStopped ? ', then stopped' : '';
  const kind = isFailed ? 'failed' : isStopped ? 'stopped' : undefined;
  if (firstTokenAtMs === undefined) {
    return { ...row, spans: [span(kind ?? 'wait', startMs, endMs, `waiting for ${model}${ending}`)] };
  }
  const firstToken = `first token after ${seconds(firstTokenAtMs - startMs)}`;
  return {
    ...row,
    spans: [
      span('wait', startMs, firstTokenAtMs, `waiting for ${model}`),
      span(kind ?? 'write', firstTokenAtMs, endMs, `${model} writes${ending}`),
    ],
    marks: [{ kind: 'first-token', atMs: firstTokenAtMs, what: firstToken }],
  };
}

/** Without the day of its making. */
function shortName(model: string): string {
  return model.replace(/-20\d{6}$/, '');
}

function sayRow(turn: ShownTurn, nowMs: number): TimelineRow {
  const sentenceAtMs = firstEvent(turn, 'say-sentence')?.atMs;
  const replyAtMs = turn.heard?.totalMs ?? firstEvent(turn, 'say-reply')?.atMs;
  const early = eventsOf(turn, 'say-early').map(
    ({ atMs, event }): TimelineMark => ({
      kind: event.isSpoken ? 'directive' : 'directive-lost',
      atMs: Math.max(0, atMs - event.tookMs),
      what: `${event.of === 'filler' ? 'filler' : 'early speech'} ${event.isSpoken ? 'sent' : 'not taken'}: ${event.speech}`,
    }),
  );
  const reply: TimelineMark[] =
    replyAtMs === undefined
      ? []
      : [{ kind: turn.heard?.failure ? 'no-reply' : 'reply', atMs: replyAtMs, what: replyText(turn) }];
  const spans =
    sentenceAtMs === undefined || (replyAtMs ?? nowMs) < sentenceAtMs
      ? []
      : [span('work', sentenceAtMs, replyAtMs ?? nowMs, 'sentences are made ready')];
  return { ...row('say', '', spans), marks: [...early, ...reply] };
}

function replyText({ heard }: ShownTurn): string {
  if (heard?.failure !== undefined) return `no good reply: ${heard.failure}`;
  return 'reply';
}

function speakerRow(turn: ShownTurn): TimelineRow {
  const spoken = spokenSentences(turn);
  const endMs = spoken.at(-1)?.endMs;
  const detail = endMs === undefined ? '' : `to ${seconds(endMs)}`;
  return row(
    'speaker',
    detail,
    spoken.map(({ of, startMs, endMs, text }) => span(of, startMs, endMs, text)),
  );
}

function rememberRow(turn: ShownTurn, nowMs: number): TimelineRow {
  const fromMs = firstEvent(turn, 'say-reply')?.atMs;
  const end = firstEvent(turn, 'remember-end');
  const failed = firstEvent(turn, 'remember-error');
  const toMs = (end ?? failed)?.atMs ?? (turn.isOver ? undefined : nowMs);
  if (fromMs === undefined || toMs === undefined) return row('remember', '', []);
  return row('remember', failed?.event.code ?? '', [
    span(failed ? 'failed' : 'work', fromMs, toMs, failed ? failed.event.code : 'turn and cost written down'),
  ]);
}

function row(stage: TimelineRow['stage'], detail: string, spans: readonly TimelineSpan[]): TimelineRow {
  return { stage, detail, spans, marks: [] };
}

function span(kind: TimelineSpan['kind'], fromMs: number, toMs: number, what: string): TimelineSpan {
  return { kind, fromMs, toMs: Math.max(fromMs, toMs), what };
}
