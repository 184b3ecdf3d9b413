import type { FrameWords } from './shape.ts';

export const pt: FrameWords = {
  questions: {
    AskWhatIntent: 'o que',
    AskWhoIntent: 'quem',
    AskWhereIntent: 'onde',
    AskWhenIntent: 'quando',
    AskWhyIntent: 'por que',
    AskHowIntent: 'como',
    AskWhichIntent: 'qual',
    AskTellIntent: 'me conta',
  },
  leads: `que, quanto, quantos, quais, você, posso, devo, é, existe, tem, conta, conte, escreve, me dá, me ajuda, explica, me explica, traduz, eu, estou, tenho, minha, meu, a, o, para`,
  verbs: `pergunte a, pergunte à, pergunte para, pergunta para, abre, abra, abrir, inicie`,
  links: `e`,
};
