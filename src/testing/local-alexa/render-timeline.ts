import { windowMs } from './call-within-window.ts';
import { displayWidth, fitColumns, wrapColumns } from './display-width.ts';
import type { Heard } from './heard.ts';
import { describeRequest } from './timeline-entries.ts';

export interface RenderOptions {
  /** When the model's tokens came, in milliseconds since the request; draws a lane of its own. */
  readonly tokensAtMs?: readonly number[];
  /** When the skill means to reply at the latest; drawn beside the end of Alexa's window. */
  readonly deadlineMs?: number;
}

const columns = 100;
const labelWidth = 10;
const laneWidth = columns - labelWidth - 4;

/**
 * A drawing of one turn for a terminal: what the skill, the model and the loudspeaker did, and when, with the sentences and
 * the broken rules below it. At most 100 columns, no colours, no trailing spaces.
 */
export function renderTimeline(heard: Heard, { tokensAtMs = [], deadlineMs }: RenderOptions = {}): string {
  const spanMs = Math.max(windowMs, heard.endOfSpeechMs ?? 0, heard.totalMs);
  const column = (ms: number) => Math.min(laneWidth, Math.max(0, Math.round((ms / spanMs) * laneWidth)));
  const lines = [
    headline(heard),
    '',
    ...axis(spanMs, column),
    row('skill', skillLane()),
    ...(tokensAtMs.length > 0 ? [row('tokens', tokenLane())] : []),
    ...(heard.directives.length > 0 ? [row('early', earlyLane())] : []),
    row('heard', heardLane()),
    '',
    ...sentences(heard),
    '',
    summary(heard),
    ...violationLines(heard),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');

  /** An empty lane in which the deadline and the end of the window show. */
  function lane(): string[] {
    const cells = Array.from({ length: laneWidth + 1 }, () => ' ');
    if (deadlineMs !== undefined) cells[column(deadlineMs)] = '╎';
    cells[column(windowMs)] = '┊';
    return cells;
  }

  function paint(cells: string[], fromMs: number, toMs: number, mark: string): void {
    for (let at = column(fromMs); at < Math.max(column(toMs), column(fromMs) + 1); at++) cells[at] = mark;
  }

  function skillLane(): string[] {
    const cells = lane();
    paint(cells, 0, heard.totalMs, '░');
    cells[column(heard.totalMs)] = heard.failure ? '✗' : '◆';
    return cells;
  }

  function tokenLane(): string[] {
    const cells = lane();
    for (const atMs of tokensAtMs) cells[column(atMs)] = '·';
    return cells;
  }

  function earlyLane(): string[] {
    const cells = lane();
    for (const directive of heard.directives) cells[column(directive.atMs)] = directive.heard ? '▼' : '×';
    return cells;
  }

  function heardLane(): string[] {
    const cells = lane();
    if (heard.firstWordMs !== undefined) paint(cells, heard.firstWordMs, heard.endOfSpeechMs ?? 0, '╌');
    for (const { startMs, endMs, source, cutOff } of heard.played) {
      paint(cells, startMs, endMs, source === 'early' ? '▓' : '█');
      if (column(endMs) - column(startMs) > 1) cells[column(startMs)] = source === 'early' ? '▐' : '▌';
      if (cutOff) cells[Math.max(column(startMs), column(endMs) - 1)] = '╳';
    }
    return cells;
  }
}

function headline({ request }: Heard): string {
  const { request: inner } = request;
  const left = `  ${describeRequest(inner)}`;
  const right = 'locale' in inner && inner.locale !== undefined ? inner.locale : '';
  const fitted = `  ${fitColumns(left, columns - 6 - right.length)}`;
  return fitted + ' '.repeat(Math.max(2, columns - 2 - displayWidth(fitted) - right.length)) + right;
}

function axis(spanMs: number, column: (ms: number) => number): string[] {
  const stepMs = [1_000, 2_000, 5_000, 10_000, 20_000, 60_000].find((ms) => column(ms) >= 7) ?? spanMs;
  const labels = Array.from({ length: laneWidth + 2 }, () => ' ');
  const rule = Array.from({ length: laneWidth + 1 }, () => '─');
  for (let ms = 0; ms <= spanMs; ms += stepMs) {
    const at = column(ms);
    rule[at] = '┬';
    const label = `${ms / 1_000} s`;
    labels.splice(Math.min(at, labels.length - label.length), label.length, ...label.split(''));
  }
  rule[column(windowMs)] = '┼';
  return [row('', labels), row('', rule)];
}

function row(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(labelWidth)}${cells.join('')}`;
}

function sentences({ played, directives, reprompt }: Heard): string[] {
  const spoken = played.map(({ startMs, source, text, cutOff }) => ({
    atMs: startMs,
    label: source,
    text: cutOff ? `${text} ╳ cut off` : text,
  }));
  const lost = directives
    .filter(({ heard }) => !heard)
    .map(({ atMs, speech, status }) => ({
      atMs,
      label: 'lost',
      text: `${status === undefined ? 'connection cut' : `HTTP ${status}`}: ${speech.replaceAll(/<[^>]*>/g, '')}`,
    }));
  const lines = [...spoken, ...lost]
    .sort((a, b) => a.atMs - b.atMs)
    .flatMap(({ atMs, label, text }) => sentence(seconds(atMs), label, text));
  if (reprompt) lines.push(...sentence('', 'silence', reprompt));
  return lines.length > 0 ? lines : ['  nothing was heard'];
}

function sentence(time: string, label: string, text: string): string[] {
  const indent = `  ${time.padStart(8)}  ${label.padEnd(9)}`;
  return wrapColumns(text, columns - indent.length - 2, 8).map(
    (line, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + line,
  );
}

function summary(heard: Heard): string {
  const session = heard.microphoneOpen
    ? 'microphone open'
    : heard.sessionOpen
      ? 'session open'
      : 'session closed';
  const facts = [
    heard.firstWordMs === undefined ? undefined : `first word ${seconds(heard.firstWordMs)}`,
    `silence ${seconds(heard.silenceMs)}`,
    heard.timedOut ? `no reply in ${seconds(heard.totalMs)}` : `reply ${seconds(heard.totalMs)}`,
    heard.endOfSpeechMs === undefined ? undefined : `speech ends ${seconds(heard.endOfSpeechMs)}`,
    session,
  ];
  return `  ${facts.filter((fact) => fact !== undefined).join(' · ')}`;
}

function violationLines({ violations }: Heard): string[] {
  return violations.map(
    ({ rule, detail, refused }) =>
      `  ${fitColumns(`${refused ? '✗' : '!'} ${rule}: ${detail}`, columns - 4)}`,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
