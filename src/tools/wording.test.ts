import { describe, expect, it } from 'vitest';
import { createWording, spokenName } from './wording.ts';

const { question, filler } = createWording(
  { question: 'Add {item} to the {list} list?', say: 'One moment.' },
  'en-US',
);

describe('the words of an operator', () => {
  it('have in them what the model put in, in the language they are in', () => {
    expect(question({ item: 'milk', list: 7 }, 'en-GB')).toBe('Add milk to the 7 list?');
    expect(filler('en-IN')).toBe('One moment.');
  });

  it.each([
    ['for a listener of another language', { item: 'milk', list: 'x' }, 'de-DE'],
    ['where a parameter is missing', { item: 'milk' }, 'en-US'],
    ['where one is empty', { item: ' ', list: 'x' }, 'en-US'],
    ['where one is a list', { item: ['milk'], list: 'x' }, 'en-US'],
    ['where one is inherited', Object.create({ item: 'milk', list: 'x' }), 'en-US'],
    ['without input', undefined, 'en-US'],
  ])('are not there %s', (_, input, locale) => {
    expect(question(input, locale)).toBeUndefined();
  });

  it('are not filled twice, nor with more than somebody listens to', () => {
    expect(question({ item: '{list}', list: 'x'.repeat(5_000) }, 'en-US')).toBe(
      `Add {list} to the ${'x'.repeat(80)} list?`,
    );
    expect(question({ item: 'a\n\u202eb', list: 'x' }, 'en-US')).toBe('Add a b to the x list?');
  });

  it('are none where none are set', () => {
    const none = createWording({}, 'en-US');
    expect([none.question({}, 'en-US'), none.filler('en-US')]).toEqual([undefined, undefined]);
  });
});

it.each([
  ['shopping_list', 'shopping list'],
  ['getWeather', 'get weather'],
  ['home-assistant.light', 'home assistant light'],
])('%s is spoken as %s', (name, spoken) => {
  expect(spokenName(name)).toBe(spoken);
});
