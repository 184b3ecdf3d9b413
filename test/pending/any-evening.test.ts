import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { evening } from './evening.ts';
import { faultsOf } from './faults.ts';

describe('any evening of two people', () => {
  it('has one reply to each turn, in time, and tells every sentence once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const faults = faultsOf(await evening(plan));
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      // The same evenings every time: a failure is met again, not waited for.
      { numRuns: 500, seed: 1 },
    );
  });
});
