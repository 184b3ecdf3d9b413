import { percentile } from '../window/percentile.ts';
import type { SceneTaken, TurnTaken, Usage } from './messages.ts';
import { scriptedMs } from './script.ts';

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What a step of the load test comes to. */
export interface Figures {
  readonly turnsPerSecond: number;
  /** How many turns were running at once, on average (Little's law). */
  readonly inFlight: number;
  /** From request to reply, of questions. */
  readonly replyMs: Spread;
  /** The same, less what the model was scripted to take: ours, and whatever the machine and the test add. */
  readonly ownMs: Spread;
  /** What those who asked the model without us waited too long, in the same seconds. */
  readonly controlMs: Spread;
  readonly directivesPerTurn: number;
  /** Of all services together. */
  readonly cpuMsPerTurn: number;
  readonly rssMb: number;
  /** How much of the time the most starved service was ready to run and had no processor, 0 to 1. */
  readonly starved: number;
  readonly failures: readonly string[];
}

/** @param used What each service used for the scene. */
export function figuresOf(
  { turns: all, directives }: SceneTaken,
  used: readonly Usage[],
  forMs: number,
): Figures {
  const turns = all.filter(({ kind }) => kind !== 'control');
  const total = (of: (usage: Usage) => number) => used.reduce((sum, usage) => sum + of(usage), 0);
  const asked = turns.filter(isAnswered).map(({ replyMs }) => replyMs);
  const controls = all.filter(({ kind }) => kind === 'control').map(({ replyMs }) => replyMs);
  return {
    turnsPerSecond: (turns.length * 1_000) / forMs,
    inFlight: turns.reduce((sum, { replyMs }) => sum + replyMs, 0) / forMs,
    replyMs: spreadOf(asked),
    ownMs: spreadOf(asked.map((ms) => ms - scriptedMs)),
    controlMs: spreadOf(controls.map((ms) => ms - scriptedMs)),
    directivesPerTurn: directives / turns.length,
    cpuMsPerTurn: total(({ cpuMs }) => cpuMs) / turns.length,
    rssMb: total(({ rssMb }) => rssMb),
    starved: Math.max(...used.map(({ starvedMs }) => starvedMs)) / forMs,
    failures: all.flatMap(({ failure }) => failure ?? []),
  };
}

/** Our own share of the questions of each second, for a chart over time. */
export function overTime(
  turns: readonly TurnTaken[],
): readonly { readonly second: number; readonly ownMs: Spread }[] {
  const bySecond = Map.groupBy(turns.filter(isAnswered), ({ startedAtMs }) =>
    Math.floor(startedAtMs / 1_000),
  );
  return [...bySecond]
    .map(([second, some]) => ({ second, ownMs: spreadOf(some.map(({ replyMs }) => replyMs - scriptedMs)) }))
    .sort((one, other) => one.second - other.second);
}

/** A wrong reply is quick for no merit. */
function isAnswered({ kind, failure }: TurnTaken): boolean {
  return kind === 'question' && failure === undefined;
}

export function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
