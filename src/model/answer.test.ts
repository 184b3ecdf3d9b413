import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerReader } from './answer.ts';

function read(...deltas: string[]) {
  const reader = createAnswerReader();
  let speech = '';
  for (const delta of deltas) speech += reader.push(delta);
  const end = reader.end();
  return { speech: speech + end.speech, card: end.card };
}

type Sample = [name: string, text: string, speech: string, card?: string];

const samples: Sample[] = [
  ['an object', '{"speech": "Hello there.", "card": "Hi"}', 'Hello there.', 'Hi'],
  ['an object without spaces', '{"speech":"Hello.","card":null}', 'Hello.'],
  ['an object over several lines', '\n{\r\n\t"speech" :\n "Hello." ,\n "card" : "Hi"\n}\n', 'Hello.', 'Hi'],
  ['the card first', '{"card": "Hi", "speech": "Hello."}', 'Hello.', 'Hi'],
  ['an empty card', '{"speech": "Hello.", "card": " "}', 'Hello.'],
  ['escapes', String.raw`{"speech": "a\"b\\c\/d\n\te\u00e9", "card": null}`, 'a"b\\c/d\n\teé'],
  [
    'escaped surrogate pairs',
    String.raw`{"speech": "\ud83d\ude00 ok", "card": "\uD83D\uDE00"}`,
    '😀 ok',
    '😀',
  ],
  ['a lone surrogate', String.raw`{"speech": "a\ud83d b"}`, 'a\ufffd b'],
  ['escapes that are none', String.raw`{"speech": "a\qb\u12x4c"}`, 'aqbu12x4c'],
  ['other scripts', '{"speech": "こんにちは、世界。👩‍🚀", "card": "नमस्ते"}', 'こんにちは、世界。👩‍🚀', 'नमस्ते'],
  ['a fence', '```json\n{"speech": "Hello.", "card": "Hi"}\n```', 'Hello.', 'Hi'],
  ['a fence without a language', '```\n{"speech": "Hello."}\n```\n', 'Hello.'],
  ['a byte order mark', '\ufeff{"speech": "Hello."}', 'Hello.'],
  [
    'keys nobody asked for',
    '{"mood": {"a": ["}", "\\"", 1]}, "n": -1.5e3, "t": true, "speech": "Hello.", "x": [[]]}',
    'Hello.',
  ],
  ['a second speech', '{"speech": "One.", "speech": "Two."}', 'One.'],
  [
    'quotation marks not escaped',
    '{"speech": "He said "hi", then left.", "card": null}',
    'He said "hi", then left.',
  ],
  ['a quotation mark at the end', '{"speech": "He said "hi"", "card": "x"}', 'He said "hi"', 'x'],
  ['raw line breaks in a string', '{"speech": "One.\nTwo.", "card": null}', 'One.\nTwo.'],
  ['a trailing comma', '{"speech": "Hello.", }', 'Hello.'],
  [
    'prose before',
    'Sure! Here you are: {"speech": "Hello.", "card": "Hi"}',
    'Sure! Here you are: Hello.',
    'Hi',
  ],
  ['prose and a fence before', 'Sure:\n```json\n{"speech": "Hello."}\n```', 'Sure:\nHello.'],
  ['prose after', '{"speech": "Hello.", "card": null} Let me know if that helps!', 'Hello.'],
  ['plain text', 'Hello there. How are you?', 'Hello there. How are you?'],
  ['plain text with white space before', ' \n Hello.', 'Hello.'],
  [
    'plain text with braces',
    'A set is {1, 2} or {"a"} or { "b": 1 }.',
    'A set is {1, 2} or {"a"} or { "b": 1 }.',
  ],
  [
    'plain text with code',
    'Use `npm ci` or ```js\nx()\n``` please.',
    'Use `npm ci` or ```js\nx()\n``` please.',
  ],
  ['text that begins with a brace', '{smile} Hello.', '{smile} Hello.'],
  ['text that begins like an object', '{"quoted"} is a word.', '{"quoted"} is a word.'],
  ['text that begins with a bad value', '{"a": &b} is no object.', '{"a": &b} is no object.'],
  ['text that begins with a quotation mark', '"Hello," she said.', '"Hello," she said.'],
  ['a JSON string', '"Hello."', '"Hello."'],
  ['text that begins with a fence', '```\nHello.\n```', '```\nHello.\n```'],
  ['an empty object and text', '{"a": 1} Hello.', ' Hello.'],
  ['only other keys', '{"answer": "Hello.", "more": "x"}', 'Hello.'],
  ['only a card', '{"card": "Hello."}', 'Hello.', 'Hello.'],
  ['speech without a word', '{"speech": "", "card": "Hi"}', 'Hi', 'Hi'],
  ['speech that is no text', '{"speech": null, "card": "Hi"}', 'Hi', 'Hi'],
  ['an object cut in its speech', '{"speech": "Hello there. How a', 'Hello there. How a'],
  ['an object cut in an escape', String.raw`{"speech": "Hello.\u00`, 'Hello.'],
  ['an object cut after a backslash', '{"speech": "Hello.\\', 'Hello.'],
  ['an object cut at the end of its speech', '{"speech": "Hello."', 'Hello.'],
  ['an object cut in its card', '{"speech": "Hello.", "card": "Hi th', 'Hello.', 'Hi th'],
  ['an object cut in the next key', '{"speech": "Hello.", "ca', 'Hello.'],
  ['an object cut in its first key', '{"spee', ''],
  ['an object cut before its value', '{"speech":', ''],
  ['an object that breaks after its speech', '{"speech": "Hello." }} oops', 'Hello.'],
  ['only a brace', '{', '{'],
  ['nothing', '', ''],
  ['only white space', ' \n\t', ''],
];

