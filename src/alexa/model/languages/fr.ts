import type { ModelLanguage } from './shape.ts';

export const fr: ModelLanguage = {
  locales: ['fr-CA', 'fr-FR'],
  followUpLead: 'ma question est',
  seeds: `
    bonjour comment vas-tu aujourd'hui
    j'ai eu une longue journée au travail
    mon voisin a un coq
    nous préparons un voyage au portugal
    je n'ai jamais compris les aimants
    explique la photosynthèse à un enfant
    aide-moi à écrire une carte d'anniversaire
    donne-moi une idée pour le dîner
    conseille-moi un livre sur la mer
    propose un nom pour un chaton gris
    compare le train et l'avion
    traduis bonne nuit en italien
    épelle le mot rythme
    définis le mot sérendipité
    un petit poème sur les feuilles d'automne
    une histoire d'escargot courageux
    l'histoire de l'imprimerie
    la différence entre confiture et gelée
    les avantages de la vie à la campagne
    encore un exemple s'il te plaît
    non je parlais de l'autre
    ce n'est pas ce que j'ai demandé
    à mon avis tu te trompes
    parce que ma mère me l'a dit
    quelque chose de plus facile
    peut-être le week-end prochain
    seulement s'il pleut
    avec mes deux grands frères
    au milieu de la nuit
    pour une famille de cinq personnes
    jouons aux devinettes
    interroge-moi sur les capitales
    imagine que tu es capitaine de bateau
    faut-il arroser un cactus en hiver
    les dinosaures savaient-ils nager
    les romains mangeaient-ils des tomates
    ma pâte va lever au frigo
    la lune a-t-elle fait partie de la terre
    quelqu'un a traversé le désert à pied
    puis-je te poser une question personnelle
    si je mélange du bleu et du jaune
    décris les aurores boréales
    cite trois fleuves d'afrique
    compte à rebours depuis douze
    chante-moi quelque chose sur le thé
    remonte-moi un peu le moral`,
  localSeeds: {
    'fr-CA': `
      des idées pour un brunch à la cabane à sucre
      mon char ne part plus en hiver
      en fin de semaine avec les enfants`,
    'fr-FR': `
      des idées pour un pique-nique en forêt
      ma voiture ne démarre plus en hiver
      convertis deux miles en kilomètres`,
  },
  singleWords: `
    pourquoi, quand, où, qui, comment, combien, vraiment, peut-être, tous, aucun, tout, rien, aujourd'hui, demain,
    hier, matin, soir, lundi, samedi, dimanche, un, deux, trois, quatre, cinq, dix, cent, premier, deuxième,
    troisième, gauche, droite, rouge, bleu, vert, chaud, froid, été, hiver`,
};
