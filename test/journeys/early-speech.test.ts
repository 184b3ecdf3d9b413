import { expect } from 'vitest';
import type { DirectiveAnswer } from '../../src/testing/local-alexa/alexa-turn.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

const sentences = [
  'A rainbow is sunlight that raindrops have bent and sent back.',
  'Each colour leaves a drop at an angle of its own.',
  'So every drop shows you one colour only, and the many drops together show them all.',
];

const services: readonly [string, DirectiveAnswer | ((nth: number) => DirectiveAnswer)][] = [
  ['taken', {}],
  ['refused', { status: 403 }],
  ['cut off without an answer', { hangUp: true }],
  ['taken once and then refused', (nth) => (nth === 1 ? {} : { status: 500 })],
];

for (const [how, directiveAnswer] of services) {
  journey(`early speech that is ${how}`, {}, async ({ gateway, meet }) => {
    gateway.script({ speech: sentences.join(' '), card: null, tokensPerSecond: 40, chunkCharacters: 8 });
    const anna = meet({ directiveAnswer });

    const heard = await anna.say('how does a rainbow come about');
    for (const sentence of sentences) expect(heard.speech.split(sentence)).toHaveLength(2);
    expect(heard.directives.length).toBeGreaterThan(0);
    // That is what it is for.
    if (how.startsWith('taken')) expect(heard.firstWordMs).toBeLessThan(heard.totalMs);

    // What was said early belongs to the answer: to "repeat", and to what the model is shown.
    const repeated = await anna.say('repeat');
    expect(repeated.speech).toContain(sentences.join(' '));
    gateway.script({});
    await anna.say('and why is it round');
    expect(modelCalls(gateway).at(-1)?.messages[1]).toEqual({ role: 'assistant', text: sentences.join(' ') });
  });
}
