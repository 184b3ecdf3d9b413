/**
 * The words before the slot in the samples of our question intents, by language. Alexa leaves them out of the slot ("what {query}" gives
 * "is love"), so they are put back here; the interaction models are built from the same table. Where a language inflects the word, or
 * puts it elsewhere in the sentence, the intent has no carrier and belongs to the catch-all.
 */
export const carriers: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    en: {
      AskWhatIntent: 'what',
      AskWhoIntent: 'who',
      AskWhereIntent: 'where',
      AskWhenIntent: 'when',
      AskWhyIntent: 'why',
      AskHowIntent: 'how',
      AskWhichIntent: 'which',
      AskIsIntent: 'is',
      AskAreIntent: 'are',
      AskCanIntent: 'can',
      AskDoIntent: 'do',
      AskDoesIntent: 'does',
      AskDidIntent: 'did',
      AskShouldIntent: 'should',
      AskTellIntent: 'tell me',
      AskExplainIntent: 'explain',
    },
    de: {
      AskWhatIntent: 'was',
      AskWhoIntent: 'wer',
      AskWhereIntent: 'wo',
      AskWhenIntent: 'wann',
      AskWhyIntent: 'warum',
      AskHowIntent: 'wie',
      AskIsIntent: 'ist',
      AskCanIntent: 'kann',
      AskTellIntent: 'erzähl mir',
    },
    es: {
      AskWhatIntent: 'qué',
      AskWhoIntent: 'quién',
      AskWhereIntent: 'dónde',
      AskWhenIntent: 'cuándo',
      AskWhyIntent: 'por qué',
      AskHowIntent: 'cómo',
      AskWhichIntent: 'cuál',
      AskTellIntent: 'dime',
    },
    fr: {
      AskWhatIntent: "qu'est-ce que",
      AskWhoIntent: 'qui',
      AskWhereIntent: 'où',
      AskWhenIntent: 'quand',
      AskWhyIntent: 'pourquoi',
      AskHowIntent: 'comment',
      AskIsIntent: 'est-ce que',
      AskTellIntent: 'dis-moi',
    },
    it: {
      AskWhatIntent: 'cosa',
      AskWhoIntent: 'chi',
      AskWhereIntent: 'dove',
      AskWhenIntent: 'quando',
      AskWhyIntent: 'perché',
      AskHowIntent: 'come',
      AskWhichIntent: 'quale',
      AskTellIntent: 'dimmi',
    },
    pt: {
      AskWhatIntent: 'o que',
      AskWhoIntent: 'quem',
      AskWhereIntent: 'onde',
      AskWhenIntent: 'quando',
      AskWhyIntent: 'por que',
      AskHowIntent: 'como',
      AskWhichIntent: 'qual',
      AskTellIntent: 'me conta',
    },
    nl: {
      AskWhatIntent: 'wat',
      AskWhoIntent: 'wie',
      AskWhereIntent: 'waar',
      AskWhenIntent: 'wanneer',
      AskWhyIntent: 'waarom',
      AskHowIntent: 'hoe',
      AskWhichIntent: 'welke',
      AskIsIntent: 'is',
      AskCanIntent: 'kan',
      AskTellIntent: 'vertel me',
    },
    hi: {
      AskIsIntent: 'क्या',
      AskTellIntent: 'मुझे बताओ',
    },
    ar: {
      AskWhatIntent: 'ما',
      AskWhoIntent: 'من',
      AskWhereIntent: 'أين',
      AskWhenIntent: 'متى',
      AskWhyIntent: 'لماذا',
      AskHowIntent: 'كيف',
      AskIsIntent: 'هل',
      AskTellIntent: 'أخبرني',
    },
  }).map(([language, byIntent]) => [language, new Map<string, string>(Object.entries(byIntent))]),
);

/**
 * Puts the carrier words of an intent back in front of its text, without doubling those that came through: "tell me" and
 * "me a joke" make "tell me a joke". Text of an intent without carriers is returned as it is.
 */
export function restoreCarrier(intentName: string, text: string, locale: string): string {
  const carrier = carriers.get(locale.slice(0, 2))?.get(intentName);
  if (carrier === undefined) return text;
  const carrierWords = carrier.split(' ');
  const textWords = text.split(' ');
  let missing = 0;
  while (missing < carrierWords.length && !startsWith(textWords, carrierWords.slice(missing))) missing++;
  return [...carrierWords.slice(0, missing), ...textWords].join(' ');
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at]?.toLowerCase() === word);
}
