import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCases } from '../../test/fixtures/sentences.ts';
import { modelOutput } from '../../test/fixtures/model-output.ts';
import { toSpeakable } from './speakable.ts';

const speakable = (text: string, locale = 'en-US') => toSpeakable(text, { locale });

describe('toSpeakable', () => {
  it.each([
    ['a heading', '## The weather ##', 'The weather'],
    [
      'bold and italic text',
      '**Bold**, *slanted*, __strong__, _thin_ and ***both***.',
      'Bold, slanted, strong, thin and both.',
    ],
    ['bold text within a word', 'un**believ**able', 'unbelievable'],
    ['half of a bold passage', '**First of two.', 'First of two.'],
    ['the other half', 'Second of two.**', 'Second of two.'],
    ['struck text', '~~old~~ new', 'old new'],
    ['a list', '- one\n* two\n+ three\n• four', 'one\ntwo\nthree\nfour'],
    ['a numbered list', '1. First\n2. Second', '1. First\n2. Second'],
    ['a task list', '- [x] milk\n- [ ] eggs', 'milk\neggs'],
    [
      'a table',
      '| City | Days |\n|:--|--:|\n| Oslo | 3 |\n| Rome | 5 | sun |',
      'City: Days\nOslo: 3\nRome: 5, sun',
    ],
    ['one row of a table', '| Oslo | 3 |', 'Oslo: 3'],
    ['a code fence', 'Do this:\n```sh\nnpm test\n```\nDone.', 'Do this:\nnpm test\nDone.'],
    ['inline code', 'Run `npm test` now.', 'Run npm test now.'],
    ['a link', 'See [the docs](https://example.com/a_(b) "Docs").', 'See the docs.'],
    ['a picture', '![A red fox](https://example.com/fox.png)', 'A red fox'],
    ['a reference link', 'See [the docs][1].\n[1]: https://example.com', 'See the docs.'],
    ['a bare link', 'See https://www.example.com/path?a=1&b=2#c.', 'See example dot com.'],
    ['a link in angle brackets', 'See <https://example.org>.', 'See example dot org.'],
    ['a link with a password', 'https://user:secret@example.com/', 'example dot com'],
    [
      'an e-mail address',
      'Write to jo.doe@example.com, please.',
      'Write to jo dot doe at example dot com, please.',
    ],
    ['a footnote', 'It is big.[^1] Really [2].\n[^1]: By area.', 'It is big. Really.\nBy area.'],
    ['a quotation', '> To be\n>> or not', 'To be\nor not'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\nb'],
    ['an underlined heading', 'Title\n=====\ntext', 'Title\ntext'],
    ['HTML', '<p>One</p><ul><li>two <b>three</b></li></ul><br/>four', 'One\n\ntwo three\n\nfour'],
    [
      'SSML',
      '<speak><amazon:effect name="whispered">Psst</amazon:effect><break time="1s"/> you</speak>',
      'Psst you',
    ],
    ['entities', 'Tom &amp; Jerry &amp;lt;3&#33; &quot;Hi&quot;', 'Tom and Jerry <3! "Hi"'],
    ['escaped marks', 'Use \\*stars\\* \\_here\\_', 'Use stars here'],
    ['emoji', 'Great 🎉! 👩‍👩‍👧 family, 🇩🇪 flag, 👍🏽 yes, 1️⃣ one ❤️', 'Great! family, flag, yes, 1 one'],
    ['control characters', 'a\u0000b\u0008c\u001B[0md\u0085e', 'abc[0md\ne'],
    ['halves of surrogate pairs', 'a\uD83Db\uDE00c', 'abc'],
    ['invisible characters', 'a\u200Bb\uFEFFc\u00ADd\u202Ee\u200Df', 'abcdef'],
    ['thoughts', '<thinking>Is it?\nYes.</thinking>It is.<script>x()</script>', 'It is.'],
    ['a placeholder in angle brackets', 'Dear <your name>,', 'Dear your name,'],
  ])('removes the marks of %s', (_name, written, spoken) => {
    expect(speakable(written)).toBe(spoken);
  });

  it.each([
    ['$1,234.50', '$1,234.50'],
    ['20 € and 5 km/h at 20 °C, 10% of 1/2', '20 € and 5 km/h at 20 °C, 10% of 1/2'],
    ['On 2024-05-01 at 10:30 a.m.', 'On 2024-05-01 at 10:30 a.m.'],
    ['Call 555-1234 or +49 30 123456.', 'Call 555-1234 or +49 30 123456.'],
    ['It took 3-5 days in 1990–1995.', 'It took 3 to 5 days in 1990 to 1995.'],
    ['Wait (3-5 days), for $5-10.', 'Wait (3 to 5 days), for $5 to 10.'],
    ['They won 3-2 against COVID-19.', 'They won 3-2 against COVID-19.'],
    ['5 * 3 = 15', '5 times 3 equals 15'],
    [
      '5*3=15, 7 − 2 = 5, 8÷2, 2**3, 2^3',
      '5 times 3 equals 15, 7 minus 2 equals 5, 8 divided by 2, 2 to the power of 3, 2 to the power of 3',
    ],
    ['2 < 3 and 5 > 4', '2 is less than 3 and 5 is greater than 4'],
    ['a < b and c > d', 'a is less than b and c is greater than d'],
    ['if (a<b && c>d)', 'if (a is less than b and c is greater than d)'],
    ['E = mc^2', 'E equals mc to the power of 2'],
    ['C++, C# and F# are languages.', 'C++, C# and F# are languages.'],
    ['Use snake_case and __init__.py', 'Use snake_case and __init__.py'],
    ['#hashtag and #1', '#hashtag and number 1'],
    ['def f(*args, **kwargs)', 'def f(*args, **kwargs)'],
    ['A & B, AT&T', 'A and B, AT and T'],
    ['Settings -> Wi-Fi → On', 'Settings, Wi-Fi, On'],
    ['from 5 -> 7', 'from 5 to 7'],
    ['~5 km @ noon', 'about 5 km at noon'],
    ['List<String> of array[0]', 'List String of array[0]'],
    ['[PERSON_1] met {{PHONE_2}} and EMAIL_3', '[PERSON_1] met {{PHONE_2}} and EMAIL_3'],
    ['It’s “fine” — really…', 'It’s “fine” — really…'],
    ['It is -5 degrees.', 'It is -5 degrees.'],
    ['© 2020 Acme™', '© 2020 Acme™'],
  ])('keeps the meaning of %s', (written, spoken) => {
    expect(speakable(written)).toBe(spoken);
  });

  it.each([
    [
      'de-DE',
      '3-5 Tage, A & B, 2 + 2 = 4, siehe https://example.com',
      '3 bis 5 Tage, A und B, 2 plus 2 ist gleich 4, siehe example Punkt com',
    ],
    ['es-ES', '3-5 días, A & B, ~20', '3 a 5 días, A y B, unos 20'],
    ['fr-CA', '5 × 3 = 15 ; www.exemple.fr', '5 fois 3 égale 15 ; exemple point fr'],
    ['ja-JP', '5 × 3 = 15', '5 かける 3 イコール 15'],
    ['xx', 'A & B, 3-5, www.example.com', 'A & B, 3-5, example.com'],
  ])('says symbols in the language of %s', (locale, written, spoken) => {
    expect(speakable(written, locale)).toBe(spoken);
  });

  it.each([
    'Съешь же ещё этих мягких французских булок, да выпей чаю.',
    'Zażółć gęślą jaźń. Příliš žluťoučký kůň. Größe, façade, niño, œuvre.',
    'نمی‌خواهم این کتاب را بخوانم، چرا؟',
    'السماء صافية اليوم، أليس كذلك؟',
    'क्‍षमा कीजिए, श्री‌मान। यह ठीक है।',
    '今日は晴れです。「はい」と答えた、本当？',
    '오늘은 맑습니다. สวัสดีครับ שלום Γειά σου',
    'e\u0301te\u0301 reste tel quel',
    '葛\u{E0100}飾区',
  ])('leaves %s as it is', (text) => {
    expect(speakable(text)).toBe(text);
  });

  it.each(['', ' \n ', '🎉', '---', '```', '**', '<br/>', '\u0000', '| --- | --- |'])(
    'makes nothing of %j',
    (text) => {
      expect(speakable(text)).toBe('');
    },
  );

  it('comes to the same on the short way that plain sentences take', () => {
    const word = fc.stringMatching(/^[a-zà-öа-яअ-हぁ-ん]{1,8}$/u);
    const mark = fc.constantFrom('', '', '', ',', ';', ':', '.', '!', '?', '…'.normalize(), '?!');
    const sentence = fc
      .array(fc.tuple(word, mark), { minLength: 1, maxLength: 12 })
      .map((words) => words.map((pair) => pair.join('')).join(' '));
    fc.assert(
      fc.property(sentence, fc.constantFrom('en-US', 'de-DE', 'ja-JP', 'hi-IN'), (text, locale) => {
        // A numeral in front sends the whole text the long way.
        expect(`7 ${toSpeakable(text, { locale })}`).toBe(toSpeakable(`7 ${text}`, { locale }));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves its own output as it is', () => {
    fc.assert(
      fc.property(modelOutput, fc.constantFrom('en-US', 'de-DE', 'ja-JP', 'ar-SA', 'xx'), (text, locale) => {
        const once = speakable(text, locale);
        expect(speakable(once, locale)).toBe(once);
      }),
      { numRuns: 4_000 },
    );
  });

  it('leaves well-written sentences of every language alone', () => {
    for (const [locale, cases] of Object.entries(sentenceCases)) {
      for (const marked of cases) {
        const text = marked.replaceAll('¦', '').replaceAll(/[^\S\n]+/gu, ' ');
        if (/[*@–&\p{Emoji_Presentation}]|\d-\d|\n/u.test(text)) continue;
        expect(speakable(text, locale)).toBe(text);
      }
    }
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['links within links', `${'['.repeat(5_000)}a${'](b)'.repeat(5_000)}`],
    ['stars', '*a '.repeat(20_000)],
    ['underscores', '_a'.repeat(30_000)],
    ['half tags', '<b '.repeat(20_000)],
    ['ampersands', '&amp;'.repeat(20_000)],
    ['spaces', ' '.repeat(100_000)],
    ['rows', '| '.repeat(30_000)],
    ['dots', 'a.'.repeat(30_000)],
    ['quotes', '> '.repeat(30_000)],
    ['bullets', '- '.repeat(30_000)],
    ['dashes', '-'.repeat(60_000)],
    ['joiners', '\u200D'.repeat(60_000)],
    ['emoji', '👩‍👩‍👧 '.repeat(10_000)],
    ['comments', '<!--'.repeat(10_000)],
    ['thoughts', '<think>'.repeat(10_000)],
    ['links', 'http://a'.repeat(8_000)],
    ['addresses', 'a@a.'.repeat(15_000)],
    ['digits', '1-'.repeat(30_000)],
    ['backslashes', '\\'.repeat(60_000)],
  ])('takes hostile runs of %s in its stride', (_name, text) => {
    const before = process.cpuUsage().user;
    speakable(text);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1_000);
  });
});
