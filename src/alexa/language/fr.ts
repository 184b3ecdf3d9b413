import type { FrameWords } from './shape.ts';

export const fr: FrameWords = {
  questions: {
    AskWhatIntent: "qu'est-ce que",
    AskWhoIntent: 'qui',
    AskWhereIntent: 'où',
    AskWhenIntent: 'quand',
    AskWhyIntent: 'pourquoi',
    AskHowIntent: 'comment',
    AskIsIntent: 'est-ce que',
    AskTellIntent: 'dis-moi',
  },
  leads: `quel, quelle, quels, combien, est-ce qu', peux-tu, pourrais-tu, dois-je, raconte-moi, écris, donne-moi, aide-moi, explique, explique-moi, traduis, je, j', mon, ma, le, la, les, il, c'est, pour, un`,
  verbs: `demande à, ouvre, lance, dis à`,
  links: `et`,
};
