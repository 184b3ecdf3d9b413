import { median } from '../median.ts';
import { table } from '../table.ts';
import type { Contender } from './contenders.ts';
import type { Start } from './start.ts';

export interface Measured {
  readonly contender: Contender;
  readonly bytes: number;
  /** "Alexa, open …". */
  readonly opening: Start[];
  /** The same with Node's compile cache, filled by an earlier start. */
  readonly cached: Start[];
  /** A question to the model; empty for what can ask none. */
  readonly question: Start[];
  /** Calls to the table that the last opening made. */
  tableCalls: number;
}

const wanted = { wellspoken: 25, 'wellspoken + DynamoDB': 45, 'wellspoken + DynamoDB, TLS': 45 };
const wantedBytes = 200_000;

/** Prints medians, above what an empty function takes, and how far the targets are. */
export function report(all: readonly Measured[]): void {
  const find = (name: string) => all.find(({ contender }) => contender.name === name);
  const emptyMs = totalOf(find('empty')?.opening);
  const above = (starts: readonly Start[] | undefined) => totalOf(starts) - emptyMs;
  const oursMs = above(find('wellspoken')?.opening);
  const rows = all.map(({ contender, bytes, opening, cached, question, tableCalls }) => [
    contender.name,
    above(opening).toFixed(1),
    // Within what two starts of the same function differ by, a ratio says nothing.
    above(opening) < 1 ? '–' : (oursMs / above(opening)).toFixed(2),
    `${medianOf(opening, 'loadMs')} + ${medianOf(opening, 'invokeMs')}`,
    question.length === 0 ? '–' : above(question).toFixed(1),
    above(cached).toFixed(1),
    String(tableCalls),
    String(bytes),
    contender.does,
  ]);
  const header = [
    'ms above empty',
    'opening',
    'ours/this',
    'load + answer',
    'first question',
    'opening, compile cache',
    'table calls',
    'bytes at the start',
    'what it does',
  ];
  console.log(table(header, rows));
  console.log(`\nAn empty function takes ${emptyMs.toFixed(1)} ms.`);
  for (const [name, wantedMs] of Object.entries(wanted)) {
    const openingMs = above(find(name)?.opening);
    const verdict = openingMs <= wantedMs ? 'met' : 'missed';
    console.log(`${name} opens ${openingMs.toFixed(1)} ms above it (wanted: <= ${wantedMs}, ${verdict}).`);
  }
  const bytes = find('wellspoken')?.bytes ?? Number.NaN;
  const verdict = bytes <= wantedBytes ? 'met' : 'missed';
  console.log(`It starts with ${bytes} bytes (wanted: <= ${wantedBytes}, ${verdict}).`);
  const ratio = above(find('our DynamoDB store')?.opening) / above(find('AWS SDK')?.opening);
  console.log(`Our DynamoDB store takes ${ratio.toFixed(2)} of what the AWS SDK takes.`);
}

function totalOf(starts: readonly Start[] = []): number {
  return median(starts.map(({ loadMs, invokeMs }) => loadMs + invokeMs));
}

function medianOf(starts: readonly Start[], part: keyof Start): string {
  return median(starts.map((start) => start[part])).toFixed(1);
}
