import { expect } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

const { offerMore, nothingPending } = phrasesFor('en-US');

const kings = ['Ada', 'Bela', 'Cora', 'Dion', 'Emil', 'Fritz', 'Gerda', 'Hugo', 'Ivo', 'Jule'];
const sentences = kings.map(
  (name) => `The next one on the throne was ${name}, who ruled the islands for long.`,
);

journey(
  'a long answer, told in helpings until there is no more',
  { voice: { helpingSeconds: 10 }, models: { maxOutputTokens: 2_000 } },
  async ({ gateway, meet }) => {
    gateway.script({ speech: sentences.join(' ') });
    const anna = meet();

    const helpings = [await anna.say('tell me about all the kings of the islands')];
    while (helpings.at(-1)?.speech.endsWith(offerMore)) {
      expect(helpings.at(-1)?.microphoneOpen).toBe(true);
      expect(helpings.length).toBeLessThan(sentences.length);
      // People take up an offer in either way.
      helpings.push(await anna.say(helpings.length % 2 === 0 ? 'go on' : 'yes'));
    }

    expect(helpings.length).toBeGreaterThan(2);
    const told = helpings.flatMap(({ speech }) => speech.match(/The next one[^.]*\./g) ?? []);
    expect(told).toEqual(sentences);
    expect(modelCalls(gateway)).toHaveLength(1);

    const after = await anna.say('go on');
    expect(after.speech).toBe(nothingPending);
    expect(modelCalls(gateway)).toHaveLength(1);
  },
);

journey(
  'a long answer that is left for something else and taken up in the next session',
  { voice: { helpingSeconds: 10 }, models: { maxOutputTokens: 2_000 } },
  async ({ gateway, meet }) => {
    gateway.script([{ speech: sentences.join(' ') }]);
    const anna = meet();

    const first = await anna.say('tell me about all the kings of the islands');
    expect(first.speech).toContain('Ada');
    await anna.say('stop');
    const back = await anna.launch();
    expect(back.speech.startsWith('Welcome back.')).toBe(true);
    expect(back.speech.endsWith(offerMore)).toBe(true);

    const second = await anna.say('yes');
    expect(second.speech).toMatch(/^The next one/);
    expect(first.speech).not.toContain(second.speech.slice(0, 60));
    expect(modelCalls(gateway)).toHaveLength(1);
  },
);
