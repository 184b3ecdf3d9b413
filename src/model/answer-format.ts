/** The JSON schema of `format: 'answer'`; `speech` comes first, so that it can be spoken while the rest is written. */
export const answerSchema = {
  type: 'object',
  properties: {
    speech: { type: 'string', description: 'What is said aloud.' },
    card: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'What a screen shows in addition, or null.',
    },
  },
  required: ['speech', 'card'],
  additionalProperties: false,
};

/** Asks in words for what the schema asks for, where a server does not take schemas. */
export const answerInstruction =
  'Answer with one JSON object and nothing around it: {"speech": "what is said aloud", "card": "what a screen shows in addition" or null}. Write "speech" first.';
