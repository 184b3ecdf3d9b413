import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from './redactor.ts';

const locale = 'en-US';

describe('a conversation', () => {
  it('keeps a placeholder for a value over turns, however it is said', () => {
    const redactor = createRedactor({ locale });
    expect(redactor.redact('my number is 555 0123 44').text).toBe('my number is [PHONE_1]');
    expect(redactor.redact('use five five five oh one two three four four or 555 777 8888').text).toBe(
      'use [PHONE_1] or [PHONE_2]',
    );
    expect(redactor.known).toEqual({ '[PHONE_1]': '555 0123 44', '[PHONE_2]': '555 777 8888' });
  });

  it('finds a known value again where nothing announces it', () => {
    const redactor = createRedactor({ locale });
    redactor.redact('my name is Ines Okafor and my plate is 7xyz123');
    expect(redactor.redact('does ines okafor drive 7XYZ123').text).toBe('does [PERSON_1] drive [PLATE_1]');
  });

  it('does not take everyday words for a name that is one', () => {
    const redactor = createRedactor({ locale });
    redactor.redact('my name is will');
    expect(redactor.redact('will it rain').text).toBe('will it rain');
  });

  it('goes on from what was known, in a new process', () => {
    const before = createRedactor({ locale });
    before.redact('my email is a.b@c.com');
    const known = JSON.parse(JSON.stringify(before.known)) as Record<string, string>;
    const after = createRedactor({ locale, known });
    expect(after.redact('is a.b@c.com right or x.y@z.com').text).toBe('is [EMAIL_1] right or [EMAIL_2]');
    expect(after.restore('I wrote to [EMAIL_1] and [EMAIL_2].')).toBe('I wrote to a.b@c.com and x.y@z.com.');
  });

  it('passes over keys that are no placeholders', () => {
    const redactor = createRedactor({ locale, known: { __proto__x: 'a', '[EMAIL_0]': 'b', EMAIL_1: 'c' } });
    expect(redactor.known).toEqual({});
    expect(redactor.restore('EMAIL_1')).toBe('EMAIL_1');
  });

  it('gives back a turn exactly that speaks of placeholders itself', () => {
    const redactor = createRedactor({ locale });
    redactor.redact('my email is a.b@c.com');
    const { text, restore, found } = redactor.redact('what is [EMAIL_1] and email_1');
    expect(text).toBe('what is [EMAIL_1] and email_1');
    expect(found).toEqual([]);
    expect(restore(text)).toBe('what is [EMAIL_1] and email_1');
  });

  it('restores earlier values in the answer to a later turn', () => {
    const redactor = createRedactor({ locale });
    redactor.redact('my name is john smith');
    expect(redactor.redact('who am i').restore('You are [PERSON_1].')).toBe('You are john smith.');
  });
});

describe('an answer that arrives in pieces', () => {
  const redactor = createRedactor({
    locale,
    known: { '[EMAIL_1]': 'a.b@c.com', '[PERSON_12]': 'Ann', '[IP_1]': '[EMAIL_1]' },
  });

  it('holds back no more than one possible placeholder', () => {
    const restorer = redactor.createRestorer();
    expect(restorer.push('Hello [PERS')).toBe('Hello ');
    expect(restorer.push('ON_12')).toBe('');
    expect(restorer.push('], hi')).toBe('Ann, hi');
    expect(restorer.push(' [no placeholder at all')).toBe(' [no placeholder at all');
    expect(restorer.push(' the e')).toBe(' the ');
    expect(restorer.push('nd')).toBe('end');
    expect(restorer.end()).toBe('');
  });

  it('gives what was held back when the text ends, and takes a new text', () => {
    const restorer = redactor.createRestorer();
    expect(restorer.push('at email_1')).toBe('at ');
    expect(restorer.end()).toBe('a.b@c.com');
    expect(restorer.push('_1')).toBe('_1');
    expect(restorer.push('[EMAIL_1]')).toBe('a.b@c.com');
  });

  it('reads the same however it is cut', () => {
    const text = fc
      .array(
        fc.constantFrom(
          ...'[EMAIL_1]|email_1|[email 1]|[EMAIL_|[PERSON_12]|PERSON_12|PERSON_1|[|]|_|1|12345|x|é|𝒳|\u{1F600}| |IP_1|[ IP_1 ]|[IP_0]|e|[e|.'.split(
            '|',
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (text, sizes) => {
        const restorer = redactor.createRestorer();
        let told = '';
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          told += restorer.push(text.slice(at, at + size));
          expect(text.length - at - size).toBeLessThanOrEqual(text.length);
          at += size;
        }
        expect(told + restorer.end()).toBe(redactor.restore(text));
      }),
      { numRuns: 2000 },
    );
  });
});
