import * as z from 'zod/mini';
import { text, list, choice, wholeNumber, modelIds } from './kinds.ts';

/** Who answers. */
export const modelsSchema = z.prefault(
  z
    .strictObject({
      provider: z._default(
        choice(
          ['auto', 'cometapi', 'anthropic', 'bedrock', 'openai-compatible', 'scripted'],
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
      region: z.exactOptional(
        text(
          40,
          'AWS region of Amazon Bedrock, such as us-east-1. The one of the environment when left out.',
        ),
      ),
      providers: z.exactOptional(
        list(
          provider(),
          6,
          'Several at once, in order of preference, instead of provider, protocol, baseUrl and region. The next is asked when one is down.',
        ),
      ),
      candidates: z.exactOptional(
        modelIds(
          'Models in order of preference. The next is asked when one is missing or fails. With tiers these are the quick ones.',
        ),
      ),
      standard: z.exactOptional(
        modelIds(
          'Models for questions that need more thought, in order. The same as candidates when only those are given.',
        ),
      ),
      deep: z.exactOptional(
        modelIds(
          'Models for hard questions and "think harder", in order. The same as standard when left out.',
        ),
      ),
      routing: z._default(
        choice(
          ['auto', 'quick', 'standard', 'deep'],
          'Which of them answers: auto chooses by the question, the others are always the same.',
        ),
        'auto',
      ),
      hedge: z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether the next model is asked as well when the first is slow to begin. The faster one answers; both are paid for.',
            ),
          ),
        true,
      ),
      maxConcurrentCalls: z._default(
        wholeNumber(1, 10_000, 'Calls to one provider at the same time; more wait their turn for a moment.'),
        100,
      ),
      answerCache: z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether an answer to a question that concerns nobody in particular is kept for the next person who asks it.',
            ),
          ),
        false,
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
);

function provider() {
  return z.strictObject({
    name: z
      .string()
      .check(
        z.regex(/^[a-z][a-z0-9-]{0,39}$/),
        z.describe('What it is called in logs, prices and in front of a model: "name/model".'),
      ),
    kind: choice(['cometapi', 'anthropic', 'bedrock', 'openai-compatible', 'scripted'], 'What it is.'),
    protocol: z.exactOptional(choice(['messages', 'chat'], 'How to ask, where it understands both.')),
    baseUrl: z.exactOptional(text(2_000, 'Address of the server, without /v1.')),
    region: z.exactOptional(text(40, 'AWS region of Amazon Bedrock.')),
    keyVariable: z.exactOptional(
      z
        .string()
        .check(
          z.regex(/^[A-Z][A-Z0-9_]{1,80}$/),
          z.describe('Environment variable that holds its key, where that is not the usual one.'),
        ),
    ),
    priceFactor: z.exactOptional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(10),
          z.describe('What it charges in proportion to the list price: 0.8 for a fifth less.'),
        ),
    ),
  });
}
