import { describe, expect, it } from 'vitest';
import { userEventText } from './user-event.ts';

describe('a touch on the screen', () => {
  it.each([
    [['ask', 'weather'], 'weather'],
    [['what is love'], 'what is love'],
    [['button', { text: 'love' }], 'love'],
    [['空はなぜ青い'], '空はなぜ青い'],
  ])('with the arguments %j stands for words', (args, text) => {
    expect(userEventText(args)).toBe(text);
  });

  it.each([
    [undefined],
    [null],
    ['what is love'],
    [[]],
    [['go-on']],
    [['video.pause', 3, null]],
    [['ask']],
    [['ask', 5]],
    [['ask', '  ']],
    [[{ text: 5 }]],
    [[[['what is love']]]],
  ])('with the arguments %j stands for none', (args) => {
    expect(userEventText(args)).toBeUndefined();
  });
});
