import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/observe/log.ts';
import { logTurn } from '../../src/observe/log-turn.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import {
  filterPattern,
  inTimeMs,
  type LogMetric,
  type LogMetricName,
  logMetrics,
} from '../parts/log-metrics.ts';

/** The lines that a turn of these events writes, as CloudWatch gets them. */
function linesOf(...events: readonly unknown[]): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createLog({ level: 'info', now: () => 0, write: (line) => void lines.push(line) });
  const onEvent = logTurn(log);
  for (const event of events) onEvent(event as TurnEvent);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const reply = { speech: 'Hello.', keepListening: false, restPending: false };
const attempt = {
  attempt: 1,
  provider: 'cometapi',
  model: 'claude-haiku-5-5',
  usage: { inputTokens: 300, outputTokens: 60, cacheReadTokens: 0, cacheWriteTokens: 0 },
  usd: 0.00006,
  estimated: false,
  totalMs: 900,
};
const replied = (atMs: number, cause?: string) => ({ type: 'say-reply', atMs, reply: { ...reply, cause } });
const failed = (code: string) => ({ type: 'think-error', atMs: 900, code, ...attempt });

/** Whether CloudWatch would find the line, by the same description that its pattern is made from. */
function finds({ messages, where, valueField }: LogMetric, line: Record<string, unknown>): boolean {
  if (!messages.includes(String(line['message']))) return false;
  if (valueField && typeof line[valueField] !== 'number') return false;
  if (where === undefined) return true;
  const value = line[where.field];
  if ('oneOf' in where) return where.oneOf.includes(String(value));
  if ('atMost' in where) return typeof value === 'number' && value <= where.atMost;
  return value !== undefined;
}

const found = (name: LogMetricName, ...events: readonly unknown[]) =>
  linesOf(...events).filter((line) => finds(logMetrics[name], line)).length;

describe('metrics of the log', () => {
  it('count turns, and those in time', () => {
    const events = [replied(900), replied(inTimeMs), replied(inTimeMs + 1)];
    expect(found('Turns', ...events)).toBe(3);
    expect(found('TurnsInTime', ...events)).toBe(2);
  });

  it('count replies that no model said, and budgets apart', () => {
    const events = [replied(900), replied(900, 'think/timeout'), replied(20, 'think/over-budget')];
    expect(found('Fallbacks', ...events)).toBe(2);
    expect(found('OverBudget', ...events)).toBe(1);
  });

  it('read how long a reply took, and when the first word was heard', () => {
    const early = { type: 'say-early', atMs: 400, of: 'answer', speech: 'Well.', isSpoken: true, tookMs: 50 };
    expect(linesOf(early, { ...early, atMs: 800 }, replied(900))).toMatchObject([
      { firstWordMs: 400, replyMs: 900 },
    ]);
    expect(linesOf({ ...early, isSpoken: false }, replied(900)).at(-1)).toMatchObject({ firstWordMs: 900 });
    expect(found('FirstWordMs', replied(900))).toBe(1);
    expect(found('ReplyMs', replied(900))).toBe(1);
  });

  it('tell a refused key from other failures of a model', () => {
    const events = [failed('think/auth'), failed('think/billing'), failed('think/timeout')];
    expect(found('ModelFailures', ...events)).toBe(3);
    expect(found('KeyRefused', ...events)).toBe(2);
  });

  it('count trouble with the store, both ways', () => {
    const events = [
      { type: 'recall-error', atMs: 1, code: 'recall/timeout' },
      { type: 'remember-error', atMs: 1, code: 'remember/unavailable' },
    ];
    expect(found('StoreTrouble', ...events)).toBe(2);
  });

  it.each([
    ['NotStarted', 'lambda-handler'],
    ['NotForwarded', 'forwarder'],
  ] as const)('%s look for what the %s writes', (name, entry) => {
    const text = readFileSync(new URL(`../../src/entry/${entry}.ts`, import.meta.url), 'utf8');
    expect(text).toContain(`'${logMetrics[name].messages[0]}'`);
  });
});

describe('patterns for CloudWatch', () => {
  it.each<[LogMetricName, string]>([
    ['Turns', '{ $.message = "turn replied" }'],
    ['TurnsInTime', '{ ($.message = "turn replied") && ($.replyMs <= 7000) }'],
    ['Fallbacks', '{ ($.message = "turn replied") && ($.code = "*") }'],
    [
      'KeyRefused',
      '{ ($.message = "model failed") && (($.code = "think/auth") || ($.code = "think/billing")) }',
    ],
    ['FirstWordMs', '{ ($.message = "turn replied") && ($.firstWordMs >= 0) }'],
    ['StoreTrouble', '{ ($.message = "store not read") || ($.message = "store not written") }'],
  ])('say %s as %s', (name, pattern) => {
    expect(filterPattern(logMetrics[name]).logPatternString).toBe(pattern);
  });
});
