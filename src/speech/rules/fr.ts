import { type SentenceRules, words } from './shape.ts';

export const fr: SentenceRules = {
  never:
    words(`M MM Mr Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste c.-à-d c.à.d càd p.ex ex cf env av apr ap bd
    boul vs max min hab adj Gén Cap Col`),
  beforeNumber: words(`n no nº art p pp vol fig chap t tél Tél réf janv févr avr juil sept oct nov déc`),
  mayEnd: words('J.-C'),
  rarelyEnd: words(`S.A S.A.S S.N.C.F Cie Jr É.-U etc`),
  starters:
    words(`le la les l un une des du il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur
    leurs mon notre votre en dans sur avec par pour de à au aux chez si quand lorsque comme parce mais et ou donc or
    cependant pourtant ensuite puis alors ainsi aussi enfin aujourd demain hier maintenant ici là qui que quoi quel
    quelle comment pourquoi où est sont était ont a y ne non oui plus tous certains chaque pendant après avant depuis
    bien même malgré`),
  lettered:
    words(`vitamine vitamines plan type option groupe classe section point étape hépatite lettre annexe figure
    tableau partie phase porte salle bloc niveau catégorie`),
};
