import * as z from 'zod/mini';
import { locales } from './locale.ts';

const defaultPersona =
  'You are friendly, calm and clear. You answer in a few short sentences that sound natural when spoken aloud, and say so when you do not know something.';

/**
 * Everything `assistant.yaml` may say, with its limits and defaults. The descriptions show in editors.
 * Always `z.something`: taken apart, the namespace would go into a Lambda bundle whole, 400 kB of it.
 */
export const settingsSchema = z.strictObject({
  name: z._default(
    text(
      50,
      'What the assistant calls itself. Alexa opens it by the invocation name of the skill, not by this.',
    ),
    'Wellspoken',
  ),
  invocationName: z._default(
    text(
      50,
      'What people say to Alexa to open the skill, as in its interaction model. Alexa sometimes leaves it in what it heard; it is taken out.',
    ),
    'clever friend',
  ),
  persona: z._default(
    text(8_000, 'How the assistant should be, in your own words. It is told this before every question.'),
    defaultPersona,
  ),
  languages: z._default(
    list(
      z.enum(locales),
      locales.length,
      'Languages of the skill, as Alexa names them. The first is the main one.',
    ),
    ['en-US'],
  ),
  models: z.prefault(
    z
      .strictObject({
        provider: z._default(
          choice(
            ['auto', 'cometapi', 'anthropic', 'openai-compatible', 'scripted'],
            'Whom to ask. auto: CometAPI or Anthropic, whichever there is a key for; without a key the scripted model, which only plays a part.',
          ),
          'auto',
        ),
        protocol: z.exactOptional(
          choice(
            ['messages', 'chat'],
            'How to ask. messages is the protocol of Anthropic; chat that of OpenAI-like servers, and the default with openai-compatible.',
          ),
        ),
        baseUrl: z.exactOptional(
          text(
            2_000,
            'Address of the server, without /v1. Needed with openai-compatible, otherwise best left out.',
          ),
        ),
        candidates: z._default(
          list(
            modelId(),
            8,
            'Models in order of preference. The next is asked when one is missing or fails.',
          ),
          ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'],
        ),
        maxOutputTokens: z._default(
          wholeNumber(
            50,
            4_000,
            'Longest answer in tokens, each about three quarters of a word. Longer ones cost more.',
          ),
          500,
        ),
      })
      .check(z.describe('Who answers.')),
    {},
  ),
  voice: z.prefault(
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
      })
      .check(z.describe('How it speaks.')),
    {},
  ),
  memory: z.prefault(
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
        keepDays: z._default(wholeNumber(1, 365, 'Days until a conversation is forgotten.'), 30),
      })
      .check(z.describe('What it remembers.')),
    {},
  ),
  privacy: z.prefault(
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
      })
      .check(z.describe('What others get to see.')),
    {},
  ),
  budgets: z.prefault(
    z
      .strictObject({
        personUsdPerDay: z.exactOptional(usd('US dollars for one person.')),
        skillUsdPerDay: z.exactOptional(usd('US dollars for everybody together.')),
      })
      .check(z.describe('What may be spent in a day. Leave a limit out for none.')),
    {},
  ),
});

function text(max: number, description: string) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.describe(description));
}

function modelId() {
  return z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/));
}

function list<Item extends z.core.SomeType>(item: Item, max: number, description: string) {
  return z.array(item).check(z.minLength(1), z.maxLength(max), z.describe(description));
}

function choice<const Values extends readonly string[]>(values: Values, description: string) {
  return z.enum(values).check(z.describe(description));
}

function wholeNumber(min: number, max: number, description: string) {
  return z.int().check(z.gte(min), z.lte(max), z.describe(description));
}

function usd(description: string) {
  return z.number().check(z.positive(), z.describe(description));
}
