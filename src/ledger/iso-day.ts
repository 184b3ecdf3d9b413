/** The day of UTC, as an ISO date. */
export function isoDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
