/** Alexa gives up after this (Send the User a Progressive Response). */
export const windowMs = 8_000;

/** Places moments on a line, in percent of its length. */
export interface Scale {
  readonly spanMs: number;
  /** Moments to label, a round number of milliseconds apart. */
  readonly ticksMs: readonly number[];
  /** 0 to 100; what is later than the line is long stands at its end. */
  percent(ms: number): number;
}

const steps = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

/** A scale that ends a little after `untilMs`, with four to nine ticks. */
export function scaleUntil(untilMs: number): Scale {
  const spanMs = Math.max(50, untilMs * 1.05);
  const stepMs = steps.find((step) => spanMs / step <= 9) ?? 10_000;
  const ticksMs = Array.from({ length: Math.floor(spanMs / stepMs) + 1 }, (_, index) => index * stepMs);
  return {
    spanMs,
    ticksMs,
    percent: (ms) => Math.min(100, Math.max(0, (ms / spanMs) * 100)),
  };
}
