import { type SentenceRules, words } from './shape.ts';

export const nl: SentenceRules = {
  never:
    words(`dhr mevr mw mr Mr dr Dr drs ir ing prof ds st St bijv bv d.w.z dwz o.a m.b.t mbt t.o.v i.v.m ivm i.p.v ca
    evt incl excl resp m.n nl zgn max min vgl gen`),
  beforeNumber: words(
    `nr nrs blz p pag art hfst afb fig tel jan feb mrt apr jun jul aug sep sept okt nov dec`,
  ),
  mayEnd: words('v.Chr n.Chr'),
  rarelyEnd: words(`B.V N.V Jr Sr e.d`),
  starters:
    words(`de het een hij zij ze wij we ik jij je u jullie dit dat deze die er hier daar zijn haar hun ons onze
    mijn in op aan met van voor naar bij uit om over onder als toen wanneer omdat maar en of want dus dan daarna daarom
    echter ook nog nu vandaag morgen gisteren wat wie hoe waar waarom welke is was waren heeft hebben kan moet niet geen
    ja nee alle veel sommige elke terwijl hoewel volgens misschien tijdens later`),
  lettered:
    words(`vitamine vitamines plan type optie groep klas sectie punt stap hepatitis letter bijlage figuur tabel
    deel fase zaal blok niveau`),
};
