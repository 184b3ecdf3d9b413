import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, XmlError } from './xml.ts';

describe('the XML parser', () => {
  it('reads elements, attributes, entities and text in every script', () => {
    const root = parseXml(
      `<speak>Tom &amp; Jerry&#39;s <sub alias="größer &lt; 2">☂ 日本</sub><break time='1s' /></speak>`,
    );
    expect(root.name).toBe('speak');
    expect(root.children[0]).toBe("Tom & Jerry's ");
    expect(root.children[1]).toMatchObject({ name: 'sub', children: ['☂ 日本'] });
    const [, sub] = root.children;
    expect(typeof sub === 'object' && sub.attributes.get('alias')).toBe('größer < 2');
  });

  it.each([
    ['nothing', ''],
    ['only text', 'hello'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/> hello'],
    ['an open tag', '<a><b></b>'],
    ['crossed tags', '<a><b></a></b>'],
    ['a stray closing tag', '</a>'],
    ['a raw ampersand', '<a>Tom & Jerry</a>'],
    ['an ampersand in an address', '<a b="x?y=1&z=2"/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a named entity of Object', '<a>&constructor;</a>'],
    ['a character code out of range', '<a>&#x110000;</a>'],
    ['a forbidden character code', '<a>&#8;</a>'],
    ['a bare less-than sign', '<a>1 < 2</a>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['attributes without a space', '<a b="1"c="2"/>'],
    ['a control character', '<a>\b</a>'],
    ['a lone surrogate', '<a>\ud83d</a>'],
    ['a comment', '<a><!-- hi --></a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an XML declaration', '<?xml version="1.0"?><a/>'],
  ])('refuses %s', (_, text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  it('is quick with hostile length and depth', () => {
    expect(() => parseXml('<p>'.repeat(20_000) + '</p>'.repeat(20_000))).toThrow('tags are open');
    expect(parseXml(`<p>${'<b>a</b>'.repeat(20_000)}</p>`).children).toHaveLength(20_000);
    expect(() => parseXml(`<a${' b'.repeat(50_000)}`)).toThrow(XmlError);
  });

  it('gives back any text that was escaped, and never fails but with its own error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(parseXml(`<a>${escaped}</a>`).children).toEqual(text === '' ? [] : [text]);
      }),
    );
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '=',
      '"',
      "'",
      '&',
      ';',
      '#',
      '1',
      '<a>',
      '</a>',
      '<a b="c"/>',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect([undefined, XmlError]).toContain(failure(() => parseXml(parts.join(''))));
      }),
    );
  });
});

/** The class of the error that a call throws. */
function failure(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.constructor : error;
  }
}
