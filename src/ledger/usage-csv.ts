import type { UsageReport, UsageRow } from './usage-report.ts';

const columns = [
  'attempts',
  'finished',
  'failed',
  'cancelled',
  'estimated',
  'inputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'outputTokens',
  'usd',
  'estimatedUsd',
] as const satisfies readonly (keyof UsageRow)[];

/** A report for a spreadsheet, as RFC 4180 has it: a header, a line per row, CRLF. */
export function usageCsv({ by, rows }: UsageReport): string {
  const lines = [
    [by, ...columns],
    ...rows.map((row) => [text(row.key), ...columns.map((column) => number(row[column]))]),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Never in scientific notation, which some spreadsheets take for text. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}

/** A spreadsheet runs what starts like a formula, and a pseudonym may start with `-`: an apostrophe makes it text (owasp.org, CSV injection). */
function text(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
