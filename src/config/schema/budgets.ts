import * as z from 'zod/mini';
import { usd } from './kinds.ts';

/** What may be spent. */
export const budgetsSchema = z.prefault(
  z
    .strictObject({
      personUsdPerDay: z.exactOptional(usd('US dollars for one person.')),
      skillUsdPerDay: z.exactOptional(usd('US dollars for everybody together.')),
      skillUsdPerMonth: z.exactOptional(usd('US dollars for everybody together in a calendar month.')),
    })
    .check(z.describe('What may be spent, in days and months of UTC. Leave a limit out for none.')),
  {},
);
