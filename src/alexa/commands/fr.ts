import type { CommandPhrases } from './shape.ts';

export const fr: CommandPhrases = {
  stop: `
    stop, arrête, arrête-toi, arrête de parler, arrêter, annule, annuler, quitte, quitter,
    tais-toi, silence, ça suffit, assez, c'est tout, ce sera tout, c'est bon, laisse tomber,
    oublie, termine, terminer, fini, au revoir, pas plus`,
  help: `
    aide, aide-moi, à l'aide, que peux-tu faire, que sais-tu faire, que puis-je dire,
    que puis-je demander`,
  'go-on': `
    continue, continue de parler, continuer, poursuis, la suite, suite, dis-moi la suite,
    raconte la suite, vas-y, dis-moi en plus, plus, suivant`,
  repeat: `
    répète, répéter, répète ça, encore une fois, redis, redis-le, qu'as-tu dit,
    qu'est-ce que tu as dit`,
  'new-topic': `
nouveau sujet, autre sujet, un autre sujet, change de sujet, changeons de sujet, parlons d'autre chose,
on change de sujet, je veux parler d'autre chose`,
  shorter: `
plus court, plus court s'il te plaît, un peu plus court, fais plus court, sois plus bref, en plus court,
la version courte, en quelques mots, résume, c'était trop long`,
  longer: `
plus long, un peu plus long, plus de détails, avec plus de détails, donne plus de détails,
explique plus en détail, développe, la version longue, c'était trop court`,
  'think-harder': `
réfléchis mieux, réfléchis encore, réfléchis plus longtemps, réfléchis davantage, réfléchis bien,
prends le temps de réfléchir, réfléchis-y encore`,
  'what-do-you-know': `
que sais-tu de moi, que sais-tu sur moi, qu'est-ce que tu sais de moi, qu'est-ce que tu sais sur moi,
dis-moi ce que tu sais de moi, qu'as-tu retenu sur moi`,
  'forget-that': `
oublie ça, oublie cela, oublie ce que j'ai dit, oublie ce que je viens de dire, efface ça,
ne retiens pas ça`,
  'forget-everything': `
oublie tout, oublie tout sur moi, oublie tout ce que tu sais de moi, oublie tout ce que j'ai dit,
efface mes données, efface toutes mes données, supprime mes données, supprime toutes mes données`,
  'keep-private': `
ne retiens pas cette conversation, ne garde pas cette conversation, cette conversation est privée,
garde cette conversation privée, ça reste entre nous, que ça reste entre nous`,
  'report-answer': `
signale cette réponse, signale la réponse, signale la dernière réponse, je veux signaler cette réponse,
je voudrais signaler cette réponse, signaler cette réponse`,
  'withdraw-consent': `
je retire mon consentement, retire mon consentement, retirer mon consentement, je veux retirer mon consentement,
révoque mon consentement, je ne consens plus`,
  remember: {
    leads:
      "retiens que, retiens bien que, souviens-toi que, rappelle-toi que, n'oublie pas que, note que, retiens qu', retiens bien qu', souviens-toi qu', rappelle-toi qu', n'oublie pas qu', note qu'",
  },
  no: `non, pas maintenant, pas du tout`,
  yes: `oui, ouais, d'accord, bien sûr, volontiers, avec plaisir`,
  courtesy: `
    s'il te plaît, s'il vous plaît, merci, merci beaucoup, alexa, ok, okay, maintenant,
    peux-tu, tu peux`,
};
