import type { FrameWords } from './shape.ts';

export const en: FrameWords = {
  questions: {
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
  leads: `was, were, will, would, could, have, has, may, give me, write, help me, i, i'm, my, the, that, it, we, you, let's, another, if, for, about, because, translate`,
  verbs: `ask, tell, open, launch, start, use, talk to, speak to, talk with, speak with`,
  links: `to, and`,
};
