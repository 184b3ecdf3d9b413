import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

const english = (text: string) => redact(text, { locale: 'en-US' }).text;

describe('what people say', () => {
  it.each([
    ['john dot smith at gmail dot com', '[EMAIL_1]'],
    ['my email is j o h n dot smith at gmail dot com', 'my email is [EMAIL_1]'],
    ['send it to mary ann twenty three at yahoo dot co dot uk', 'send it to [EMAIL_1]'],
    ['five five five oh one two three', '[PHONE_1]'],
    ['call me back at five five five, twenty two, forty one', 'call me back at [PHONE_1]'],
    ['my cell is plus four four two oh seven nine four six oh nine five eight', 'my cell is [PHONE_1]'],
    ['my number is 555 one two three four extension two oh four', 'my number is [PHONE_1]'],
    ['my number is five to three four five six one', 'my number is [PHONE_1]'],
    ['my card is four one one one, one one one one, one one one one, one one one one', 'my card is [CARD_1]'],
    ['my visa ending in four two four two was stolen', 'my visa ending in [CARD_1] was stolen'],
    ['my social is one two three four five six seven eight nine', 'my social is [SSN_1]'],
    ['i live at twenty three elm street apartment four', 'i live at [ADDRESS_1]'],
    [
      'ship it to one twenty three west thirty fourth street unit 5 b new york new york one double oh one one',
      'ship it to [ADDRESS_1]',
    ],
    ['i was born on the fourth of july nineteen eighty two', 'i was born on the [BIRTHDATE_1]'],
    ['my passport number is a b one two three four five six', 'my passport number is [PASSPORT_1]'],
    ['my plate is b as in boy r for robert seven double oh', 'my plate is [PLATE_1]'],
    ['my license plate is x-ray kilo golf seven one two', 'my license plate is [PLATE_1]'],
    ['one two three four five six is my account number', '[ACCOUNT_1] is my account number'],
    [
      "my driver's license number is d one two three four five six seven",
      "my driver's license number is [LICENCE_1]",
    ],
    ['mrn four four five five six', 'mrn [MEDICAL_1]'],
    ['my ip is two oh three dot zero dot one thirteen dot forty two', 'my ip is [IP_1]'],
    ['look at facebook dot com slash jane dot doe', 'look at [URL_1]'],
    [
      'pay d e eight nine three seven oh four oh oh four four oh five three two oh one three oh oh oh',
      'pay [IBAN_1]',
    ],
    ['my name is john smith and i am late', 'my name is [PERSON_1] and i am late'],
    ["this is siobhan o'connor speaking", 'this is [PERSON_1] speaking'],
    ['call sarah tomorrow', 'call [PERSON_1] tomorrow'],
    [
      'remind me to text doctor miller about the results',
      'remind me to text doctor [PERSON_1] about the results',
    ],
    ["sarah's at home, my name's bob, b o b", "sarah's at home, my name's [PERSON_1], b o b"],
  ])('%s', (text, expected) => {
    expect(english(text)).toBe(expected);
  });
});

describe('what people write', () => {
  it.each([
    ['Write to john.smith+work@example.co.uk.', 'Write to [EMAIL_1].'],
    ['Call (555) 123-4567 or 555.123.4568.', 'Call [PHONE_1] or [PHONE_2].'],
    ['SSN 123-45-6789', 'SSN [SSN_1]'],
    ['4111-1111-1111-1111 12/27', '[CARD_1] 12/27'],
    ['I live at 42 Wallace Ave, Apt 5, Springfield, IL 62704 now', 'I live at [ADDRESS_1] now'],
    ['DOB: 07/04/1982', 'DOB: [BIRTHDATE_1]'],
    ['See https://example.com/users/17?token=abc now', 'See [URL_1] now'],
    ['from 203.0.113.42 and 2001:db8::1', 'from [IP_1] and [IP_2]'],
    ['Hello, my name is Anna-Maria de la Cruz.', 'Hello, my name is [PERSON_1].'],
    ['My NI number is AB 12 34 56 C', 'My NI number is [ID_1]'],
  ])('%s', (text, expected) => {
    // The state's abbreviation stands between a city and a postcode, which end the address.
    expect(english(text)).toBe(expected);
  });
});

