import { availableParallelism, loadavg } from 'node:os';
import { table } from '../table.ts';
import { type Chart, drawCharts, type Line } from './chart.ts';
import { type Figures, overTime, type Spread } from './figures.ts';
import type { TurnTaken } from './messages.ts';
import type { Plan, Step } from './plan.ts';

/** The target for our own share, of one process. */
export const ownShareMs = 50;

/** From here on the machine decides how late we are. */
const starvedTooMuch = 0.05;

export interface Taken {
  readonly step: Step;
  readonly figures: Figures;
  readonly turns: readonly TurnTaken[];
}

/** The figures of all steps for the terminal. */
export function showFigures(taken: readonly Taken[]): string {
  const header = [
    '',
    'people',
    'at once',
    'turns/s',
    'reply p50',
    'ours p50',
    'p95',
    'p99 ms',
    'control p99',
    'CPU ms',
    'RSS MB',
    'starved',
    'wrong',
  ];
  const rows = taken.map(({ step, figures }) => [
    step.name,
    `${step.people}`,
    figures.inFlight.toFixed(0),
    figures.turnsPerSecond.toFixed(0),
    figures.replyMs.p50.toFixed(0),
    figures.ownMs.p50.toFixed(1),
    figures.ownMs.p95.toFixed(1),
    figures.ownMs.p99.toFixed(1),
    figures.controlMs.p99.toFixed(1),
    figures.cpuMsPerTurn.toFixed(2),
    figures.rssMb.toFixed(0),
    `${(figures.starved * 100).toFixed(0)} %`,
    `${figures.failures.length}`,
  ]);
  return table(header, rows);
}

/** What the figures mean: the target, and how much one processor could take. */
export function showVerdict(taken: readonly Taken[], { headline }: Plan): string {
  const of = (services: Step['services']) => taken.find(({ step }) => step.services === services)?.figures;
  const ours = taken.find(({ step }) => step === headline)?.figures;
  if (ours === undefined) return '';
  const { ownMs, controlMs, cpuMsPerTurn, starved } = ours;
  const lines = [
    `${headline.people} talking at once, one process: p99 of our own share ${ownMs.p99.toFixed(1)} ms (target: at most ${ownShareMs}).`,
    `Those who asked the model without us, in the same seconds: ${controlMs.p99.toFixed(1)} ms. The service was ready and had no processor for ${(starved * 100).toFixed(0)} % of the time: load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
    `A core of its own would take ${(1_000 / cpuMsPerTurn).toFixed(0)} turns a second (1,000 / CPU ms a turn).`,
  ];
  if (ownMs.p99 > ownShareMs && (controlMs.p99 > ownShareMs / 2 || starved > starvedTooMuch)) {
    lines.push(
      'The machine was too busy to tell whether the target is met: run it again when nothing else runs.',
    );
  }
  const one = of('redis');
  const two = of('two on redis');
  if (one !== undefined && two !== undefined) {
    lines.push(
      `Two processes on one Redis: ${(two.turnsPerSecond / one.turnsPerSecond).toFixed(2)} x the turns a second of one, at ${(two.cpuMsPerTurn / one.cpuMsPerTurn).toFixed(2)} x the CPU a turn: on cores of their own they take ${((2 * one.cpuMsPerTurn) / two.cpuMsPerTurn).toFixed(2)} x what one takes.`,
    );
  }
  return lines.join('\n');
}

/** Our own share by how many talk, and second by second, as an SVG image. */
export function drawFigures(taken: readonly Taken[], { headline }: Plan): string {
  const swept = taken
    .filter(({ step }) => step.services === headline.services)
    .map(({ step, figures }) => ({ x: step.people, ownMs: figures.ownMs, control: figures.controlMs.p99 }))
    .sort((one, other) => one.x - other.x);
  const turns = taken.find(({ step }) => step === headline)?.turns ?? [];
  const seconds = overTime(turns).map(({ second, ownMs }) => ({ x: second, ownMs }));
  const mark = { y: ownShareMs, name: `target: p99 ${ownShareMs} ms` };
  const yTitle = 'ms beyond what the model takes';
  const charts: readonly Chart[] = [
    {
      title: 'Our own share by people talking',
      xTitle: 'people',
      yTitle,
      lines: [...linesOf(swept), controlLine(swept)],
      mark,
    },
    {
      title: `Second by second, ${headline.people} people`,
      xTitle: 'second',
      yTitle,
      lines: linesOf(seconds),
      mark,
    },
  ];
  return drawCharts(charts);
}

function controlLine(points: readonly { readonly x: number; readonly control: number }[]): Line {
  return { name: 'without us', colour: '#999', points: points.map(({ x, control }) => ({ x, y: control })) };
}

function linesOf(points: readonly { readonly x: number; readonly ownMs: Spread }[]): readonly Line[] {
  const line = (name: keyof Spread, colour: string): Line => ({
    name,
    colour,
    points: points.map(({ x, ownMs }) => ({ x, y: ownMs[name] })),
  });
  return [line('p50', '#2a7'), line('p95', '#27c'), line('p99', '#c60')];
}
