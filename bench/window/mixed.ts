import { createLocalAlexa } from '../../src/testing/index.ts';
import type { StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { table } from '../table.ts';
import type { Holding } from './contender.ts';
import { liveMixedDay, type MixedDay, sumUp } from './mixed-day.ts';
import type { RunningContender } from './start-contender.ts';
import { mixedScript, steadyScript } from './story-script.ts';

const people = 60;
const questionsEach = 4;
const seed = 1;

interface Result {
  readonly name: string;
  readonly day: MixedDay;
  readonly openCalls: number;
  readonly before: Holding;
  readonly after: Holding;
}

/** Slow, failing and hanging models, and everybody at once: one contender after the other, each with the same luck. */
export async function mixed(
  contenders: readonly RunningContender[],
  gateway: StandInGateway,
  skillId: string,
): Promise<void> {
  const results: Result[] = [];
  for (const contender of contenders) results.push(await measure(contender, gateway, skillId));
  console.log(
    `\nA mixed day. ${people} people at once, ${questionsEach} questions each; first token log-normal (median 1.2 s, sigma 0.8), 55 tokens/s; 2 % 529, 1 % 500, 1 % hang, 1 % cut, 1 % stall.\n`,
  );
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const times = ({ p50, p95, p99 }: MixedDay['firstWordMs']) =>
    [p50, p95, p99].map((ms) => (ms / 1_000).toFixed(2)).join(' / ');
  console.log(
    table(
      [
        '',
        'in time',
        'rules broken',
        "model's words",
        'or by "go on"',
        'disordered',
        'first word s, p50/95/99',
        'of the answer s',
      ],
      results.map(({ name, day }) => [
        name,
        share(day.turns - day.unanswered, day.turns),
        String(day.violations.length),
        share(day.withWordsAtOnce, day.turns),
        share(day.withWords, day.turns),
        String(day.disordered),
        times(day.firstWordMs),
        times(day.firstAnswerWordMs),
      ]),
    ),
  );
  console.log('\nWhat it leaves behind.\n');
  const growth = (after: number, before: number) => `${before.toFixed(1)} -> ${after.toFixed(1)}`;
  console.log(
    table(
      ['', 'calls still open', 'timers', 'heap MB', 'RSS MB'],
      results.map(({ name, openCalls, before, after }) => [
        name,
        String(openCalls),
        `${before.timers} -> ${after.timers}`,
        growth(after.heapMb, before.heapMb),
        growth(after.rssMb, before.rssMb),
      ]),
    ),
  );
}

async function measure(
  { name, url, holding }: RunningContender,
  gateway: StandInGateway,
  skillId: string,
): Promise<Result> {
  const meet = () =>
    Array.from({ length: people }, () => createLocalAlexa({ skill: url, skillId, sign: false }));
  // A quick day first: what code and connections take is no growth.
  gateway.script(steadyScript({ firstTokenMs: 50, tokensPerSecond: 1_000 }));
  const warmUp = meet();
  await liveMixedDay(warmUp, 1);
  await Promise.all(warmUp.map((alexa) => alexa.close()));
  await gateway.settled();
  const before = await holding();

  gateway.script(mixedScript(seed));
  const everybody = meet();
  const turns = await liveMixedDay(everybody, questionsEach);
  await gateway.settled();
  const day = sumUp(turns);
  await Promise.all(everybody.map((alexa) => alexa.close()));
  const openCalls = gateway.calls.filter(({ outcome }) => outcome === 'open').length;
  return { name, day, openCalls, before, after: await holding() };
}
