import { expect } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import { type Journey, journey } from '../support/journey.ts';
import type { Listener } from '../support/listener.ts';
import { modelCalls } from '../support/model-calls.ts';

const { offerMore, cutShort, takesLong } = phrasesFor('en-US');
const voice = { deadlineMs: 1_000 };

const begun = 'The moon pulls at the sea and raises it. ';
const rest = [
  'The earth turns away under that raised water all day long.',
  'So the water comes and goes twice from one morning to the next.',
];

/** Says "go on" as long as more is offered. */
async function hearItAll(listener: Listener, first: Heard): Promise<string> {
  let heard = first;
  let speech = heard.speech;
  for (
    let turn = 0;
    [offerMore, cutShort, takesLong].some((offer) => heard.speech.endsWith(offer));
    turn += 1
  ) {
    expect(turn).toBeLessThan(8);
    expect(heard.microphoneOpen).toBe(true);
    heard = await listener.say('go on');
    speech += ` ${heard.speech}`;
  }
  return speech;
}

function expectToldOnce(speech: string): void {
  for (const sentence of [begun.trim(), ...rest]) expect(speech.split(sentence)).toHaveLength(2);
}

/** A process that outlives its reply needs no second call; one that does not asks for what is missing. */
function expectCalls({ gateway, writesOn }: Journey): void {
  expect(modelCalls(gateway)).toHaveLength(writesOn ? 1 : 2);
}

journey(
  'a model too slow for the window: what it has is said, the rest on "go on"',
  { voice },
  async (tale) => {
    tale.gateway.script([
      { speech: begun + rest.join(' '), card: null, tokensPerSecond: 24, chunkCharacters: 8 },
      { speech: rest.join(' ') },
    ]);
    const anna = tale.meet();

    const first = await anna.say('why are there tides in the sea');
    expect(first.totalMs).toBeLessThan(3_000);
    expect(first.speech).toContain(begun.trim());

    expectToldOnce(await hearItAll(anna, first));
    expectCalls(tale);
  },
);

journey('a model that says nothing in time: the answer comes on "go on"', { voice }, async (tale) => {
  tale.gateway.script([
    { speech: begun + rest.join(' '), firstTokenMs: 1_300 },
    { speech: begun + rest.join(' ') },
  ]);
  const anna = tale.meet();

  const first = await anna.say('why are there tides in the sea');
  expect(first.totalMs).toBeLessThan(3_000);
  expect(first.speech).toContain(takesLong);

  expectToldOnce(await hearItAll(anna, first));
  expectCalls(tale);
});
