import type { Frames } from '../frame.ts';

export const fr: Frames = {
  EMAIL: `Mon adresse mail est {}.|Envoie un mail à {}.|Tu peux m'écrire à {}.|Mon e-mail c'est {}.|Envoie la recette à {}.|L'adresse de ma femme est {}.|Est-ce que {} est une adresse valide ?|Contacte-moi à {}.|Je me suis inscrit avec {}.`,
  PHONE: `Mon numéro de téléphone est le {}.|Appelle-moi au {}.|Mon portable c'est le {}.|Qui m'a appelé du {} ?|Retiens le numéro {}.|Appelle le {} s'il te plaît.|Mon numéro est le {}, rappelle-moi.|Au bureau je suis joignable au {}.|Envoie un SMS au {}.`,
  CARD: `Mon numéro de carte est le {}.|Paie avec ma carte {}.|Ma carte bancaire est la {}.|Retiens ma carte de crédit {}.|Est-ce que {} est une carte valide ?|Utilise la Visa {}.`,
  ID: `Mon numéro de sécurité sociale est le {}.|Mon numéro de sécu c'est {}.|Le numéro de sécurité sociale {} est le mien.|Sécurité sociale : {}.|Retiens mon numéro de sécu {}.|Numéro de sécu {}.`,
  IBAN: `Mon IBAN est {}.|Fais un virement sur {}.|L'IBAN c'est {}.|Est-ce que {} est un IBAN valide ?|Retiens l'IBAN {}.|Paie le loyer sur {}.`,
  ADDRESS: `J'habite au {}.|Mon adresse est {}.|Commande un taxi pour le {}.|Livre la pizza au {}.|Comment aller au {} ?|Mes parents habitent {}.|Envoie le colis au {}.|La fête est au {}.|On a déménagé au {}.`,
  BIRTHDATE: `Je suis né le {}.|Ma date de naissance est le {}.|Mon anniversaire est le {}.|Ma fille est née le {}.|Quel âge j'ai si je suis né le {} ?|Date de naissance : {}.|Je suis née le {} à Lyon.|Mon fils est né le {}.`,
  PASSPORT: `Mon numéro de passeport est le {}.|Mon passeport c'est {}.|J'ai perdu mon passeport numéro {}.|Retiens mon passeport {}.|Numéro de passeport {}.`,
  PLATE: `Ma plaque d'immatriculation est {}.|Ma voiture est immatriculée {}.|La plaque c'est {}.|L'immatriculation est {}.|Retiens ma plaque {}.`,
  PERSON: `Je m'appelle {}.|Mon nom est {}.|Ici {}.|Appelle {}.|Ma femme s'appelle {}.|Appelle-moi {}.|Je suis {}.|Envoie un message à {}.|Mon médecin s'appelle {}.|Réserve au nom de {}.|C'est {} à l'appareil.`,
};
