import type { FrameWords } from './shape.ts';

export const es: FrameWords = {
  questions: {
    AskWhatIntent: 'qué',
    AskWhoIntent: 'quién',
    AskWhereIntent: 'dónde',
    AskWhenIntent: 'cuándo',
    AskWhyIntent: 'por qué',
    AskHowIntent: 'cómo',
    AskWhichIntent: 'cuál',
    AskTellIntent: 'dime',
  },
  leads: `es, son, hay, puedo, puedes, puede, debo, me, cuánto, cuántos, cuáles, cuéntame, escribe, dame, ayúdame, explica, explícame, traduce, tengo, mi, el, la, los, para, si, en`,
  verbs: `pregunta a, pregúntale a, abre, inicia, dile a`,
  links: `y`,
};
