import * as z from 'zod/mini';
import { wholeNumber, days } from './kinds.ts';

/** How long each kind of data is kept. */
export const retentionSchema = z.prefault(
  z
    .strictObject({
      conversationDays: z._default(days('Days until a conversation is forgotten, from its last turn.'), 30),
      factDays: z._default(
        days('Days until remembered facts are forgotten, from the last time one was added.'),
        365,
      ),
      pendingHours: z._default(
        wholeNumber(1, 720, 'Hours for which the untold rest of an answer is offered.'),
        24,
      ),
      ledgerDays: z._default(days('Days for which each call to a model is kept with its cost.'), 90),
      totalDays: z._default(days('Days for which the sums of all calls are kept; they name nobody.'), 800),
      incidentDays: z._default(days('Days for which blocked and reported answers are kept for review.'), 90),
      answerHours: z._default(
        wholeNumber(1, 720, 'Hours for which an answer is kept for whoever asks the same.'),
        24,
      ),
    })
    .check(z.describe('How long each kind of data is kept.')),
  {},
);