describe("what is nobody's secret stays as it is", () => {
  it.each([
    'play thriller by michael jackson',
    'who was abraham lincoln',
    'what happened in 1984',
    'what is one two three times four',
    'count to ten',
    'one two three four five six seven eight nine ten',
    'set a timer for five five minutes',
    'the war from 1914 to 1918',
    'what is 5551234 times 4',
    'how much is $1500000',
    'is 3.14159265 pi',
    'the population is 1,400,000,000',
    'what comes after 1 1 2 3 5 8 13 21',
    'abraham lincoln was born on february 12 1809',
    'who lives at ten downing street',
    'is it a five minutes drive',
    'what is 127.0.0.1 and 192.168.1.1',
    'book a room at expedia dot com',
    'https://en.wikipedia.org/wiki/Cat',
    'i am hungry',
    'call an ambulance',
    'call me later',
    'this is great',
    'flight ua 1234 on 12/25/2024',
    'how do i renew my passport in 2026',
    'my birthday is next week',
    'what does double oh seven mean',
  ])('%s', (text) => {
    expect(english(text)).toBe(text);
  });
});

describe('other languages', () => {
  it.each([
    [
      'de-DE',
      'meine nummer ist null eins sieben eins zweihundertdreiundvierzig fünf sechs sieben',
      'meine nummer ist [PHONE_1]',
    ],
    ['de-DE', 'ich wohne in der lindenstraße zwölf in 10115 berlin', 'ich wohne in der [ADDRESS_1]'],
    [
      'de-DE',
      'ich bin am vierten juli neunzehnhundertzweiundachtzig geboren',
      'ich bin am [BIRTHDATE_1] geboren',
    ],
    ['de-DE', 'hier spricht hans müller', 'hier spricht [PERSON_1]'],
    ['de-DE', 'Meine Steuer-ID ist 86 095 742 719', 'Meine Steuer-ID ist [ID_1]'],
    [
      'fr-FR',
      'mon numéro c’est le zéro six douze trente-quatre cinquante-six soixante-dix-huit',
      'mon numéro c’est le [PHONE_1]',
    ],
    [
      'fr-FR',
      'je suis née le quatre juillet mille neuf cent quatre-vingt-douze',
      'je suis née le [BIRTHDATE_1]',
    ],
    [
      'fr-FR',
      "je m'appelle marie dupont et j'habite au 12 rue de la paix",
      "je m'appelle [PERSON_1] et j'habite au [ADDRESS_1]",
    ],
    ['es-ES', 'me llamo josé garcía y mi dni es 12345678 z', 'me llamo [PERSON_1] y mi dni es [ID_1]'],
    [
      'es-ES',
      'mi teléfono es seis uno dos treinta y cuatro cincuenta y seis setenta y ocho',
      'mi teléfono es [PHONE_1]',
    ],
    [
      'it-IT',
      'abito in via roma dodici, codice fiscale RSSMRA85T10A562S',
      'abito in [ADDRESS_1], codice fiscale [ID_1]',
    ],
    ['it-IT', 'sono nato il quattro luglio millenovecentottantadue', 'sono nato il [BIRTHDATE_1]'],
    ['pt-BR', 'meu cpf é 529.982.247-25', 'meu cpf é [ID_1]'],
    ['pt-BR', 'meu celular é onze nove oito sete meia cinco quatro três dois um', 'meu celular é [PHONE_1]'],
    ['nl-NL', 'ik heet jan de vries en woon op kerkstraat 12', 'ik heet [PERSON_1] en woon op [ADDRESS_1]'],
    ['ja-JP', '電話番号は〇九〇一二三四五六七八です', '電話番号は[PHONE_1]です'],
    ['ja-JP', '私の名前は田中太郎です', '私の名前は[PERSON_1]です'],
    ['hi-IN', 'मेरा नाम राहुल शर्मा है और नंबर ९८७६५४३२१० है', 'मेरा नाम [PERSON_1] है और नंबर [PHONE_1] है'],
    ['ar-SA', 'اسمي محمد علي ورقم هاتفي ٠٥٠١٢٣٤٥٦٧', 'اسمي [PERSON_1] ورقم هاتفي [PHONE_1]'],
    ['xx', 'my email is a@b.com', 'my email is [EMAIL_1]'],
  ])('%s: %s', (locale, text, expected) => {
    expect(redact(text, { locale }).text).toBe(expected);
  });
});

