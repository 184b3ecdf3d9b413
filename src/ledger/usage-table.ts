import type { UsageReport, UsageRow } from './usage-report.ts';

interface Column {
  readonly title: string;
  readonly cell: (row: Omit<UsageRow, 'key'>) => string;
}

const count = new Intl.NumberFormat('en-US');

/** A report for people: aligned columns with a sum, `~` where a cost is estimated. Ends with a line break. */
export function usageTable(report: UsageReport): string {
  const { by, from, to, person, rows, total, unreadable } = report;
  const columns: readonly Column[] = [
    { title: 'calls', cell: ({ attempts }) => count.format(attempts) },
    { title: 'failed', cell: ({ failed }) => count.format(failed) },
    { title: 'cancelled', cell: ({ cancelled }) => count.format(cancelled) },
    { title: 'tokens in', cell: (row) => count.format(tokensIn(row)) },
    { title: 'cached', cell: (row) => percent(row.cacheReadTokens, tokensIn(row)) },
    { title: 'tokens out', cell: ({ outputTokens }) => count.format(outputTokens) },
    { title: 'usd', cell: dollars(total.usd) },
  ];
  const of = person === undefined ? '' : ` of ${person}`;
  const heading = `Usage${of} by ${by}, ${from} to ${to} (UTC)`;
  const notes = [
    ...(total.estimatedUsd > 0
      ? ['~ is estimated, all or in part: tokens or prices are not the provider’s own word.']
      : []),
    ...(unreadable > 0
      ? [`Stored items that could not be read, and are missing here: ${count.format(unreadable)}.`]
      : []),
  ];
  if (rows.length === 0) return `${[heading, '', 'Nothing was used.', ...notes].join('\n')}\n`;
  const lines = [
    [by, ...columns.map(({ title }) => title)],
    ...rows.map((row) => [printable(row.key), ...columns.map(({ cell }) => cell(row))]),
    ['total', ...columns.map(({ cell }) => cell(total))],
  ];
  const aligned = align(lines);
  const rule = '─'.repeat(aligned[0]?.length ?? 0);
  const body = [...aligned.slice(0, 1), rule, ...aligned.slice(1, -1), rule, ...aligned.slice(-1)];
  return `${[heading, '', ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}

function tokensIn({ inputTokens, cacheReadTokens, cacheWriteTokens }: Omit<UsageRow, 'key'>): number {
  return inputTokens + cacheReadTokens + cacheWriteTokens;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;
}

/** One number of decimals for a whole column, so that the points stand under each other. */
function dollars(totalUsd: number): Column['cell'] {
  const decimals = totalUsd < 10 ? 6 : totalUsd < 10_000 ? 4 : 2;
  const money = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return ({ usd, estimatedUsd }) => `${estimatedUsd > 0 ? '~' : ''}${money.format(usd)}`;
}

/** The first column to the left, numbers to the right. */
function align(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
}

/** A terminal obeys control characters, and some others turn the line around. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Z}]/gu, '?').slice(0, 100);
}
