import { describe, expect, it } from 'vitest';
import { locales } from '../config/locale.ts';
import { buildEnvelope } from '../testing/local-alexa/envelope.ts';
import { buildRequest } from '../testing/local-alexa/requests.ts';
import { checkResponse } from '../testing/local-alexa/platform-rules.ts';
import { readText } from './intent.ts';
import { renderDocument } from './screen.ts';
import { answerDocument } from './screen/answer-document.ts';
import { aplText } from './screen/apl-text.ts';
import { aplVersion } from './screen/apl-version.ts';
import { suggestions } from './screen/suggestions.ts';
import { userEventText } from './user-event.ts';

const show = (question: string, answer: string, locale = 'en-US', canGoOn = false) =>
  renderDocument(question, answer, { locale, aplVersion: '1.6', canGoOn });

type Node = Readonly<Record<string, unknown>>;

/** Every object of the document with a type. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [...('type' in node ? [node] : []), ...Object.values(node).flatMap(nodes)];
}

describe('what is shown of an answer', () => {
  it('is the question, the answer, and what can be touched, as data', () => {
    const { type, token, document, datasources } = show('why is the sky blue', 'Air scatters blue light.');
    expect({ type, token }).toEqual({
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'wellspoken-answer',
    });
    expect(document).toMatchObject({ type: 'APL', version: '1.6', lang: 'en-US', layoutDirection: 'LTR' });
    expect(datasources).toEqual({
      answer: {
        question: 'why is the sky blue',
        text: 'Air scatters blue light.',
        suggestions: [
          { words: 'longer', label: 'Longer' },
          { words: 'think harder', label: 'Think harder' },
          { words: 'repeat', label: 'Repeat' },
        ],
      },
    });
  });

  it('offers to go on while there is more to tell', () => {
    expect(suggestions('de-DE', true).map(({ label }) => label)).toEqual(['Weiter', 'Kürzer', 'Wiederhole']);
  });

  it('is written from right to left in Arabic alone', () => {
    const directions = locales.map(
      (locale) => show('q', 'a', locale).document?.['layoutDirection'] as string,
    );
    expect(directions.filter((direction) => direction === 'RTL')).toHaveLength(1);
    expect(show('q', 'a', 'ar-SA').document).toMatchObject({ layoutDirection: 'RTL' });
  });

  it('keeps the document the same whatever was said', () => {
    const hostile = '${payload.secret} "}],"mainTemplate":{} @ground <b>bold</b>\u0000';
    expect(JSON.stringify(show(hostile, hostile).document)).toBe(JSON.stringify(show('q', 'a').document));
  });

  it.each([
    ['a long answer', 'word '.repeat(4_000)],
    ['a long answer in Japanese', '長い答え'.repeat(4_000)],
    ['nothing but ampersands', '&'.repeat(9_000)],
    ['halves of characters', '\ud83d'.repeat(5_000)],
  ])('fits a response with %s', (_, answer) => {
    expect(Buffer.byteLength(JSON.stringify(show(answer, answer)))).toBeLessThan(28_000);
  });

  it('is a directive that Alexa takes', () => {
    const directives = [show('why', 'Because.')];
    const response = {
      version: '1.0',
      response: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Because.</speak>' },
        directives,
        shouldEndSession: true,
      },
    };
    expect(checkResponse(response, { type: 'IntentRequest', locale: 'en-US' })).toEqual([]);
  });
});

describe('what can be touched', () => {
  it.each(locales)('means in %s what it says', (locale) => {
    const of = (canGoOn: boolean) =>
      suggestions(locale, canGoOn).map(({ words }) => {
        const heard = userEventText(['ask', words]);
        return readText(heard ?? '', { locale }).kind;
      });
    expect(of(true)).toEqual(['go-on', 'shorter', 'repeat']);
    expect(of(false)).toEqual(['longer', 'think-harder', 'repeat']);
  });

  it('is short enough for its button', () => {
    const labels = locales.flatMap((locale) => [...suggestions(locale, true), ...suggestions(locale, false)]);
    expect(labels.filter(({ label }) => label.length > 24)).toEqual([]);
  });

  it('is nothing in a language that nothing can be said in', () => {
    expect(suggestions('pl-PL', true)).toEqual([]);
  });
});

describe('text for the screen', () => {
  it.each([
    ['AT&T <b>5 > 3</b>', 'AT&amp;T &lt;b&gt;5 &gt; 3&lt;/b&gt;'],
    ['one\r\ntwo\nthree', 'one<br>two<br>three'],
    [' \u0007bell\u0000 ', 'bell'],
    ['', ''],
  ])('of %j is %j', (text, shown) => expect(aplText(text, 100)).toBe(shown));
});

describe('the version of the document', () => {
  const on = (supportedInterfaces: object, device: object = {}) => {
    const envelope = buildEnvelope({
      request: buildRequest('LaunchRequest', { requestId: 'r' }),
      skillId: 's',
      userId: 'u',
      personId: undefined,
      deviceId: 'd',
      hasScreen: false,
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 't',
      session: undefined,
    });
    Object.assign(envelope.context.System.device ?? {}, { supportedInterfaces }, device);
    return aplVersion(envelope);
  };
  const apl = (maxVersion: unknown) => ({ 'Alexa.Presentation.APL': { runtime: { maxVersion } } });

  it.each([
    ['1.1', '1.1'],
    ['1.10', '1.10'],
    ['2022.1', '2022.1'],
    ['2024.3', '2024.3'],
    ['2025.1', '2024.3'],
    ['3000.0', '2024.3'],
  ])('for a device up to %s is %s', (theirs, ours) => expect(on(apl(theirs))).toBe(ours));

  it.each([
    ['no runtime', { 'Alexa.Presentation.APL': {} }],
    ['a runtime of null', { 'Alexa.Presentation.APL': { runtime: null } }],
    ['a version that is a number', apl(1.4)],
    ['a version of its own', apl('1.4; drop')],
  ])('is the first one there was with %s', (_, interfaces) => expect(on(interfaces)).toBe('1.0'));

  it.each([
    ['an audio device', { AudioPlayer: {} }],
    ['a screen for characters', { 'Alexa.Presentation.APLT': {} }],
    ['a map with a null', { 'Alexa.Presentation.APL': null }],
  ])('is none for %s', (_, interfaces) => expect(on(interfaces)).toBeUndefined());

  it('is none for a device that says nothing of itself', () => {
    expect(on({}, { supportedInterfaces: null })).toBeUndefined();
  });
});

describe('the document', () => {
  const layouts = Object.keys(answerDocument.layouts);
  const text = JSON.stringify(answerDocument);

  it('is made of components that every version has, and of its own layouts', () => {
    const known = [
      'APL',
      'Container',
      'Frame',
      'ScrollView',
      'SendEvent',
      'Text',
      'TouchWrapper',
      ...layouts,
    ];
    expect(nodes(answerDocument).filter(({ type }) => !known.includes(String(type)))).toEqual([]);
    expect(text).not.toContain('import');
  });

  it('defines every resource that it names, and names every one that it defines', () => {
    const named = new Set([...text.matchAll(/"@(\w+)"/g)].map(([, name]) => name));
    const defined = answerDocument.resources.flatMap((block) => [
      ...Object.keys('colors' in block ? block.colors : {}),
      ...Object.keys('dimensions' in block ? block.dimensions : {}),
    ]);
    expect(named).toEqual(new Set<string | undefined>(defined));
  });

  it('has the same colours in both themes', () => {
    const [dark, light] = answerDocument.resources;
    expect(Object.keys(light?.colors ?? {})).toEqual(Object.keys(dark?.colors ?? {}));
  });

  it('gives every layout the parameters that it declares', () => {
    const own = new Set(['type', 'when', 'spacing']);
    for (const [name, { parameters }] of Object.entries(answerDocument.layouts)) {
      const uses = nodes(answerDocument).filter(({ type }) => type === name);
      expect(uses.length).toBeGreaterThan(0);
      for (const use of uses) {
        expect(Object.keys(use).filter((key) => !own.has(key))).toEqual(parameters);
      }
    }
  });

  it('has colours that can be read: at least 4.5 to 1 for text (WCAG 2.2, 1.4.3)', () => {
    for (const block of answerDocument.resources) {
      if (!('colors' in block)) continue;
      const { ground, ink, faint, button } = block.colors;
      for (const [front, back] of [
        [ink, ground],
        [faint, ground],
        [ink, button],
      ] as const) {
        expect(contrast(front, back)).toBeGreaterThan(4.5);
      }
    }
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
