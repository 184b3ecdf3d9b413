import { describe, expect, it } from 'vitest';
import { daysOf, readUsageQuery } from './usage-query.ts';

const now = Date.UTC(2026, 10, 22, 23, 59);

describe('a question about usage', () => {
  it('is by day and of the last thirty days where it says nothing else', () => {
    expect(readUsageQuery({}, now)).toEqual({
      query: { by: 'day', from: '2026-10-24', to: '2026-11-22' },
      format: undefined,
    });
    expect(daysOf(readUsageQuery({}, now).query)).toHaveLength(30);
  });

  it('ends where it says, and begins thirty days before unless it says that too', () => {
    expect(readUsageQuery({ to: '2026-03-01' }, now).query.from).toBe('2026-01-31');
    const { query, format } = readUsageQuery(
      { by: 'person', from: '2024-02-29', to: '2024-02-29', person: '-Ab_9', format: 'csv' },
      now,
    );
    expect(query).toEqual({ by: 'person', from: '2024-02-29', to: '2024-02-29', person: '-Ab_9' });
    expect(format).toBe('csv');
    expect(daysOf(query)).toEqual(['2024-02-29']);
  });

  it('names every day in between once, also over a leap day and the end of a year', () => {
    expect(daysOf({ from: '2024-02-28', to: '2024-03-01' })).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysOf({ from: '2025-12-31', to: '2026-01-01' })).toEqual(['2025-12-31', '2026-01-01']);
  });

  it.each([
    [{ by: '' }, /^by must be one of day, model, person/],
    [{ by: 'Day' }, /^by/],
    [{ by: 'constructor' }, /^by/],
    [{ format: 'xml' }, /^format must be one of table, json, csv/],
    [{ from: '' }, /^from must be a day like/],
    [{ from: '2026-02-30' }, /^from/],
    [{ from: '2026-13-01' }, /^from/],
    [{ from: '22.11.2026' }, /^from/],
    [{ from: '2026-11-22T00:00:00Z' }, /^from/],
    [{ to: '2026-1-1' }, /^to/],
    [{ to: '+275760-09-13' }, /^to/],
    [{ to: '0000-01-01' }, /^to/],
    [{ to: '２０２６-11-22' }, /^to/],
    [{ from: '2026-11-23' }, /^from .* is later than to/],
    [{ from: '2010-01-01' }, /ten years/],
    [{ person: '' }, /^person must be a pseudonym/],
    [{ person: '../skill' }, /^person/],
    [{ person: 'anna\nbert' }, /^person/],
    [{ person: 'x'.repeat(10_000) }, /^person/],
  ])('with %o is refused, with what would do', (written, message) => {
    expect(() => readUsageQuery(written, now)).toThrow(
      expect.objectContaining({ code: 'hear/malformed', message: expect.stringMatching(message) }),
    );
  });
});
