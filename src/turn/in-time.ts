import { WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import { slices } from './budget.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';

/**
 * A call to the store on the way to a reply. Rejects with `recall/timeout` a moment after the deadline at the latest: whatever the store
 * does, the person is answered.
 */
export function inTime<T>({ clock }: TurnPorts, heard: Heard, work: () => Promise<T>): Promise<T> {
  const leftMs = Math.max(1, heard.deadlineAtMs + slices.keepMs - clock.elapsedMs());
  const late = () =>
    new WellspokenError('recall/timeout', 'The store gave no answer before the reply was due.');
  return within(clock, leftMs, late, work);
}
