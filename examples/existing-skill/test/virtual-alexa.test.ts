import { deepEqual, equal, match } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { VirtualAlexa } from 'virtual-alexa';
import { skills } from './skills.ts';

const model = fileURLToPath(new URL('../model/en-US.json', import.meta.url));

for (const { language, handler } of skills) {
  describe(`the skill in ${language}, with Virtual Alexa`, () => {
    const meet = () => {
      const alexa = VirtualAlexa.Builder().handler(handler).interactionModelFile(model).create();
      // Of free speech it routes only the phrases that the model lists.
      const say = (words: string) => alexa.intend('ChatIntent', { words });
      return { alexa, say };
    };

    it('keeps its own launch, intent and question', async () => {
      const { alexa } = meet();
      match(speechOf(await alexa.launch()), /Welcome to tide times/);
      const high = await alexa.utter('high tide in Hull');
      equal(speechOf(high), 'High tide in Hull is at noon. Low tide as well?');
      deepEqual(high.sessionAttributes, { harbor: 'Hull' });
      match(speechOf(await alexa.intend('AMAZON.YesIntent')), /^Low tide in Hull is at six/);
    });

    it('answers anything else, and remembers what was asked', async () => {
      const { say } = meet();
      match(speechOf(await say('make me laugh')), /loudspeaker/);
      match(speechOf(await say('what did I just say')), /make me laugh/);
    });

    it('tells a long answer in helpings', async () => {
      const { alexa, say } = meet();
      match(speechOf(await say('a story please')), /lighthouse keeper.*Shall I go on\?$/s);
      match(speechOf(await alexa.intend('AMAZON.YesIntent')), /fishing boat heard the music/);
    });
  });
}

function speechOf({
  response,
}: {
  readonly response: { readonly outputSpeech?: { readonly ssml?: string } };
}) {
  return (response.outputSpeech?.ssml ?? '').replaceAll(/<[^>]*>/g, '').trim();
}
