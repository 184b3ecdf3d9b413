import { expect } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

const phrases = phrasesFor('en-US');

journey('opening the skill for the first time and asking two questions', {}, async ({ gateway, meet }) => {
  gateway.script(({ lastUserText }) => ({
    speech: lastUserText.includes('what did I')
      ? 'You called her Miso.'
      : 'What a lovely name. Cats like short ones.',
  }));
  const anna = meet();

  const opening = await anna.launch();
  expect(opening.speech).toBe(phrases.welcome);
  expect(opening.reprompt).toBe(phrases.firstPrompt);
  expect(opening.microphoneOpen).toBe(true);

  const named = await anna.say('I have called my cat Miso');
  expect(named.speech).toMatch(/^What a lovely name\. Cats like short ones\./);
  expect(named.microphoneOpen).toBe(true);
  expect(named.card).toMatchObject({ title: 'I have called my cat Miso' });

  const followUp = await anna.say('what did I call her');
  expect(followUp.speech).toMatch(/^You called her Miso\./);
  expect(modelCalls(gateway).at(-1)?.messages).toEqual([
    { role: 'user', text: 'I have called my cat Miso' },
    { role: 'assistant', text: 'What a lovely name. Cats like short ones.' },
    { role: 'user', text: 'what did I call her' },
  ]);

  const again = await anna.say('say that again please');
  expect(again.speech).toMatch(/^You called her Miso\./);
  expect(modelCalls(gateway)).toHaveLength(2);

  const end = await anna.say('stop');
  expect(end.speech).toBe(phrases.goodbye);
  expect(end.sessionOpen).toBe(false);

  const next = await anna.launch();
  expect(next.speech).toBe(phrases.welcomeBack);
  expect(modelCalls(gateway)).toHaveLength(2);
});
