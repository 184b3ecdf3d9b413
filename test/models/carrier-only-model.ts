import type { RoutingModel } from '../../src/testing/local-alexa/routing.ts';

/** What the sample skills people copy listen for: "ask …", "tell me …", "what is …". */
const leads: Readonly<Record<string, readonly string[]>> = {
  ar: ['اسأل', 'أخبرني', 'ما هو'],
  de: ['frage', 'erzähl mir', 'was ist'],
  en: ['ask', 'tell me', 'what is'],
  es: ['pregunta', 'dime', 'qué es'],
  fr: ['demande', 'dis-moi', "qu'est-ce que"],
  hi: ['पूछो', 'मुझे बताओ', 'क्या है'],
  it: ['chiedi', 'dimmi', 'cosa è'],
  ja: ['聞いて', '教えて', '何が'],
  nl: ['vraag', 'vertel me', 'wat is'],
  pt: ['pergunte', 'me conta', 'o que é'],
};

/** One intent, one search slot, three leads: the shape of the usual sample skill, made anew for a language. */
export function carrierOnlyModel(language: string): RoutingModel {
  const builtIns = ['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome'];
  const samples = (leads[language] ?? []).map((lead) => `${lead} {query}`);
  return {
    interactionModel: {
      languageModel: {
        intents: [
          { name: 'GptQueryIntent', slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }], samples },
          ...builtIns.map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
        ],
      },
    },
  };
}
