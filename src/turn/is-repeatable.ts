import type { Heard } from './heard.ts';

/**
 * Whether a copy of the request may be answered on its own, as if it were the first: "open …" says what it finds, at once, and what it
 * notes comes to the same when noted twice. So it is neither claimed nor is its reply kept, which at a cold start are all calls to the
 * store but one.
 */
export function isRepeatable({ intention }: Pick<Heard, 'intention'>): boolean {
  return intention.kind === 'launch';
}
