const firstMs = 25;
const longestMs = 400;

/** How long to wait after the given number of tries: anything up to 25 ms, doubling (AWS Builders' Library, "full jitter"). */
export function backoffMs(tries: number, random: () => number): number {
  return Math.round(random() * Math.min(longestMs, firstMs * 2 ** (tries - 1)));
}
