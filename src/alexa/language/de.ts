import type { FrameWords } from './shape.ts';

export const de: FrameWords = {
  questions: {
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
  leads: `sind, hat, haben, wird, soll, darf, kannst du, könntest du, möchtest du, gibt es, welche, welcher, wessen, gib mir, schreib, hilf mir, nenn mir, erklär, übersetze, ich, meine, mein, das, der, die, für`,
  verbs: `frage, frag, öffne, starte, sage, sag`,
  links: `und`,
};
