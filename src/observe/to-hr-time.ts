import type { HrTime } from '@opentelemetry/api';

/** Milliseconds since the epoch as seconds and nanoseconds: a plain number may be read as counted from the start of the process. */
export function toHrTime(epochMs: number): HrTime {
  const seconds = Math.floor(epochMs / 1_000);
  return [seconds, Math.floor((epochMs - seconds * 1_000) * 1_000_000)];
}
