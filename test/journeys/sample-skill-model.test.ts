import { expect } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import type { RoutingModel } from '../../src/testing/local-alexa/routing.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

/** The shape that samples of chat skills have had for years, and that people come with. */
const interactionModel: RoutingModel = {
  interactionModel: {
    languageModel: {
      intents: [
        { name: 'AMAZON.HelpIntent' },
        { name: 'AMAZON.StopIntent' },
        {
          name: 'OpenChatIntent',
          slots: [{ name: 'userQuery', type: 'AMAZON.SearchQuery' }],
          samples: ['ask about {userQuery}', 'tell me {userQuery}'],
        },
        {
          name: 'FollowUpIntent',
          slots: [{ name: 'question', type: 'AMAZON.SearchQuery' }],
          samples: ['and {question}'],
        },
        { name: 'StopIntent', samples: ['leave me alone'] },
      ],
    },
  },
};

journey('the interaction model of the old sample skill', {}, async ({ gateway, meet }) => {
  const anna = meet({ interactionModel });
  await anna.launch();

  expect((await anna.say('tell me a story about rivers')).speech).toContain('a story about rivers');
  expect((await anna.say('and what about the mountains')).speech).toContain('what about the mountains');
  const asked = modelCalls(gateway).map(({ lastUserText }) => lastUserText);
  expect(asked).toEqual([
    expect.stringContaining('a story about rivers'),
    expect.stringContaining('what about the mountains'),
  ]);

  const end = await anna.say('leave me alone');
  expect(end.speech).toBe(phrasesFor('en-US').goodbye);
  expect(end.sessionOpen).toBe(false);
  expect(modelCalls(gateway)).toHaveLength(2);
});

journey('free speech in any of the slots that samples name', {}, async ({ gateway, meet }) => {
  const anna = meet();
  for (const slot of ['userQuery', 'utterance', 'question', 'query', 'request']) {
    for (const intent of ['OpenChatIntent', 'FollowUpIntent']) {
      const words = `how deep is the lake for ${slot}`;
      expect((await anna.intent(intent, { [slot]: words })).speech).toContain(words);
    }
  }
  expect(modelCalls(gateway)).toHaveLength(10);

  const unheard = await anna.intent('OpenChatIntent', { userQuery: undefined });
  expect(unheard.speech).toBe(phrasesFor('en-US').askAgain);
  const end = await anna.intent('OpenChatIntent', { userQuery: 'stop talking please' });
  expect(end.sessionOpen).toBe(false);
  expect(modelCalls(gateway)).toHaveLength(10);
});
