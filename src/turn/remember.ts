import { asWellspokenError } from '../errors.ts';
import { slices } from './budget.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/** Writes to the store after the reply. A store in trouble costs memory, never the turn. */
export async function remember(
  ports: TurnPorts,
  { person }: Pick<Heard, 'person'>,
  emit: Emit,
  writes: () => Promise<unknown>[],
): Promise<void> {
  try {
    const written = storeCall(ports, 'remember', slices.rememberMs, () => Promise.all(writes()));
    ports.remembering.track(person, written);
    await written;
    emit({ type: 'remember-end' });
  } catch (cause) {
    emit({
      type: 'remember-error',
      code: asWellspokenError(cause, 'remember/unavailable', 'The store could not be written.').code,
    });
  }
}
