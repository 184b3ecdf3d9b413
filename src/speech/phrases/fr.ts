import type { Phrases } from './shape.ts';

export const fr: Phrases = {
  welcome:
    'Bonjour, je suis une intelligence artificielle et je réponds à toutes sortes de questions. Posez-moi la vôtre.',
  welcomeBack: 'Ravie de vous retrouver. Posez-moi votre question.',
  help: 'Je suis une intelligence artificielle et vous pouvez me demander presque tout, par exemple : pourquoi le ciel est-il bleu ? Dites « continue » pour la suite, « répète » pour réentendre, « nouveau sujet » pour recommencer ou « stop » pour terminer.',
  goodbye: 'Au revoir, à bientôt.',
  firstPrompt: 'Que voulez-vous savoir ?',
  prompts: [
    'Que voulez-vous savoir d’autre ?',
    'Avez-vous une autre question ?',
    'Qu’est-ce qui vous intéresse encore ?',
    'Puis-je vous aider pour autre chose ?',
  ],
  offerMore: 'Voulez-vous que je continue ?',
  askAgain: 'Désolée, je n’ai pas compris. Pouvez-vous le redire avec une phrase complète ?',
  takesLong: 'J’y réfléchis encore. Dites « continue » pour entendre ma réponse.',
  nothingPending: 'Pour l’instant, je vous ai tout dit. Posez-moi une nouvelle question.',
  nothingToRepeat: 'Il n’y a encore rien à répéter. Posez-moi d’abord une question.',
  newTopic: 'D’accord, on repart de zéro. Demandez-moi ce que vous voulez.',
  refusal: 'Désolée, je ne peux pas vous aider pour cela. Demandez-moi autre chose.',
  cutShort: 'Désolée, ma réponse s’est arrêtée là. Voulez-vous que je la reprenne ?',
  pendingReady:
    'Ravie de vous retrouver. J’ai encore une réponse pour vous. Vous m’avez demandé : {question}.',
  allRight: 'D’accord.',
  fillers: [
    'Laissez-moi réfléchir.',
    'Un instant.',
    'Bonne question, une petite seconde.',
    'Voyons voir.',
    'J’y réfléchis.',
  ],
  yes: 'Oui.',
  no: 'Non.',
  sayShorter: 'Redites-le, s’il vous plaît, mais en plus court.',
  sayLonger: 'Dites-m’en plus à ce sujet, s’il vous plaît, avec plus de détails.',
  errors: {
    busy: 'On me pose beaucoup de questions en ce moment. Redemandez-moi dans une minute.',
    slow: 'Désolée, j’ai mis trop de temps. Posez-moi la question encore une fois.',
    unreachable: 'Je n’ai pas de connexion pour le moment. Réessayez un peu plus tard.',
    misconfigured: 'Je ne suis pas encore bien configurée. Prévenez la personne qui s’occupe de moi.',
    overBudget: 'J’ai répondu à tout ce que je pouvais pour aujourd’hui. Réessayez demain.',
    tooLong: 'C’était un peu trop long pour moi. Reposez la question en moins de mots.',
    internal: 'Désolée, quelque chose a mal tourné de mon côté. Posez-moi la question encore une fois.',
  },
};
