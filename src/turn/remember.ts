import { asWellspokenError, WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import { slices } from './budget.ts';
import type { Emit } from './events.ts';
import type { TurnPorts } from './ports.ts';

/** Writes to the store after the reply. A store in trouble costs memory, never the turn. */
export async function remember(
  ports: TurnPorts,
  emit: Emit,
  writes: () => Promise<unknown>[],
): Promise<void> {
  const late = () =>
    new WellspokenError('remember/timeout', `The store took longer than ${slices.rememberMs} ms to write.`);
  try {
    await within(ports.clock, slices.rememberMs, late, () => Promise.all(writes()));
    emit({ type: 'remember-end' });
  } catch (cause) {
    emit({
      type: 'remember-error',
      code: asWellspokenError(cause, 'remember/unavailable', 'The store could not be written.').code,
    });
  }
}
