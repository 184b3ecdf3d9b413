import { expect, it } from 'vitest';
import { personalDataTypes, redact } from '../../src/privacy/index.ts';
import { createSentenceStream, sentences, toSpeakable, toSsml } from '../../src/speech/index.ts';

const placeholders = personalDataTypes.flatMap((type) => [`[${type}_1]`, `[${type}_12]`]);

it('speech leaves every placeholder as it is', () => {
  for (const placeholder of placeholders) {
    const text = `Dear ${placeholder}, I wrote to ${placeholder}. Is ${placeholder} right? **${placeholder}** (${placeholder})`;
    const spoken = toSpeakable(text, { locale: 'en-US' });
    expect(spoken.split(placeholder)).toHaveLength(6);
    expect(toSsml(spoken, { locale: 'en-US' }).split(placeholder)).toHaveLength(6);
  }
});

it('sentences are not cut inside a placeholder, whatever the chunks', () => {
  for (const placeholder of placeholders) {
    const text = `I called ${placeholder}. Then ${placeholder} answered.`;
    expect(sentences(text, 'en-US')).toEqual([`I called ${placeholder}.`, `Then ${placeholder} answered.`]);
    const stream = createSentenceStream('en-US');
    const told = Array.from(text, (char) => stream.push(char)).flat();
    expect([...told, ...stream.end()]).toEqual(sentences(text, 'en-US'));
  }
});

it('what goes through speech comes back whole', () => {
  const { text, restore } = redact('My name is Ann Lee, write to ann.lee@example.com(home).', {
    locale: 'en-US',
  });
  expect(restore(toSpeakable(text, { locale: 'en-US' }))).toBe(
    'My name is Ann Lee, write to ann.lee@example.com(home).',
  );
});
