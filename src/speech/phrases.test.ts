import { describe, expect, it } from 'vitest';
import { errorKinds, type ErrorCode } from '../errors.ts';
import { phraseForError, phraseLanguages, phrasesFor } from './phrases.ts';
import { sentences } from './sentences.ts';
import { toSpeakable } from './speakable.ts';
import { fitSsml } from './ssml.ts';

/** Every phrase of a language by its path: `prompts.2`, `errors.busy`. */
function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'string') return [[at, inner]];
    return typeof inner === 'object' && inner !== null ? flat(inner, at) : [];
  });
}

const shape = (phrases: object) =>
  Object.keys(Object.fromEntries(flat(phrases))).filter((path) => !/\.\d+$/.test(path));
const english = Object.fromEntries(flat(phrasesFor('en')));
const scripts = new Map([
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
]);

describe('phrases', () => {
  it('are there for every language of an Alexa skill', () => {
    expect([...phraseLanguages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pt']);
  });

  it.each(['xx-XX', '', '😀'])('are English for the unknown locale %j', (locale) => {
    expect(phrasesFor(locale)).toBe(phrasesFor('en-US'));
  });

  it('are found by language, whatever the region or case', () => {
    expect(phrasesFor('FR_CA')).toBe(phrasesFor('fr-FR'));
  });
});

describe.each(phraseLanguages)('phrases in %s', (language) => {
  const phrases = phrasesFor(language);
  const all = flat(phrases);

  it('are complete, with enough variation', () => {
    expect(shape(phrases)).toEqual(shape(phrasesFor('en')));
    expect(phrases.prompts.length).toBeGreaterThanOrEqual(3);
    expect(phrases.fillers.length).toBeGreaterThanOrEqual(5);
    expect(new Set(all.map(([, phrase]) => phrase)).size).toBe(all.length);
  });

  it.each(all)('%s can be spoken as it is: %s', (_path, phrase) => {
    expect(phrase.trim()).not.toBe('');
    expect(toSpeakable(phrase, { locale: language })).toBe(phrase);
    const { ssml, rest } = fitSsml(phrase, { locale: language });
    expect(ssml).toMatch(/^<speak>[^<>]+<\/speak>$/);
    expect(rest).toBe('');
    expect(phrase).toMatch(/[.?!。？।؟]$/u);
  });

  it('ask a question where the microphone opens for an answer', () => {
    const mark = language === 'ja' ? '？' : language === 'ar' ? '؟' : '?';
    const questions = [
      ...phrases.prompts,
      phrases.offerMore,
      phrases.askAgain,
      phrases.cutShort,
      phrases.confirmForget,
      phrases.consentAsk,
      phrases.toolAsk,
      phrases.toolAskWith,
    ];
    for (const question of questions) expect(question.endsWith(mark)).toBe(true);
  });

  it('ask nothing where the session may close', () => {
    for (const statement of [
      ...Object.values(phrases.errors),
      phrases.goodbye,
      phrases.allRight,
      phrases.consentDeclined,
      phrases.consentWithdrawn,
      phrases.receipt,
      phrases.keptAfterAll,
      phrases.aiNotice,
      phrases.toolFiller,
      phrases.toolDone,
      phrases.toolFailed,
      phrases.toolUnknown,
      ...phrases.fillers,
    ]) {
      expect(statement).not.toMatch(/[?？؟]/u);
    }
  });

  it('are short, so that nobody waits for them', () => {
    for (const filler of phrases.fillers) expect(filler.length).toBeLessThanOrEqual(40);
    for (const prompt of phrases.prompts) expect(sentences(prompt, language)).toHaveLength(1);
    for (const [path, phrase] of all.filter(([name]) => name !== 'help')) {
      // Consent has to say what it is for; people are asked once.
      expect(phrase.length, path).toBeLessThanOrEqual(path === 'consentAsk' ? 160 : 120);
    }
    expect(sentences(phrases.aiNotice, language)).toHaveLength(1);
  });

  it('leave a place for what is known or counted, and no other', () => {
    const places = (phrase: string) => phrase.match(/\{\w+\}/g) ?? [];
    const expected: Readonly<Record<string, readonly string[]>> = {
      pendingReady: ['{question}'],
      knows: ['{facts}'],
      receipt: ['{count}'],
      consentWithdrawn: ['{count}'],
      toolFiller: ['{tool}'],
      toolAsk: ['{tool}'],
      toolAskWith: ['{tool}', '{values}'],
    };
    for (const [path, phrase] of all) {
      expect(places(phrase).sort(), path).toEqual(expected[path] ?? []);
    }
  });

  it('are in the script of the language and nowhere English', () => {
    if (language === 'en') return;
    const script = scripts.get(language) ?? /\p{Script=Latin}/u;
    for (const [path, written] of all) {
      const phrase = written.replaceAll(/\{\w+\}/g, '');
      expect(phrase).toMatch(script);
      expect(scripts.has(language) && /\p{Script=Latin}/u.test(phrase)).toBe(false);
      expect(`${path} ${phrase}`).not.toBe(`${path} ${english[path]}`);
    }
  });

  it.each(Object.keys(errorKinds) as ErrorCode[])('have a sentence for %s', (code) => {
    expect(all.map(([, phrase]) => phrase)).toContain(phraseForError(code, language));
  });
});

describe('phraseForError', () => {
  it.each([
    ['think/rate-limited', 'busy'],
    ['think/overloaded', 'busy'],
    ['think/timeout', 'slow'],
    ['think/network', 'unreachable'],
    ['think/auth', 'misconfigured'],
    ['think/over-budget', 'overBudget'],
    ['think/too-large', 'tooLong'],
    ['say/internal', 'internal'],
    ['think/busy', 'busy'],
    ['hear/too-many-requests', 'tooMany'],
  ] as const)('says for %s that it is %s', (code, kind) => {
    expect(phraseForError(code, 'de-DE')).toBe(phrasesFor('de').errors[kind]);
  });

  it('says for a refusal what the model would not do', () => {
    expect(phraseForError('think/refusal', 'en-US')).toBe(phrasesFor('en').refusal);
    expect(phraseForError('think/blocked', 'en-US')).toBe(phrasesFor('en').refusal);
  });

  it('says without consent that nothing was kept', () => {
    expect(phraseForError('hear/no-consent', 'fr-CA')).toBe(phrasesFor('fr').consentDeclined);
  });
});
