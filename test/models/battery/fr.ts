import type { Battery } from './shape.ts';

export const fr: Battery = {
  questions: `
    qu'est-ce que l'amour
    qu'est-ce que je cuisine ce soir
    qu'est-ce qu'une éclipse
    que mange un hérisson
    qui était ada lovelace
    qui a inventé la roue
    où se trouve tombouctou
    où vont les hirondelles en hiver
    quand est la prochaine pleine lune
    quand on était petits il neigeait plus
    pourquoi le ciel est bleu
    pourquoi pas
    comment dorment les baleines
    comment ça marche un frigo
    combien de temps cuit un œuf
    combien de lunes a jupiter
    quelle planète a le plus de lunes
    quel est le plus haut sommet des alpes
    est-ce que pluton est une planète
    est-ce que c'est dangereux
    dis-moi une blague
    dis-moi trois noms pour un bateau
    dis-moi pourquoi les romains sont partis
    raconte-moi une histoire de pirates
    les manchots peuvent-ils voler
    peux-tu m'expliquer l'inflation
    peux-tu me trouver une rime à grenouille
    y a-t-il plus d'étoiles que de grains de sable
    quelqu'un a traversé l'antarctique à pied
    le miel se périme-t-il
    faut-il rempoter la fougère au printemps
    tu préférerais être un chat ou un chien
    explique comment fonctionne un frigo
    écris un poème sur une grenouille
    traduis fromage en espagnol
    aide-moi à écrire à mon propriétaire
    j'ai mal à la tête
    ma sœur se marie en juin
    je crois que tu te trompes
    ce n'est pas ce que je voulais dire
    arrête la guerre en dix mots
    comment arrêter le hoquet
    plus sur les romains s'il te plaît
    la fin de l'histoire s'il te plaît
    non je parlais de l'autre
    oui mais seulement le dimanche
    le deuxième
    environ cinq minutes
    pour quatre personnes
    peut-être
    demain
    photosynthèse`,
  leaked: {
    'demande à amie futée pourquoi le ciel est bleu': 'pourquoi le ciel est bleu',
    'ouvre amie futée et raconte-moi une histoire': 'raconte-moi une histoire',
    'alexa demande à amie futée comment dorment les baleines': 'comment dorment les baleines',
  },
  commands: {
    stop: `stop, arrête de parler s'il te plaît, c'est tout merci, au revoir, laisse tomber`,
    help: `aide, que sais-tu faire, que puis-je dire`,
    'go-on': `continue, continue s'il te plaît, la suite`,
    repeat: `répète, répète ça s'il te plaît, encore une fois`,
    'new-topic': `nouveau sujet, parlons d'autre chose`,
    shorter: `plus court s'il te plaît, en quelques mots`,
    longer: `plus de détails, explique plus en détail`,
    'think-harder': `réfléchis mieux, réfléchis encore s'il te plaît`,
    'what-do-you-know': `que sais-tu de moi, dis-moi ce que tu sais de moi`,
    'forget-that': `oublie ça, oublie ce que je viens de dire`,
    'forget-everything': `oublie tout, efface mes données s'il te plaît`,
    'keep-private': `ne retiens pas cette conversation, ça reste entre nous`,
    'report-answer': `signale cette réponse, je veux signaler cette réponse`,
    'withdraw-consent': `je retire mon consentement, retirer mon consentement`,
    yes: `oui, oui s'il te plaît, bien sûr`,
    no: `non, non merci, pas maintenant`,
  },
  facts: {
    "retiens que ma sœur s'appelle anna": "ma sœur s'appelle anna",
    "n'oublie pas que je suis allergique aux noix": 'je suis allergique aux noix',
    "souviens-toi qu'il aime le thé": 'il aime le thé',
  },
  nearMisses: `
    souviens-toi de ce film avec le requin
    réfléchis encore aux trous noirs
    que sais-tu du mexique
    oublie tout ce que tu sais de la physique
    efface la dernière ligne du poème
    signale un danger sur la route`,
  answers: `berlin, bleu, sept, échecs, margherita`,
};
