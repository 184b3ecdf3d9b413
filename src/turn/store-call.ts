import { WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import type { TurnPorts } from './ports.ts';

/** A call to the store that may take `limitMs`. Rejects as the store does, and with `recall/timeout` or `remember/timeout` when it is late. */
export function storeCall<T>(
  { clock }: TurnPorts,
  stage: 'recall' | 'remember',
  limitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const late = () =>
    new WellspokenError(`${stage}/timeout`, `The store took longer than ${Math.round(limitMs)} ms.`);
  return within(clock, limitMs, late, work);
}
