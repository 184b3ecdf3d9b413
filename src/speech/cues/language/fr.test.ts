import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    réfléchis bien pourquoi le ciel est bleu
    réfléchis plus à ce qu'est la justice
    peux-tu réfléchir longuement au sens de la vie
    s'il te plaît réfléchis soigneusement qu'est-ce qui est plus lourd
    explique étape par étape comment on divise
    explique en profondeur la physique quantique
    prends ton temps et dis-moi ce qu'est la liberté
    prends tout ton temps réfléchis bien
    et réfléchis davantage à la réponse
    réfléchis avant de répondre qu'est-ce que l'art
    réponds de façon approfondie sur l'inflation
    pas à pas comment on extrait une racine`,
  notThought: `
    que pensent les gens du travail
    quelle est la profondeur de la mer
    combien de pas faut-il faire par jour
    qui a dit je pense donc je suis
    à quel âge pense un bébé`,
  complex: `
    compare les chiens et les chats
    peux-tu comparer les deux guerres mondiales
    fais une comparaison entre le gaz et l'électricité
    explique-moi pourquoi l'empire romain est tombé
    explique en détail comment marche un réacteur
    quels sont les avantages et les inconvénients du nucléaire
    donne-moi le pour et le contre du solaire
    écris une histoire sur un dragon
    écris-moi un poème sur l'automne
    raconte-moi une histoire
    invente un conte pour deux enfants
    planifie un voyage de trois jours à rome
    organise une fête pour dix enfants
    donne-moi un plan d'entraînement pour un marathon
    résous l'équation trois x plus sept
    résume le roman les misérables
    que se passerait-il si la lune disparaissait
    démontre que la racine de deux est irrationnelle
    traduis le texte suivant en anglais`,
  notComplex: `
    quelle est la capitale de la france
    que signifie comparer
    comment on écrit analyse
    qui a écrit les misérables
    quelle est la hauteur de l'everest
    c'est quoi un poème
    combien font douze fois huit
    traduis bonjour en anglais`,
  followUp: `
    quel âge a-t-il
    où est-elle née
    en quoi c'est fait ça
    pourquoi
    pourquoi pas
    et en france
    et l'allemagne alors
    dis-m'en plus
    quelle est sa capitale
    combien de gens y vivent
    combien de personnes vivent là
    qui était sa femme
    qui l'a inventé
    pourquoi cela
    qu'est-ce que ça veut dire
    donne-moi un autre exemple
    dis-le plus simple
    laquelle est la plus grande
    quels sont les autres
    que s'est-il passé ensuite
    mais qui a gagné
    tu es sûr du chiffre
    comment s'appellent ces animaux
    est-ce que c'est pareil pour eux`,
  personal: `
    qu'est-ce que je cuisine ce soir
    suis-je trop vieux pour le piano
    comment je m'appelle
    quand est mon rendez-vous
    où habitons-nous
    que peut-on faire avec notre vieux pain
    tu peux me réveiller à sept heures
    mets une alarme à sept heures
    mets un minuteur de dix minutes
    où est la pharmacie la plus proche
    il y a de bons restaurants ici
    qu'est-ce qu'il y a près de la gare
    à quelle distance est l'aéroport
    j'ai mal à la tête que faire
    rappelle les courses à maman
    je suis triste
    quelle robe mettre pour ma sœur`,
  timely: `
    quel temps fait-il à paris
    est-ce qu'il va pleuvoir demain
    quelle heure est-il à tokyo
    quel jour sommes-nous
    quelles sont les nouvelles
    qui est le président de la france
    qui est le roi d'espagne
    qui a gagné la coupe du monde
    quel est le score du match
    quel âge a zidane
    combien coûte une tesla
    quel est le prix de l'or
    est-ce que le supermarché est ouvert
    à quelle heure ferme la banque
    quand est pâques
    combien de jours jusqu'à noël
    qui est l'homme le plus riche du monde
    qu'est-ce qu'il y a à la télé ce soir
    quand part le prochain train pour lyon
    il y a des bouchons trafic sur l'autoroute
    quoi de neuf dans le monde
    quel est le dernier film de besson
    johnny est-il toujours vivant
    quel était le meilleur film de 2025`,
  varied: `
    raconte une blague
    raconte quelque chose d'intéressant
    chante une chanson
    lance une pièce
    lance un dé
    dis un nombre entre un et dix
    recommande un bon livre
    tu as des idées pour un anniversaire
    jouons à un jeu
    dis un virelangue
    une devinette s'il te plaît
    surprends les enfants`,
  forAnybody: `
    quelle est la capitale de la france
    quelle est la hauteur de l'everest
    pourquoi le ciel est bleu
    comment fonctionnent les vaccins
    qu'est-ce que la photosynthèse
    peux-tu me dire ce qu'est la photosynthèse
    combien de pattes a une araignée
    qui a peint la joconde
    qui a écrit les misérables
    combien de planètes y a-t-il dans le système solaire
    quel est le plus grand animal du monde
    à quelle température bout l'eau
    combien d'os a le corps humain
    quand s'est terminée la seconde guerre mondiale
    que mangent les pandas
    quelle langue parle-t-on au brésil
    la tomate est un fruit ou un légume
    comment fait-on des crêpes`,
  unsure: `
    Je ne sais pas qui a gagné.
    Je n'en suis pas sûr.
    Je ne peux pas consulter la météo.
    Je n'ai pas accès à internet.
    Désolé, je ne trouve rien.
    Mes connaissances s'arrêtent en 2025.`,
  sure: `
    Paris est la capitale de la France.
    Un œuf cuit en huit minutes environ.
    Les araignées ont huit pattes, pas six.`,
};

it('reads the French cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'fr-FR')).toEqual([]);
});
