import type { Clock } from '../clock.ts';

export interface RateLimitOptions {
  readonly clock: Clock;
  /** Infinity for no limit. */
  readonly perPersonPerMinute: number;
  readonly totalPerSecond: number;
}

/** People that are counted at the same time; beyond them the ones counted longest ago are let go. */
const maxPeople = 20_000;

interface Bucket {
  tokens: number;
  atMs: number;
}

/**
 * Whether somebody asks too often just now, counting this time along. Token buckets in this process: a minute's worth may be used at
 * once, then at an even pace. Who is turned away uses nothing up.
 */
export function createRateLimit({
  clock,
  perPersonPerMinute,
  totalPerSecond,
}: RateLimitOptions): (person: string) => boolean {
  if (perPersonPerMinute === Infinity && totalPerSecond === Infinity) return () => false;
  const people = new Map<string, Bucket>();
  const total: Bucket = { tokens: totalPerSecond, atMs: clock.elapsedMs() };

  const hasToken = (bucket: Bucket, size: number, perMs: number, nowMs: number): boolean => {
    bucket.tokens = size === Infinity ? size : Math.min(size, bucket.tokens + (nowMs - bucket.atMs) * perMs);
    bucket.atMs = nowMs;
    return bucket.tokens >= 1;
  };

  return (person) => {
    const nowMs = clock.elapsedMs();
    const own = people.get(person) ?? { tokens: perPersonPerMinute, atMs: nowMs };
    people.delete(person);
    people.set(person, own);
    if (people.size > maxPeople)
      for (const oldest of people.keys()) {
        people.delete(oldest);
        break;
      }
    const mayPerson = hasToken(own, perPersonPerMinute, perPersonPerMinute / 60_000, nowMs);
    const mayAll = hasToken(total, totalPerSecond, totalPerSecond / 1_000, nowMs);
    if (!mayPerson || !mayAll) return true;
    own.tokens -= 1;
    total.tokens -= 1;
    return false;
  };
}
