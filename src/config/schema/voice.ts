import * as z from 'zod/mini';
import { choice, wholeNumber } from './kinds.ts';

/** How it speaks. */
export const voiceSchema = z.prefault(
  z
    .strictObject({
      deadlineMs: z._default(
        wholeNumber(1_000, 7_500, 'Milliseconds until it must have answered. Alexa gives up after 8000.'),
        6_500,
      ),
      earlySpeech: z._default(
        choice(
          ['answer', 'filler', 'off'],
          'What is said while the answer is still being written: its finished sentences, only that it takes a moment, or nothing. docs/device-check.md tells which suits a device.',
        ),
        'answer',
      ),
      fillerAfterMs: z._default(
        wholeNumber(
          500,
          6_000,
          'Milliseconds without a finished sentence after which it says that it takes a moment.',
        ),
        1_500,
      ),
      maxDirectives: z._default(
        wholeNumber(1, 5, 'How many times it may speak before the reply. Alexa takes five.'),
        5,
      ),
      maxDirectiveCharacters: z._default(
        wholeNumber(100, 6_000, 'Characters, markup included, of what it says at once before the reply.'),
        600,
      ),
      keepListening: z._default(
        choice(
          ['always', 'question', 'never'],
          'When the microphone stays open after a reply: always, only when the reply asks something, or never.',
        ),
        'always',
      ),
      helpingSeconds: z._default(
        wholeNumber(5, 120, 'Seconds of a long answer that are spoken at once, before it offers to go on.'),
        30,
      ),
      capture: z._default(
        choice(
          ['catch-all', 'carriers'],
          'How whole questions are taken: by a slot that takes everything, or only behind question words, for skills that may not use such a slot.',
        ),
        'catch-all',
      ),
      elicit: z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether Alexa is asked to take the next words whole. docs/device-check.md tells whether your skill can.',
            ),
          ),
        false,
      ),
    })
    .check(z.describe('How it speaks.')),
  {},
);
