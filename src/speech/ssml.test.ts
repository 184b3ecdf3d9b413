import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { modelOutput } from '../../test/fixtures/model-output.ts';
import { toSpeakable } from './speakable.ts';
import { fitSsml, toSsml } from './ssml.ts';

const locale = 'en-US';
const ssml = (text: string) => toSsml(text, { locale });

/** Parses strictly; returns the element names and the text. Throws on anything that is not well-formed XML 1.0. */
function parse(xml: string): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => elements.push(tag.name));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  return { elements, text };
}

describe('toSsml', () => {
  it('escapes what XML gives a meaning to', () => {
    expect(ssml(`Tom & "Jerry's" <b>`)).toBe('<speak>Tom &amp; &quot;Jerry&apos;s&quot; &lt;b&gt;</speak>');
  });

  it('makes pauses of line ends and longer ones of paragraphs', () => {
    expect(ssml('a\nb\r\n\r\n \n c')).toBe(
      '<speak>a<break strength="strong"/>b<break strength="x-strong"/>c</speak>',
    );
  });

  it('leaves the spaces of a text of one line as they are', () => {
    expect(ssml('one  two   three \t four')).toContain('one  two   three');
    for (const end of ['\n', '\u0085', '\u2028', '\u2029']) {
      expect(ssml(`one  ${end} two`)).toBe('<speak>one<break strength="strong"/>two</speak>');
    }
  });

  it.each(['', ' \n', '\u0000', '\uD800'])('makes valid SSML of %j', (text) => {
    expect(ssml(text)).toBe('<speak></speak>');
  });

  it('drops what XML forbids and keeps characters beyond the first plane', () => {
    expect(ssml('a\u0000\u0008\uFFFE\uFFFF\uD83Db\uDE00😀𝒳')).toBe('<speak>ab😀𝒳</speak>');
  });

  it('lets no tag of the text through', () => {
    expect(parse(ssml('<audio src="https://x"/></speak><speak>')).elements).toEqual(['speak']);
  });

  it('is read by a strict parser as what was meant, for ten thousand outputs of a model at its worst', () => {
    fc.assert(
      fc.property(modelOutput, (text) => {
        const spoken = toSpeakable(text, { locale });
        const { elements, text: read } = parse(ssml(spoken));
        expect(elements.filter((name) => name !== 'speak' && name !== 'break')).toEqual([]);
        expect(read).toBe(spoken.replaceAll('\n', ''));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is read by a strict parser for any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(modelOutput, fc.string({ unit: 'binary' })), (text) => {
        expect(parse(ssml(text)).elements[0]).toBe('speak');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['sentences', 'It is so. '.repeat(2_000)],
    ['ampersands', '&'.repeat(20_000)],
    ['emoji', '😀'.repeat(20_000)],
    ['line ends', 'a\n'.repeat(10_000)],
    ['accents', `e${'\u0301'.repeat(20_000)}`],
  ])('stays within 8,000 characters for very many %s', (_name, text) => {
    const whole = ssml(text);
    expect(whole.length).toBeLessThanOrEqual(8_000);
    expect(whole.length).toBeGreaterThan(15);
    parse(whole);
  });
});

describe('fitSsml', () => {
  it('cuts at the end of a sentence and returns the rest', () => {
    const { ssml, rest } = fitSsml('One is here. Two & two. Three is the last of them.', {
      locale,
      maxCharacters: 64,
    });
    expect(ssml).toBe('<speak>One is here. Two &amp; two.</speak>');
    expect(rest).toBe('Three is the last of them.');
  });

  it('cuts a sentence that is too long between words', () => {
    const { ssml, rest } = fitSsml('word '.repeat(40).trim(), { locale, maxCharacters: 64 });
    expect(ssml).toBe(`<speak>${'word '.repeat(10).trim()}</speak>`);
    expect(rest).toBe('word '.repeat(30).trim());
  });

  it('does not part a character from its accents, nor a family', () => {
    const { ssml, rest } = fitSsml('👩‍👩‍👧'.repeat(20), { locale, maxCharacters: 64 });
    expect(ssml).toBe(`<speak>${'👩‍👩‍👧'.repeat(6)}</speak>`);
    expect(rest).toBe('👩‍👩‍👧'.repeat(14));
  });

  it('loses nothing over any number of replies', () => {
    fc.assert(
      fc.property(modelOutput, fc.integer({ min: 64, max: 200 }), (text, maxCharacters) => {
        const spoken = toSpeakable(text, { locale });
        let told = '';
        let rest = spoken;
        while (rest !== '') {
          const before: string = rest;
          const part = fitSsml(rest, { locale, maxCharacters });
          expect(part.ssml.length).toBeLessThanOrEqual(maxCharacters);
          told += parse(part.ssml).text;
          rest = part.rest;
          expect(rest.length).toBeLessThan(before.length);
        }
        expect(told.replaceAll(/\s/gu, '')).toBe(spoken.replaceAll(/\s/gu, ''));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([0, 63, -1, Number.NaN])('refuses a limit of %d characters', (maxCharacters) => {
    expect(() => fitSsml('a', { locale, maxCharacters })).toThrow(
      expect.objectContaining({ code: 'say/internal' }),
    );
  });
});
