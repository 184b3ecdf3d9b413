import * as z from 'zod/mini';
import { choice, list, text, wholeNumber } from './kinds.ts';

/** What it may do. Which keys go together is checked by `completeTools`, in words that name the keys. */
export const toolsSchema = z._default(
  z
    .array(tool())
    .check(
      z.maxLength(20),
      z.describe(
        'What it may do beside answering: webhooks, such as those of Zapier, and MCP servers. docs/tools.md has examples.',
      ),
    ),
  [],
);

function tool() {
  return z.strictObject({
    name: z
      .string()
      .check(
        z.regex(/^[a-z][a-z0-9_-]{0,29}$/),
        z.describe(
          'What it is called, in small letters: shopping_list. Spoken when nothing better is known.',
        ),
      ),
    webhook: z.exactOptional(
      text(2_000, 'A webhook: the address that gets its input, or the environment variable that holds it.'),
    ),
    mcp: z.exactOptional(
      text(
        2_000,
        'Or an MCP server: its address (Streamable HTTP), or the environment variable that holds it.',
      ),
    ),
    command: z.exactOptional(
      list(
        text(1_000, 'A word of the command.'),
        50,
        'Or a program that is an MCP server, as a list of words. Not in a Lambda.',
      ),
    ),
    description: z.exactOptional(
      text(1_000, 'Of a webhook: what it does and when to use it. The model chooses by this.'),
    ),
    parameters: z.exactOptional(
      z
        .record(
          z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/)),
          z.union([text(500, 'What to put in.'), parameter()]),
        )
        .check(
          z.describe(
            'Of a webhook: what it gets, by name. Each is a description, or a group with type, description, required and enum.',
          ),
        ),
    ),
    method: z.exactOptional(
      choice(
        ['POST', 'GET'],
        'Of a webhook: POST sends the input as JSON, GET in the address. POST when left out.',
      ),
    ),
    answer: z.exactOptional(
      choice(
        ['text', 'none'],
        'Of a webhook: text if what it answers tells something, none if it only says that it has it, as Zapier does. text when left out.',
      ),
    ),
    confirm: z.exactOptional(
      z
        .union([z.boolean(), text(200, 'A question.')])
        .check(
          z.describe(
            'Whether people are asked first. Webhook: true, false, or the question ("Add {item} to the shopping list?"); true when left out. MCP server: always, never or changes (all but what says that it only reads); changes when left out.',
          ),
        ),
    ),
    allow: z.exactOptional(
      list(
        text(128, 'Name of a tool.'),
        64,
        'Of an MCP server: its tools that may be used. All when left out.',
      ),
    ),
    headerVariables: z.exactOptional(
      z
        .record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)), variable('Environment variable.'))
        .check(
          z.describe(
            'Headers that are sent along, each with the environment variable that holds its value: Authorization: MY_TOKEN. A token alone becomes "Bearer …".',
          ),
        ),
    ),
    secretVariable: z.exactOptional(
      variable('Of a webhook: environment variable with the secret that signs what is sent.'),
    ),
    variables: z.exactOptional(
      list(
        variable('Environment variable.'),
        20,
        'Of a program: environment variables that it gets. No others but PATH and the like.',
      ),
    ),
    timeoutMs: z.exactOptional(
      wholeNumber(500, 60_000, 'Milliseconds until it must have answered. 5000 when left out.'),
    ),
    say: z.exactOptional(
      text(200, 'What is said while it runs, in the main language: "One moment, I am asking the calendar."'),
    ),
    sendPseudonym: z.exactOptional(
      z
        .boolean()
        .check(
          z.describe(
            'Whether it gets a made-up name per person, to keep their things apart. false when left out.',
          ),
        ),
    ),
  });
}

function parameter() {
  return z.strictObject({
    type: z.exactOptional(choice(['string', 'number', 'integer', 'boolean'], 'What it is.')),
    description: z.exactOptional(text(500, 'What to put in.')),
    required: z.exactOptional(z.boolean().check(z.describe('Whether it must be there.'))),
    enum: z.exactOptional(list(text(100, 'A value.'), 50, 'All that it may be.')),
  });
}

function variable(description: string) {
  return z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,80}$/), z.describe(description));
}
