import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf } from '../../src/ledger/cost.ts';
import { isoDay } from '../../src/ledger/iso-day.ts';
import type { ModelUsage } from '../../src/model/model.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/index.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import type { Contender } from './contender.ts';
import { resending } from './resending.ts';
import { answerFrom, facts, probes, questionOf } from './talk.ts';
import { wellspoken } from './wellspoken.ts';

const shown = [5, 20, 60, 200];
const model = 'claude-haiku-5-5';
const day = isoDay(Date.now());

interface Turn {
  readonly answer: string;
  readonly tookMs: number;
  /** Of the call that answered. */
  readonly usage: ModelUsage;
  /** Of all calls, a summary among them. */
  readonly usd: number;
}

/**
 * One long conversation, restarted in the middle: input tokens, cost and time of turns 5, 20, 60 and 200 against a skill that resends its
 * whole history, on the same stand-in model, and whether what was told on turn 1 and corrected on turn 40 is still known.
 */
export async function run(): Promise<void> {
  const gateway = await createStandInGateway();
  gateway.script(answerFrom);
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-bench-'));
  const surroundings = { gatewayUrl: gateway.url, gatewayKey: gateway.key, folder };
  try {
    const ours = await talk(gateway, wellspoken(surroundings));
    const theirs = await talk(gateway, resending(surroundings));
    report(ours, theirs);
  } finally {
    await gateway.close();
    rmSync(folder, { recursive: true });
  }
}

async function talk(gateway: StandInGateway, contender: Contender): Promise<readonly (Turn | undefined)[]> {
  const turns: (Turn | undefined)[] = [];
  for (let number = 1; number <= Math.max(...shown); number += 1) {
    if (number === 100) await contender.restart();
    const fact = facts[number];
    if (fact !== undefined) {
      await contender.remember(fact);
      continue;
    }
    const before = gateway.calls.length;
    const startedAtMs = performance.now();
    const answer = await contender.ask(questionOf(number));
    const tookMs = performance.now() - startedAtMs;
    await gateway.settled();
    const calls = gateway.calls.slice(before);
    const [first] = calls;
    if (first === undefined) throw new Error(`${contender.name} asked no model on turn ${number}: ${answer}`);
    const usd = calls.reduce(
      (sum, { usage }) => sum + costOf({ kind: 'anthropic' }, model, usage, { day }).usd,
      0,
    );
    turns[number] = { answer, tookMs, usage: first.usage, usd };
  }
  await contender.close();
  return turns;
}

function report(ours: readonly (Turn | undefined)[], theirs: readonly (Turn | undefined)[]): void {
  const inputOf = ({ usage }: Turn) => usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const rows = shown.map((number) => {
    const [our, their] = [turnOf(ours, number), turnOf(theirs, number)];
    const usd = (turns: typeof ours) =>
      turns.slice(0, number + 1).reduce((sum, turn) => sum + (turn?.usd ?? 0), 0);
    return [
      `turn ${number}`,
      `${inputOf(our)} (${our.usage.cacheReadTokens} cached)`,
      String(inputOf(their)),
      (inputOf(our) / inputOf(their)).toFixed(2),
      (usd(ours) * 1_000).toFixed(2),
      (usd(theirs) * 1_000).toFixed(2),
      aroundMs(ours, number).toFixed(1),
      aroundMs(theirs, number).toFixed(1),
    ];
  });
  const header = [
    '',
    'input tokens',
    'resends all',
    'ours/this',
    'm$ so far',
    'resends all',
    'ms',
    'resends all',
  ];
  console.log(table(header, rows));
  const growth = (turns: typeof ours) =>
    (inputOf(turnOf(turns, 200)) / inputOf(turnOf(turns, 20))).toFixed(2);
  console.log(
    `\nTurn 200 takes ${growth(ours)} x the input of turn 20 (wanted: <= 1.10); resending all of it, ${growth(theirs)} x.`,
    '\nThe milliseconds are all but the model’s own: it answers at once here. The cost has the summaries in it.',
  );
  for (const number of probes) {
    console.log(
      `Turn ${number}, asked for what was told on turn 1 and corrected on turn 40: "${turnOf(ours, number).answer}"`,
    );
  }
}

function turnOf(turns: readonly (Turn | undefined)[], number: number): Turn {
  const turn = turns[number];
  if (turn === undefined) throw new Error(`Turn ${number} was not played.`);
  return turn;
}

/** The median of this turn and those around it: one turn alone is noise. */
function aroundMs(turns: readonly (Turn | undefined)[], number: number): number {
  return median(turns.slice(Math.max(0, number - 7), number + 8).flatMap((turn) => turn?.tookMs ?? []));
}

if (import.meta.main) await run();
