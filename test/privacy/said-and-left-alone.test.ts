import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, redact } from '../../src/privacy/index.ts';

const locale = 'en-US';
const typesIn = (text: string) => redact(text, { locale }).found.map(({ type }) => type);

describe('personal data as people say it', () => {
  it.each([
    ['my email is john dot smith at gmail dot com', ['EMAIL']],
    ['write to j o h n at gmail dot com', ['EMAIL']],
    ['my number is five five five oh one two three', ['PHONE']],
    ['call me at five five five double oh seven one two three four', ['PHONE']],
    ['my card is four one one one, one one one one, one one one one, one one one one', ['CARD']],
    ['i live at twenty three elm street apartment four', ['ADDRESS']],
    ['i was born on the fourth of july nineteen eighty two', ['BIRTHDATE']],
    ['my social security number is one two three four five six seven eight nine', ['SSN']],
    ['my name is maria lopez', ['PERSON']],
    ['my sister is called wilhelmina ploverfield', ['PERSON']],
    ['send it to 706 2nd avenue', ['ADDRESS']],
    ['my brother answers mails at etorp at example dot org', ['EMAIL']],
    ['mail john.smith@example.com today', ['EMAIL']],
    ['my card is 4111 1111 1111 1111', ['CARD']],
    ['transfer it to DE89 3704 0044 0532 0130 00', ['IBAN']],
    ['the server is 192.168.17.23', ['IP']],
  ])('is found: %s', (text, types) => {
    expect(typesIn(text)).toEqual(types);
  });

  it.each([
    'play thriller by michael jackson',
    'who was abraham lincoln',
    'what happened in 1984',
    'what is one two three times four',
    'count to ten',
    'set a timer for five five minutes',
    'how long do i boil six eggs at altitude 2000 meters',
    'what is the score of the game four to three',
    'how far is it from new york to los angeles',
    'who lives at 10 downing street',
    'tell me about flight 370',
    'my favorite band is called radiohead',
    'how do i get to 5th avenue',
    'what is 4111 divided by 3',
    'is 98.6 degrees a fever',
    'how do i kill a python process',
  ])('is not seen where there is none: %s', (text) => {
    expect(redact(text, { locale })).toMatchObject({ text, found: [] });
  });
});

describe('what was hidden', () => {
  it('tells where it was, and comes back exactly', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'my name is anna berg',
              'anna@example.com',
              'call five five five oh one two three',
              '[EMAIL_1]',
              'and',
              '4111 1111 1111 1111',
            ),
            fc.string({ unit: 'grapheme', maxLength: 12 }),
          ),
          { maxLength: 8 },
        ),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'ja-JP', 'xx'),
        (parts, someLocale) => {
          const text = parts.join(' ');
          const { text: redacted, found, restore } = redact(text, { locale: someLocale });
          expect(restore(redacted)).toBe(text);
          for (const { start, end, value } of found) expect(text.slice(start, end)).toBe(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps its placeholder within a conversation, and is restored from a stream however it is cut', () => {
    const redactor = createRedactor({ locale });
    expect(redactor.redact('mail anna@example.com').text).toBe('mail [EMAIL_1]');
    expect(redactor.redact('and ben@example.com, then anna@example.com').text).toBe(
      'and [EMAIL_2], then [EMAIL_1]',
    );
    const later = createRedactor({ locale, known: redactor.known });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 }), (sizes) => {
        const text = 'I wrote to [EMAIL_2] and to [EMAIL_1]. Done [1].';
        const restorer = later.createRestorer();
        let out = '';
        for (let at = 0, n = 0; at < text.length; n += 1) {
          const size = sizes[n % sizes.length] ?? 1;
          out += restorer.push(text.slice(at, at + size));
          at += size;
        }
        expect(out + restorer.end()).toBe('I wrote to ben@example.com and to anna@example.com. Done [1].');
      }),
    );
  });
});
