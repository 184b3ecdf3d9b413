import type { FrameWords } from './shape.ts';

export const it: FrameWords = {
  questions: {
    AskWhatIntent: 'cosa',
    AskWhoIntent: 'chi',
    AskWhereIntent: 'dove',
    AskWhenIntent: 'quando',
    AskWhyIntent: 'perché',
    AskHowIntent: 'come',
    AskWhichIntent: 'quale',
    AskTellIntent: 'dimmi',
  },
  leads: `che, qual è, quanto, quanti, quali, puoi, posso, devo, c'è, ci sono, è, raccontami, scrivi, dammi, aiutami, spiega, spiegami, traduci, ho, sono, mi, mia, mio, il, la, per`,
  verbs: `chiedi a, chiedi ad, domanda a, apri, avvia, di a`,
  links: `e`,
};
