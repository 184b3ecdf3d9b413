import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCases } from '../../test/fixtures/sentences.ts';
import { createSentenceStream } from './sentence-stream.ts';
import { sentences } from './sentences.ts';

const locales = Object.keys(sentenceCases);
const written = fc.constantFrom(
  ...Object.values(sentenceCases)
    .flat()
    .map((marked) => marked.replaceAll('¦', '')),
);
/** Pieces in which everything that the rules look at comes close together. */
const noise = fc
  .array(
    fc.constantFrom(
      ...[
        [
          '. ',
          '.',
          '...',
          '…',
          '?',
          '! ',
          '"',
          ' "',
          '“',
          '”',
          '« ',
          ' »',
          '(',
          ')',
          '。',
          '「',
          '」',
          '।',
          '؟ ',
          '\n',
          '\r\n',
        ],
        [
          'Dr',
          'e.g',
          'U.S',
          'J',
          'z',
          'B',
          '3',
          '12',
          'p.m',
          'The',
          'he',
          'iPhone',
          'Mai',
          ' am ',
          'と',
          'っ',
          'て',
          'क्',
          '😀',
          'é',
          'e\u0301',
        ],
        [' ', '   ', '\uD83D', '\uDE00', '\u200D', ': ', ', ', '**', '1', '-', 'No', '¿', '\u00A0', '\u0000'],
      ].flat(),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(
  written,
  noise,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(written, noise, written).map((parts) => parts.join(' ')),
);

function stream(chunks: readonly string[], locale: string): string[] {
  const cutter = createSentenceStream(locale);
  return [...chunks.flatMap((chunk) => cutter.push(chunk)), ...cutter.end()];
}

function chunked(whole: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  return places.slice(1).map((place, index) => whole.slice(places[index], place));
}

describe('createSentenceStream', () => {
  it('cuts the same however the text is chunked', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.constantFrom(...locales),
        (whole, cuts, locale) => {
          expect(stream(chunked(whole, cuts), locale)).toEqual(sentences(whole, locale));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('cuts the same one code unit at a time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (whole, locale) => {
        expect(stream(whole.split(''), locale)).toEqual(sentences(whole, locale));
      }),
      { numRuns: 1_500 },
    );
  });

  it('cuts long text the same however it is chunked', () => {
    const long = fc
      .array(noise, { minLength: 20, maxLength: 60 })
      .map((parts) => parts.join('').replaceAll('\n', ''));
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 700 }), (whole, size) => {
        const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(stream(chunks, 'de-DE')).toEqual(sentences(whole, 'de-DE'));
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (whole, locale) => {
        const bare = (value: string) => value.replaceAll(/[\s\u0085]/gu, '');
        expect(bare(sentences(whole, locale).join(' '))).toBe(bare(whole));
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives a sentence as soon as the next one begins', () => {
    const cutter = createSentenceStream('en-US');
    expect(cutter.push('Paris is the capital.')).toEqual([]);
    expect(cutter.push(' ')).toEqual([]);
    expect(cutter.push('I')).toEqual(['Paris is the capital.']);
    expect(cutter.push('t is old!\n')).toEqual(['It is old!']);
    expect(cutter.end()).toEqual([]);
  });

  it('gives a sentence of a script with its own stops without waiting for a space', () => {
    const cutter = createSentenceStream('ja-JP');
    expect(cutter.push('晴れです。')).toEqual([]);
    expect(cutter.push('明')).toEqual(['晴れです。']);
  });

  it.each([
    'Ask Dr.',
    'It is 3.',
    'Fruit, e.g.',
    'He said "Go.',
    'See www.example.',
    'In the U.S. ',
    'In the U.S. H',
  ])('holds %j, which may go on', (start) => {
    expect(createSentenceStream('en-US').push(start)).toEqual([]);
  });

  it('can be used again after its end', () => {
    const cutter = createSentenceStream('en-US');
    expect([...cutter.push('One "two'), ...cutter.end()]).toEqual(['One "two']);
    expect([...cutter.push('Three. Four'), ...cutter.end()]).toEqual(['Three.', 'Four']);
  });

  it.each([
    ['prose', 'The fox, e.g. Bob, is 12.5. "Really?" she asked. '.repeat(2_000)],
    ['one letter', 'a'.repeat(100_000)],
    ['stops', '.'.repeat(100_000)],
    ['stops and letters', 'a.'.repeat(50_000)],
    ['quotes', '"'.repeat(100_000)],
    ['quotes and stops', '"a. '.repeat(25_000)],
    ['brackets', '(['.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['stops and spaces', `a.${' '.repeat(50)}`.repeat(2_000)],
  ])('takes 100 kB of %s in single characters in linear time', (_name, whole) => {
    const cutter = createSentenceStream('en-US');
    const before = process.cpuUsage().user;
    for (const char of whole) cutter.push(char);
    cutter.end();
    // Quadratic work takes tens of seconds here.
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2_000);
  });
});
