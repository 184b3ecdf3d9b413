import type { FrameWords } from './shape.ts';

export const nl: FrameWords = {
  questions: {
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
  leads: `zijn, heeft, hebben, wordt, moet, mag, kun je, kan je, zou je, hoeveel, wiens, zou, schrijf, geef me, help me, noem, leg, vertaal, ik, mijn, de, het, dat, er, voor, als`,
  verbs: `vraag aan, vraag, zeg tegen`,
  links: `en`,
};
