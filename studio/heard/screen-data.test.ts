import { expect, it } from 'vitest';
import { renderDocument } from '../../src/alexa/screen.ts';
import { screenData } from './screen-data.ts';

const responseWith = (directives: unknown[]) => ({ version: '1.0', response: { directives } }) as never;

it('shows what the skill put on the screen as the plain text it was', () => {
  const hostile = '<script>alert("1 & 2")</script>\nand &lt; too';
  const directive = renderDocument('is 1 < 2?', hostile, {
    locale: 'en-US',
    aplVersion: '2024.3',
    canGoOn: true,
  });
  expect(screenData(responseWith([directive]))).toEqual({
    question: 'is 1 < 2?',
    text: hostile,
    suggestions: [
      { words: 'go on', label: 'Go on' },
      { words: expect.any(String), label: expect.any(String) },
      { words: expect.any(String), label: expect.any(String) },
    ],
  });
});

it('shows nothing where there is no screen of ours', () => {
  expect(screenData(undefined)).toBeUndefined();
  expect(screenData(responseWith([]))).toBeUndefined();
  expect(
    screenData(responseWith([{ type: 'Dialog.ElicitSlot' }, { datasources: { answer: { text: 5 } } }])),
  ).toBeUndefined();
});
