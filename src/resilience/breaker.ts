/** `half-open`: the pause is over, and one call finds out whether the other side is back. */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** Milliseconds on a clock that processes share. */
  readonly now: () => number;
  /** Told when the breaker opens, and until when, and when it closes again (0). */
  readonly onChange?: (openUntilMs: number) => void;
}

/** Keeps calls away from what is down. */
export interface Breaker {
  readonly state: BreakerState;
  /** Takes the place of the probe where the state is `half-open`, so that nobody else does for a while. */
  begin(): void;
  succeed(): void;
  fail(): void;
  /** The call in hand told nothing: it was stopped by us. */
  abandon(): void;
  /** Another process found it down until then, or up again (0). */
  adopt(openUntilMs: number): void;
}

/** It opens when this many of the latest calls failed, and they are half of them or more. */
const failuresToOpen = 5;
const latestCalls = 20;
/** What happened longer ago tells nothing about now. */
const memoryMs = 60_000;
/** The first pause; each one after a failed probe is twice as long, up to the longest. Recovery is noticed within the longest. */
const pauseMs = 5_000;
const longestPauseMs = 20_000;
/** A probe that does not come back holds the place no longer. */
const probeMs = 10_000;

/** A circuit breaker (Nygard, Release It!): closed while calls succeed, open for a pause after failures, then one probe at a time. */
export function createBreaker({ now, onChange = () => {} }: BreakerOptions): Breaker {
  let results: { readonly atMs: number; readonly isFailure: boolean }[] = [];
  let openUntilMs = 0;
  let pause = pauseMs;
  let probeUntilMs = 0;

  const stateAt = (ms: number): BreakerState => {
    if (openUntilMs === 0) return 'closed';
    return ms < openUntilMs || ms < probeUntilMs ? 'open' : 'half-open';
  };
  const open = (ms: number) => {
    openUntilMs = ms + pause;
    pause = Math.min(pause * 2, longestPauseMs);
    probeUntilMs = 0;
    results = [];
    onChange(openUntilMs);
  };
  /** Returns whether it was open. */
  const close = (): boolean => {
    const wasOpen = openUntilMs !== 0;
    openUntilMs = 0;
    probeUntilMs = 0;
    pause = pauseMs;
    return wasOpen;
  };
  const note = (isFailure: boolean) => {
    const atMs = now();
    results = [
      ...results.filter((result) => atMs - result.atMs < memoryMs).slice(1 - latestCalls),
      { atMs, isFailure },
    ];
  };

  return {
    get state() {
      return stateAt(now());
    },
    begin() {
      const ms = now();
      if (stateAt(ms) === 'half-open') probeUntilMs = ms + probeMs;
    },
    succeed() {
      if (close()) onChange(0);
      note(false);
    },
    fail() {
      const ms = now();
      if (openUntilMs !== 0) {
        // A call from before it opened says nothing new.
        if (ms >= openUntilMs) open(ms);
        return;
      }
      note(true);
      const failures = results.filter(({ isFailure }) => isFailure).length;
      if (failures >= failuresToOpen && failures * 2 >= results.length) open(ms);
    },
    abandon() {
      probeUntilMs = 0;
    },
    adopt(untilMs) {
      if (untilMs === 0) close();
      // No clock of another machine keeps a model away for longer than our own would.
      else if (untilMs > openUntilMs) openUntilMs = Math.min(untilMs, now() + longestPauseMs);
    },
  };
}
