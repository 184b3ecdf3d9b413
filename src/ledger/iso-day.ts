const dayMs = 24 * 3_600_000;
let known = { day: Number.NaN, text: '' };

/** The day of UTC, as an ISO date. */
export function isoDay(atMs: number): string {
  const day = Math.floor(atMs / dayMs);
  if (day !== known.day) known = { day, text: new Date(atMs).toISOString().slice(0, 10) };
  return known.text;
}
