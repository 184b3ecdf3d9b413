import { slices } from './budget.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/**
 * A call to the store on the way to a reply. Rejects with `recall/timeout` a moment after the deadline at the latest: whatever the store
 * does, the person is answered.
 */
export function inTime<T>(ports: TurnPorts, heard: Heard, work: () => Promise<T>): Promise<T> {
  const leftMs = Math.max(1, heard.deadlineAtMs + slices.keepMs - ports.clock.elapsedMs());
  return storeCall(ports, 'recall', leftMs, work);
}
