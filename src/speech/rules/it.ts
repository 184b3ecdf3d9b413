import { type SentenceRules, words } from './shape.ts';

export const it: SentenceRules = {
  never:
    words(`Sig Sigg Sig.ra Sig.na sig sigg dott dott.ssa Dott Dott.ssa dr dr.ssa Dr prof prof.ssa Prof ing avv arch
    geom rag on sen mons gen col cap es p.es cfr cf ca vs max min tel v`),
  beforeNumber:
    words(`n nn nr num pag pagg p pp art artt vol fig cap sec par gen feb mar apr mag giu lug ago set ott
    nov dic`),
  mayEnd: words('a.C d.C'),
  rarelyEnd: words(`S.p.A S.r.l ecc jr F.lli`),
  starters:
    words(`il lo la i gli le l un uno una egli lui lei noi voi loro io tu questo questa questi queste quello
    quella suo sua suoi mio nostro in con per di da del della dal nel nella su a al alla tra fra se quando dove come
    perché ma e o però tuttavia inoltre poi dopo quindi così anche infine oggi domani ieri ora qui lì che chi cosa quale
    è sono era ha hanno c non sì no più molti tutti alcuni ogni mentre sebbene secondo già ancora forse durante prima`),
  lettered:
    words(`vitamina vitamine piano tipo opzione gruppo classe sezione punto passo epatite lettera allegato
    figura tabella parte fase uscita sala blocco livello serie`),
};