describe('an answer', () => {
  it.each<Sample>(samples)('is read from %s', (_name, text, speech, card) => {
    expect(read(text)).toEqual({ speech, card });
  });

  it.each<Sample>(samples)('is the same wherever it is cut: %s', (_name, text, speech, card) => {
    for (let first = 0; first <= text.length; first += 1) {
      expect(read(text.slice(0, first), text.slice(first))).toEqual({ speech, card });
      const second = Math.min(text.length, first + 3);
      expect(read(text.slice(0, first), text.slice(first, second), text.slice(second))).toEqual({
        speech,
        card,
      });
    }
    expect(read(...text.split(''))).toEqual({ speech, card });
  });

  it('is the same for all chunkings of anything at all', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      ':',
      ',',
      '\\',
      '`',
      '```',
      '\n',
      ' ',
      'speech',
      'card',
      'a',
      '😀',
      '\\u',
      'd83d',
      '[',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isObject) => {
        const text = (isObject ? '{"speech": "' : '') + pieces.join('');
        expect(read(...text.split(''))).toEqual(read(text));
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it('survives a round trip of any text through JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (speech, card) => {
        const text = JSON.stringify({ speech, card });
        const expected = {
          speech: speech.trim() === '' ? speech + card : speech,
          card: card.trim() === '' ? undefined : card,
        };
        expect(read(...(text.match(/[^]{1,3}/g) ?? []))).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  it('is readable as soon as it is written', () => {
    const reader = createAnswerReader();
    expect(reader.push('{"sp')).toBe('');
    expect(reader.push('eech": "Hel')).toBe('Hel');
    expect(reader.push('lo\\')).toBe('lo');
    expect(reader.push('n')).toBe('\n');
    expect(reader.push('there')).toBe('there');
    expect(reader.push('"')).toBe('');
    expect(reader.push(', "card": "x"}')).toBe('');
    expect(reader.end()).toEqual({ speech: '', card: 'x' });
  });

  it('never hands over half a character', () => {
    const reader = createAnswerReader();
    expect(reader.push('Hi \ud83d')).toBe('Hi ');
    expect(reader.push('\ude00')).toBe('😀');
  });

  it('is read in time linear in its length', () => {
    const hostile = ['" ', '"', '{', '`', '\\', '{"a', '", ', '  ', '"a":', '[{'];
    for (const piece of hostile) {
      const startedAt = performance.now();
      read(`{"speech": "${piece.repeat(100_000)}`);
      read(`{"x": ${piece.repeat(100_000)}`);
      read(`Text ${piece.repeat(100_000)}`);
      const deltas = piece.repeat(20_000).split('');
      read('{"speech": "', ...deltas);
      read(...deltas);
      expect(performance.now() - startedAt).toBeLessThan(1_500);
    }
  });
});
