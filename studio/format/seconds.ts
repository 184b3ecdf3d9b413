/** Milliseconds as seconds with two decimals: `0.35 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
