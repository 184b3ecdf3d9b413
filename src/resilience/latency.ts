/** The latest measurements of one kind, and what most of them stay below. */
export interface Latency {
  add(ms: number): void;
  /** The value that 95 of 100 of the latest stay below; `undefined` before there are enough to tell. */
  readonly p95Ms: number | undefined;
}

const kept = 60;
const enough = 12;

export function createLatency(): Latency {
  const latest: number[] = [];
  let p95Ms: number | undefined;
  let isStale = false;
  return {
    add(ms) {
      latest.push(ms);
      if (latest.length > kept) latest.shift();
      isStale = true;
    },
    get p95Ms() {
      if (isStale && latest.length >= enough) {
        // Sorted by number without a comparison of ours: this runs with every call to a model.
        p95Ms = Float64Array.from(latest).sort()[Math.ceil(latest.length * 0.95) - 1];
        isStale = false;
      }
      return p95Ms;
    },
  };
}
