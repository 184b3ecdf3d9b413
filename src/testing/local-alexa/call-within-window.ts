import type { Clock } from '../../clock.ts';
import type { Outcome } from './judge-reply.ts';
import type { SkillAnswer } from './skill.ts';

/** The time in which the whole reply must arrive; no setting of Alexa changes it. */
export const windowMs = 8_000;

/** Makes the call and waits as long as Alexa would; then hangs up by the signal. Never rejects. */
export async function callWithinWindow(
  clock: Clock,
  call: (signal: AbortSignal) => Promise<SkillAnswer>,
): Promise<Outcome> {
  const connection = new AbortController();
  const alarm = new AbortController();
  const answered = call(connection.signal).then(
    (answer): Outcome => ({ kind: 'answer', answer }),
    (error: unknown): Outcome => ({ kind: 'error', error }),
  );
  const timeout: Outcome = { kind: 'timeout' };
  const closed = clock.sleep(windowMs, alarm.signal).then(
    () => timeout,
    () => timeout,
  );
  const outcome = await Promise.race([answered, closed]);
  alarm.abort();
  if (outcome === timeout) connection.abort(new Error('Alexa stopped waiting'));
  return outcome;
}
