import * as z from 'zod/mini';
import { choice } from './kinds.ts';

/** What others get to see. */
export const privacySchema = z.prefault(
  z
    .strictObject({
      redact: z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether names, addresses, numbers and the like are hidden from the model, the store and the log. The person still hears them.',
            ),
          ),
        true,
      ),
      sendPseudonym: z._default(
        z
          .boolean()
          .check(
            z.describe('Whether the provider gets a made-up name per person, which helps it stop abuse.'),
          ),
        true,
      ),
      consent: z._default(
        choice(
          ['required', 'notice', 'off'],
          'Whether people are asked or told. required: asked once by voice before anything is sent or kept. notice: the first answer says that an AI speaks. off: neither.',
        ),
        'notice',
      ),
    })
    .check(z.describe('What others get to see.')),
  {},
);