describe('the way back', () => {
  it('gives each spelling of one value its place', () => {
    const { text, found, restore } = redact(
      'call 555-0123 99, I mean five five five oh one two three nine nine',
      {
        locale: 'en-US',
      },
    );
    expect(text).toBe('call [PHONE_1], I mean [PHONE_1]');
    expect(found.map(({ value }) => value)).toEqual([
      '555-0123 99',
      'five five five oh one two three nine nine',
    ]);
    expect(restore(text)).toBe('call 555-0123 99, I mean five five five oh one two three nine nine');
    expect(restore('I call [PHONE_1].')).toBe('I call 555-0123 99.');
  });

  it.each([
    '[EMAIL_1]',
    '[email_1]',
    '[Email 1]',
    '[EMAIL1]',
    'EMAIL_1',
    'email_1',
    '[ EMAIL_1 ]',
    '[EMAIL-1]',
  ])('understands %s', (written) => {
    const { restore } = redact('my email is a.b@c.com', { locale: 'en-US' });
    expect(restore(`Write to ${written}, please`)).toBe('Write to a.b@c.com, please');
  });

  it('leaves alone what it did not make', () => {
    const { restore } = redact('my email is a.b@c.com', { locale: 'en-US' });
    for (const text of ['[EMAIL_2]', 'email 1', 'EMAIL_10', 'my_email_1', '[EMAIL_01]', '[PHONE_1]']) {
      expect(restore(text)).toBe(text);
    }
  });

  it('numbers around what reads as a placeholder already', () => {
    const text = 'is [EMAIL_1] or email_3 or a.b@c.com better than d@e.com';
    const { text: redacted, restore } = redact(text, { locale: 'en-US' });
    expect(redacted).toBe('is [EMAIL_1] or email_3 or [EMAIL_2] better than [EMAIL_4]');
    expect(restore(redacted)).toBe(text);
  });

  it('never writes what Markdown reads as a link', () => {
    const { text, restore } = redact('a.b@c.com(work)', { locale: 'en-US' });
    expect(text).toBe('[EMAIL_1] (work)');
    expect(restore(text)).toBe('a.b@c.com(work)');
  });
});

/** Texts of the pieces that the detectors look for, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'my name is|call|john|smith|at|dot|gmail|com|five|oh|double|twenty three|hundred|elm street|[EMAIL_1]|email_1|[phone 2]|@|.|,|(|)|-|+|born on|july|1982|4111 1111 1111 1111|555|1234567|passport number|a b c|de89370400440532013000|née|für|電話番号は|〇九〇|नाम|اسمي|😀|\n|https://x.com/u/1|203.0.113.9|ﬁ|İ|null|constructor|[PERSON_1]('.split(
        '|',
      ),
    ),
    fc.string({ maxLength: 6, unit: 'binary' }),
  ),
  { maxLength: 14 },
);
const texts = fc.tuple(pieces, fc.constantFrom('', ' ')).map(([parts, between]) => parts.join(between));
const locales = fc.constantFrom(
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'pt-BR',
  'nl-NL',
  'ja-JP',
  'hi-IN',
  'ar-SA',
);

describe('for any text', () => {
  it('the way back is exact, offsets and values agree, and the redacted text holds nothing more to find', () => {
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        const { text: redacted, found, restore } = redact(text, { locale });
        expect(restore(redacted)).toBe(text);
        let before = 0;
        for (const { start, end, value } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(value);
          before = end;
        }
        expect(redact(redacted, { locale }).found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time linear in its length', () => {
    const spent = (text: string) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = performance.now();
          redact(text, { locale: 'en-US' });
          return performance.now() - start;
        }),
      );
    const hostile = [
      'my phone number is 5 5 5 1 2 3 4 ',
      'call me a at b dot ',
      '1 2 ',
      'a@',
      '[EMAIL_',
      'elm street 5 ',
    ];
    for (const piece of hostile) {
      const short = spent(piece.repeat(200));
      // Sixteen times the text; what grows with the square would take 256 times as long.
      expect(spent(piece.repeat(3200)), piece).toBeLessThan(Math.max(1, short) * 64);
    }
  });
});
