import * as z from 'zod/mini';
import { wholeNumber } from './kinds.ts';

/** How fast it may be asked. */
export const limitsSchema = z.prefault(
  z
    .strictObject({
      personPerMinute: z.exactOptional(
        wholeNumber(
          1,
          100_000,
          'Turns of one person in a minute; more are asked to wait. Left out: 60 where others can reach it, else no limit.',
        ),
      ),
      totalPerSecond: z.exactOptional(
        wholeNumber(
          1,
          100_000,
          'Turns of everybody in a second, in one process. Left out: 200 where others can reach it, else no limit.',
        ),
      ),
    })
    .check(z.describe('How fast it may be asked.')),
  {},
);
