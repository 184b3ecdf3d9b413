import { WellspokenError } from '../errors.ts';
import { isoDay } from './iso-day.ts';

export const usageGroups = ['day', 'model', 'person'] as const;
export const usageFormats = ['table', 'json', 'csv'] as const;

/** What somebody wants to know of the usage. Days are ISO dates of UTC, both included. */
export interface UsageQuery {
  readonly by: (typeof usageGroups)[number];
  readonly from: string;
  readonly to: string;
  /** The pseudonym of one person. */
  readonly person?: string;
}

export type UsageFormat = (typeof usageFormats)[number];

/** The names a query may use. */
export const usageParameters = ['by', 'from', 'to', 'person', 'format'] as const;

export type WrittenUsageQuery = { readonly [Name in (typeof usageParameters)[number]]?: string | undefined };

const dayMs = 24 * 3_600_000;
const defaultDays = 30;
/** As long as totals can be kept. */
const maxDays = 3_651;

/**
 * Reads a query as people write it: by day and of the last 30 days where it says nothing else.
 *
 * @throws `hear/malformed`, with what is allowed instead.
 */
export function readUsageQuery(
  written: WrittenUsageQuery,
  nowMs: number,
): { readonly query: UsageQuery; readonly format: UsageFormat | undefined } {
  const by = choice('by', written.by ?? 'day', usageGroups);
  const format = written.format === undefined ? undefined : choice('format', written.format, usageFormats);
  const to = day('to', written.to ?? isoDay(nowMs));
  const from = day('from', written.from ?? isoDay(Date.parse(to) - (defaultDays - 1) * dayMs));
  if (from > to) throw refusal(`from (${from}) is later than to (${to}).`);
  if (daysBetween(from, to) > maxDays) throw refusal('from and to are more than ten years apart.');
  const { person } = written;
  if (person !== undefined && !/^[A-Za-z0-9_-]{1,100}$/.test(person)) {
    throw refusal('person must be a pseudonym, as the log and this list by person name it.');
  }
  return { query: { by, from, to, ...(person === undefined ? {} : { person }) }, format };
}

/** Every day of a range, in order. */
export function daysOf({ from, to }: Pick<UsageQuery, 'from' | 'to'>): string[] {
  const first = Date.parse(from);
  return Array.from({ length: daysBetween(from, to) }, (_, index) => isoDay(first + index * dayMs));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

function choice<Value extends string>(name: string, value: string, values: readonly Value[]): Value {
  const found = values.find((allowed) => allowed === value);
  if (found === undefined) throw refusal(`${name} must be one of ${values.join(', ')}.`);
  return found;
}

function day(name: string, value: string): string {
  const atMs = /^[12]\d{3}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  // Some days that no month has are read as the next month's first ones.
  if (Number.isNaN(atMs) || isoDay(atMs) !== value) throw refusal(`${name} must be a day like 2026-11-22.`);
  return value;
}

function refusal(message: string): WellspokenError {
  return new WellspokenError('hear/malformed', message);
}
