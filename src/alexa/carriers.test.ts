import { describe, expect, it } from 'vitest';
import { carriers, restoreCarrier, wideLeads, wideTails } from './carriers.ts';

describe('carrier words', () => {
  it.each([
    ['AskWhatIntent', 'is love', 'what is love'],
    ['AskWhoIntent', 'was ada lovelace', 'who was ada lovelace'],
    ['AskWhereIntent', 'is timbuktu', 'where is timbuktu'],
    ['AskWhenIntent', 'is easter', 'when is easter'],
    ['AskWhyIntent', 'is the sky blue', 'why is the sky blue'],
    ['AskHowIntent', 'do whales sleep', 'how do whales sleep'],
    ['AskWhichIntent', 'planet is largest', 'which planet is largest'],
    ['AskIsIntent', 'pluto a planet', 'is pluto a planet'],
    ['AskCanIntent', 'penguins fly', 'can penguins fly'],
    ['AskDoIntent', 'fish sleep', 'do fish sleep'],
    ['AskDoesIntent', 'honey go bad', 'does honey go bad'],
    ['AskTellIntent', 'a joke', 'tell me a joke'],
  ])('of %s are put back before "%s"', (intentName, text, restored) => {
    expect(restoreCarrier(intentName, text, 'en-US')).toBe(restored);
  });

  it.each([
    ['AskWhatIntent', 'what is love', 'what is love'],
    ['AskWhatIntent', 'What is love', 'What is love'],
    ['AskTellIntent', 'me a joke', 'tell me a joke'],
    ['AskTellIntent', 'tell me a joke', 'tell me a joke'],
    ['AskWhatIntent', 'whatever works', 'what whatever works'],
  ])('of %s are not doubled in "%s"', (intentName, text, restored) => {
    expect(restoreCarrier(intentName, text, 'en-GB')).toBe(restored);
  });

  it.each([
    ['de-DE', 'AskWhyIntent', 'ist der himmel blau', 'warum ist der himmel blau'],
    ['es-MX', 'AskWhyIntent', 'qué es azul el cielo', 'por qué es azul el cielo'],
    ['fr-CA', 'AskWhatIntent', "l'amour", "qu'est-ce que l'amour"],
    ['pt-BR', 'AskWhatIntent', 'é o amor', 'o que é o amor'],
    ['hi-IN', 'AskIsIntent', 'मछलियाँ सोती हैं', 'क्या मछलियाँ सोती हैं'],
    ['ar-SA', 'AskWhyIntent', 'السماء زرقاء', 'لماذا السماء زرقاء'],
  ])('in %s of %s are put back before "%s"', (locale, intentName, text, restored) => {
    expect(restoreCarrier(intentName, text, locale)).toBe(restored);
  });

  it.each([
    ['AskIntent', 'en-US'],
    ['OpenChatIntent', 'en-US'],
    ['constructor', 'en-US'],
    ['AskWhatIntent', 'ja-JP'],
    ['AskWhatIntent', '__proto__'],
  ])('are none for %s in %s', (intentName, locale) => {
    expect(restoreCarrier(intentName, 'is love', locale)).toBe('is love');
  });

  it.each([
    ['en-US', 'LeadAIntent', 'penguins ever able to fly', 'was penguins ever able to fly'],
    ['fr-FR', 'LeadQIntent', 'ai faim', "j'ai faim"],
    ['fr-FR', 'LeadQIntent', "j'ai faim", "j'ai faim"],
    ['ja-JP', 'TailAIntent', '光合成', '光合成を教えて'],
    ['ja-JP', 'TailAIntent', '光合成を教えて', '光合成を教えて'],
    ['hi-IN', 'TailAIntent', 'आसमान नीला क्यों', 'आसमान नीला क्यों है'],
    ['en-US', 'TailAIntent', 'is love', 'is love'],
    ['en-US', 'Lead[Intent', 'is love', 'is love'],
  ])('of a model without a catch-all are put back as well: %s, %s, "%s"', (locale, name, text, restored) => {
    expect(restoreCarrier(name, text, locale)).toBe(restored);
  });

  it('name at most as many intents as there are letters, each once', () => {
    for (const table of [wideLeads, wideTails]) {
      for (const [language, words] of table) {
        expect([...words.keys()].join(''), language).toMatch(/^[A-Za-z]*$/);
        expect(new Set(words.values()).size, language).toBe(words.size);
        const questions = [...(carriers.get(language)?.values() ?? [])];
        expect(questions.filter((lead) => [...words.values()].includes(lead))).toEqual([]);
      }
    }
  });
});
