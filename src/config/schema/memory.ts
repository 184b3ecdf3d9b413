import * as z from 'zod/mini';
import { wholeNumber } from './kinds.ts';

/** What it remembers. */
export const memorySchema = z.prefault(
  z
    .strictObject({
      turns: z._default(
        wholeNumber(
          0,
          50,
          'How many recent questions and answers it keeps in mind. 0: every question stands alone.',
        ),
        10,
      ),
      tokens: z._default(
        wholeNumber(
          200,
          50_000,
          'Length of the recent questions and answers that it is told again, in tokens. What is older goes into a summary.',
        ),
        1_500,
      ),
      summaryTokens: z._default(
        wholeNumber(0, 2_000, 'Length of the summary of what is older, in tokens. 0: none is written.'),
        200,
      ),
      factTokens: z._default(
        wholeNumber(
          0,
          5_000,
          'Length of all that it was asked to remember of one person, in tokens. 0: it remembers nothing.',
        ),
        400,
      ),
      encrypt: z.exactOptional(
        z
          .boolean()
          .check(
            z.describe(
              'Whether what is kept of a person is encrypted under a key of their own. Left out: yes where others can reach it. What seals it is WELLSPOKEN_DATA_SECRET, or WELLSPOKEN_SECRET.',
            ),
          ),
      ),
    })
    .check(z.describe('What it remembers.')),
  {},
);
