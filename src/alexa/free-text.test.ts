import type { Intent } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { freeText, freeTextSlots, tidyText } from './free-text.ts';

function intent(slots: unknown): Intent {
  return { name: 'AskIntent', confirmationStatus: 'NONE', slots } as Intent;
}

describe('free text', () => {
  it.each(['query', 'userQuery', 'utterance', 'request', 'question', 'Query', 'USERQUERY'])(
    'is found in a slot named %s',
    (name) => {
      expect(freeText(intent({ [name]: { name, value: 'what is love' } }))).toBe('what is love');
    },
  );

  it('comes from the first slot that has a value, in a fixed order', () => {
    const slots = { question: { value: 'third' }, utterance: { value: 'second' }, query: { name: 'query' } };
    expect(freeText(intent(slots))).toBe('second');
  });

  it('is read from typed slot values', () => {
    const simple = (value: string) => ({ type: 'Simple', value });
    expect(freeText(intent({ query: { slotValue: simple('love') } }))).toBe('love');
    const list = { type: 'List', values: [simple('love'), simple('hate'), { type: 'Simple' }] };
    expect(freeText(intent({ query: { slotValue: list } }))).toBe('love, hate');
    expect(freeText(intent({ query: { value: '  ', slotValue: simple('love') } }))).toBe('love');
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ city: { value: 'Paris' } }],
    [{ query: null }],
    [{ query: {} }],
    [{ query: { value: null } }],
    [{ query: { value: '' } }],
    [{ query: { value: ' \n ' } }],
    [{ query: { value: '?' } }],
    [{ query: { value: {} } }],
    [{ query: { value: [] } }],
    [{ query: { value: true } }],
    [{ query: { slotValue: 5 } }],
    [{ query: { slotValue: { type: 'List', values: 'no list' } } }],
    [{ query: { slotValue: { type: 'List', values: [null, 5, { type: 'List', values: [{}] }] } } }],
    [{ constructor: { value: 'x' } }],
    [['query']],
  ])('is absent from the slots %j', (slots) => {
    expect(freeText(intent(slots))).toBeUndefined();
  });

  it('is read from numbers and bare values too', () => {
    expect(freeText(intent({ query: { value: 42 } }))).toBe('42');
    expect(freeText(intent({ query: 'what is love' }))).toBe('what is love');
  });

  it('survives lists nested beyond reason', () => {
    let slotValue: unknown = { type: 'Simple', value: 'deep' };
    for (let depth = 0; depth < 5_000; depth++) slotValue = { type: 'List', values: [slotValue] };
    expect(freeText(intent({ query: { slotValue } }))).toBeUndefined();
  });

  it('is a number where a number answers, and in no other intent', () => {
    const slots = { number: { value: '42' } };
    expect(freeText({ ...intent(slots), name: 'AnswerNumberIntent' })).toBe('42');
    expect(freeText({ ...intent({ number: { value: '?' } }), name: 'AnswerNumberIntent' })).toBeUndefined();
    expect(freeText(intent(slots))).toBeUndefined();
  });

  it('knows its slots whether filled or not', () => {
    expect(freeTextSlots(intent({ userQuery: {}, city: {}, query: { value: 'x' } }))).toEqual([
      'userQuery',
      'query',
    ]);
    expect(freeTextSlots(intent(undefined))).toEqual([]);
  });
});

describe('tidied text', () => {
  it.each([
    ['  what \n\t is   love ', 'what is love'],
    ['a\u0000b\u0007c', 'a b c'],
    ['cafe\u0301', 'café'],
    ['なぜ　空は', 'なぜ 空は'],
    ['tail \ud83e', 'tail \ufffd'],
    ['42', '42'],
  ])('of %j is %j', (text, tidied) => {
    expect(tidyText(text)).toBe(tidied);
  });

  it('is cut at a word at 2,000 characters', () => {
    const tidied = tidyText('wonder '.repeat(100_000)) ?? '';
    expect(tidied.length).toBeLessThanOrEqual(2_000);
    expect(tidied.endsWith('wonder')).toBe(true);
  });

  it('is cut without halving a character where there are no words', () => {
    const tidied = tidyText(`x${'🦉'.repeat(3_000)}`) ?? '';
    expect(tidied.length).toBeLessThanOrEqual(2_000);
    expect(tidied.isWellFormed()).toBe(true);
  });
});
