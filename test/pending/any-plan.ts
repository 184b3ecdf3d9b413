import * as fc from 'fast-check';
import type { Plan, Step } from './evening.ts';
import type { Pace } from './tale-teller.ts';

const said = fc.oneof(
  { weight: 4, arbitrary: fc.constant('tale') },
  { weight: 8, arbitrary: fc.constant('go-on') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'yes',
      'no',
      'repeat',
      'launch',
      'stop',
      'new-topic',
      'shorter',
      'help',
      'unheard',
    ),
  },
);
const step: fc.Arbitrary<Step> = fc.record({
  said,
  sentences: fc.integer({ min: 1, max: 12 }),
  pauseMs: fc.constantFrom(0, 0, 500, 5_000, 20_000),
  directives: fc.array(fc.constantFrom('taken', 'taken', 'refused', 'late'), { maxLength: 3 }),
  store: fc.constantFrom('fine', 'fine', 'fine', 'slow', 'failing'),
});
const pace: fc.Arbitrary<Pace> = fc.record({
  firstMs: fc.constantFrom(0, 700, 2_500, 7_000),
  everyMs: fc.constantFrom(0, 20, 300, 1_500, 3_500),
  ends: fc.constantFrom('well', 'well', 'well', 'think/overloaded', 'think/auth', 'think/auth', 'refused'),
  after: fc.integer({ min: 0, max: 8 }),
});
const steps = fc.array(step, { minLength: 2, maxLength: 8, size: 'max' });
/** What two people may say in an evening, how fast the model writes, and what goes wrong meanwhile. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  steps: fc.record({ anna: steps, ben: steps }),
  paces: fc.array(pace, { minLength: 3, maxLength: 8, size: 'max' }),
});
