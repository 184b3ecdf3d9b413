import type { LanguageData } from './shape.ts';

export const fr: LanguageData = {
  numbers: `
    zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15,
    seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, huitante 80, octante 80, nonante 90, cent 100, cents 100, mille 1000,
    million 1000000, millions 1000000, milliard 1000000000, milliards 1000000000`,
  vigesimal: true,
  repeats: 'double 2, triple 3',
  and: 'et',
  ordinals: 'premier, première',
  months:
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, juil, sept, oct, nov, déc',
  close: 'je, j, mon, ma, mes, il, elle, nous, notre, son, sa, suis',
  dateLinks: 'le, du, de, en, au, mois, année, l, an, slash',
  marks: {
    '@': 'arobase, arobas, at, a commercial',
    '.': 'point, dot',
    '-': 'tiret, trait d union, moins',
    _: 'tiret bas, underscore, souligné, tiret du bas',
    '/': 'slash, barre oblique',
    '+': 'plus',
  },
  carriers: {
    email: `mail, email, e-mail, courriel, adresse, adresse mail, adresse email, adresse électronique, écris, écrivez, envoie, envoyez, contacte, contactez, joindre, compte, mél, courrier, identifiant, inscris, connecte`,
    phone: `téléphone, numéro de téléphone, numéro, portable, mon numéro, mon numéro est, mon portable, mobile, fixe, appelle-moi au, appelez-moi au, rappelle-moi au, rappelez-moi au, joignable au, joindre au, tél, fax, whatsapp, cellulaire, numéro de portable, numéro de cellulaire, me joindre au, composer le, compose le`,
    card: 'carte, carte bancaire, carte de crédit, carte bleue, numéro de carte, carte visa, mastercard, visa, carte de paiement, numéro de carte bancaire, numéro de carte de crédit, numéro de ma carte',
    cardEnd:
      'carte se termine par, se termine par, finit par, finissant par, cryptogramme, code de sécurité, cvv, cvc, terminant par',
    ssn: 'sécurité sociale, numéro de sécurité sociale, numéro de sécu, sécu, numéro insee, nir, assurance sociale, numéro d assurance sociale, nas',
    id: `carte d identité, numéro de carte d identité, numéro d identité, numéro fiscal, identifiant fiscal, numéro de carte nationale d identité, carte nationale d identité, titre de séjour, numéro siret`,
    iban: 'iban, mon iban, rib, code iban',
    account:
      'numéro de compte, compte bancaire, code banque, code guichet, code pin, compte courant, code secret, compte numéro, compte épargne, numéro de compte bancaire',
    birth: `né le, née le, né, née, date de naissance, anniversaire, naissance, suis né, suis née, suis né le, suis née le, mon anniversaire est le, mon anniversaire, née en, né en`,
    passport: 'passeport, numéro de passeport',
    licence: 'permis de conduire, permis, numéro de permis, numéro de permis de conduire',
    medical: `dossier médical, numéro de dossier, numéro de patient, numéro de dossier médical, carte vitale, mutuelle, numéro de mutuelle, numéro d adhérent, assurance maladie, numéro patient, carte d assurance maladie, identifiant patient`,
    plate: `immatriculation, plaque d immatriculation, plaque, immatriculée, immatriculé, numéro d immatriculation, ma plaque`,
    ip: 'ip, adresse ip',
    home: "j'habite, habite, adresse est, mon adresse est, livre à, livrez à, domicile, habite au",
    postcode: 'boîte postale, code postal',
    name: `je m'appelle, mon nom est, mon nom c'est, mon prénom est, mon nom de famille est, appelle-moi, appelez-moi, il s'appelle, elle s'appelle, s'appelle, son nom est, ici, au nom de, sous le nom de, on m'appelle, mon nom complet est, nommez-moi, vous parlez à, nom de jeune fille est, je me nomme, se nomme, le patient s'appelle, prénom est, nom est, surnomme-moi`,
    nameMaybe: `je suis, c'est, ma femme, mon mari, mon fils, ma fille, mon frère, ma soeur, ma sœur, mon ami, mon amie, mon copain, ma copine, mon patron, ma patronne, mon voisin, ma voisine, mon médecin, ma mère, mon père, rendez-vous avec, monsieur, madame, docteur, rencontre avec, dîner avec, déjeuner avec, cadeau pour, salutations de, avec, pour, à, dis à, rappelle, de la part de`,
    contact:
      'appelle, appeler, téléphone à, téléphoner à, appelez, écris à, écrire à, envoie un message à, envoie un sms à, envoie un mail à, envoie un texto à, contacte, message à, mail à, texto à, sms à, joindre, rappelle, préviens, envoie à, un mail à, un email à, envoie un email à',
    spelt: "épelé, ça s'écrit, s'écrit, j'épelle, qui s'écrit, je l'épelle",
  },
  stop: `at, 
    le, la, les, l, un, une, des, du, de, d, et, ou, mais, si, alors, que, qu, qui, quoi, dont, où, je, j, tu, t, il, elle, on, nous, vous, ils, elles, me, m, te, se, s, moi, toi, lui, leur, mon, ma, mes, ton, ta, tes, son, sa, ses, notre,
    nos, votre, vos, ce, c, cet, cette, ces, ça, cela, est, es, suis, sont, sommes, êtes, était, sera, ai, as, a, avons, avez, ont, à, au, aux, en, dans, sur, sous, chez, avec, pour, par, sans, vers, depuis, pendant, avant, après, pas, ne, n, non, oui,
    plus, moins, très, bien, aussi, encore, déjà, maintenant, demain, hier, aujourd, hui, ce, soir, matin, midi, heure, heures, minutes, jour, jours, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, merci, s'il, plaît, bonjour, salut, quand,
    comment, pourquoi, combien, quel, quelle, ici, là, dis, dit, peux, peut, veux, veut, faire, fait, fais, maman, papa, mère, père, mamie, papi, docteur, police, pompiers, taxi, ambulance, samu, service, client, maison, bureau, travail, école, pizza, fatigué,
    fatiguée, malade, perdu, prêt, prête, seul, seule, content, contente, désolé, marié, mariée, né, née, numéro, téléphone, portable, adresse, mail, email, appelle, appelez, appel, au, musique, chanson, météo, rappelle, rappel, tout, tous, toute, rien, quelque,
    quelqu, chose, nom, habite, rue, avenue, point, arobase, tiret, tard, bientôt, toujours, jamais, vite, bon, bonne, grand, grande, petit, petite, nouveau, nouvelle, premier, première, dernier, moi-même, urgence, urgences, plombier, recette, gâteau, alexa, envoie, écris, joue, mets, raconte, ans, vrai, possible, important, quoi, comme, car, donc, y, allé, allée, arrive, rentre, message, lettre, texte, histoire, monde, enfants, amis, famille, gens, personne, parle, appareil, euros, vacances, numero, partir, cause, compte, carte, permis, passeport`,
  letterWords: 'a, y, à',
  titles:
    'mamie, papi, tante, tonton, monsieur, madame, mademoiselle, docteur, professeur, maître, mme, mlle, dr, m',
  names: `
    jean, pierre, michel, andré, philippe, rené, louis, alain, jacques, bernard, marcel, daniel, roger, robert, paul, claude, christian, henri, georges, nicolas, françois, frédéric, stéphane, sébastien, olivier, laurent, julien, thierry, david, christophe, pascal, éric, patrick,
    vincent, guillaume, antoine, thomas, alexandre, maxime, romain, mathieu, matthieu, kevin, jérôme, benoît, hugo, lucas, théo, léo, gabriel, raphaël, arthur, jules, adam, nathan, ethan, noé, clément, quentin, damien, fabien, xavier, yves, gilles, didier, gérard, serge, marc, rémi, bruno, cédric, luc, yann, mohamed, karim, mehdi,
    marie, jeanne, françoise, monique, catherine, nathalie, isabelle, jacqueline, anne, sylvie, martine, madeleine, nicole, suzanne, hélène, christine, marguerite, denise, louise, christiane, valérie, sophie, sandrine, céline, véronique, julie, aurélie, laura, camille, léa, manon, chloé, emma, inès, lucie, sarah, pauline, mathilde,
    marine, charlotte, alice, juliette, zoé, lola, jade, élise, émilie, caroline, virginie, stéphanie, delphine, laetitia, audrey, brigitte, chantal, corinne, patricia, dominique, florence, agnès, claire, cécile, amélie, élodie, fatima, nadia, anaïs, margaux, clara, éva, ève, noémie, yasmine`,
  streetBefore:
    'rue, avenue, av, boulevard, bd, place, chemin, impasse, allée, allées, quai, route, cours, passage, square, voie, sentier, faubourg, villa, ruelle, montée',
  dwelling: 'appartement, appt, bâtiment, étage, bat',
  famous: '55 rue du faubourg saint honoré, 36 quai des orfèvres, 5 avenue anatole france, 221 baker street',
  arithmetic:
    'divisé, fois, multiplié, racine, carré, pourcent, pourcentage, somme, moyenne, premier, décimales, chiffres, binaire, suite, fibonacci, pi, divisible, arrondi, romain, convertis, population, habitants, isbn, loto, ajoute, soustrais, compte, égale, nombre, nombres, moins',
  measures:
    'euros, euro, dollars, centimes, pourcent, minutes, minute, secondes, heures, heure, jours, semaines, mois, ans, kilomètres, mètres, centimètres, grammes, kilos, litres, degrés, watts, calories, habitants, personnes, fois, francs, cuillères',
};
