import { type SentenceRules, words } from './shape.ts';

export const en: SentenceRules = {
  never:
    words(`Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Sen Rep Gov Gen Col Capt Lt Sgt Cpl Maj Cmdr Adm Pres Supt
    e.g i.e eg ie cf vs v viz approx esp incl excl`),
  beforeNumber: words(`No Nos Nr p pp vol Vol fig Fig art Art ch Ch sec Sec eq Eq para Rte ca c tel Tel ext ft
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`),
  mayEnd: words('a.m p.m am pm A.M P.M B.C A.D BC AD B.C.E C.E Ph.D M.D B.A M.A B.Sc M.Sc'),
  rarelyEnd: words(`Inc Corp Ltd Co Bros LLC Jr Sr Esq St Mt Ft Ave Blvd Rd Dept Univ Est est`),
  starters:
    words(`the a an this that these those he she it we they i you there here his her its our their my your
    in on at but and so or if when while after before however then what who why how where which is are was were do does
    did can could would will should let as for to from with by not no yes some many most all both each one also
    meanwhile today tomorrow yesterday later since because although though maybe perhaps please now still even only
    nobody everyone everything nothing instead therefore thus once until unless during`),
  lettered:
    words(`vitamin vitamins plan type option group class section grade point step team hepatitis letter
    appendix exhibit figure table part phase gate room block level platform size answer`),
};
