import { createAssistant } from 'wellspoken';

/**
 * Two turns of a conversation without Alexa: `LOG_LEVEL=warn node examples/library.ts`. Without a key the scripted model answers; with
 * COMETAPI_KEY or ANTHROPIC_API_KEY it is Claude. The second turn remembers the first.
 */
const assistant = createAssistant({ persona: 'You are a patient teacher who likes short answers.' });

for (const text of ['why is the sky blue', 'and why is it red in the evening']) {
  process.stdout.write(`\n> ${text}\n`);
  for await (const event of assistant.turn({
    intention: { kind: 'ask', text },
    person: { userId: 'example' },
  })) {
    if (event.type === 'say-reply') {
      process.stdout.write(`${event.reply.speech}\n`);
    }
  }
}

await assistant.close();
