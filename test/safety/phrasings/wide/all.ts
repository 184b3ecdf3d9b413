import { arFirst, arSecond, arThird, arFourth } from './ar.ts';
import { deFirst, deSecond, deThird, deFourth } from './de.ts';
import { enFirst, enSecond, enThird, enFourth } from './en.ts';
import { esFirst, esSecond, esThird, esFourth } from './es.ts';
import { frFirst, frSecond, frThird } from './fr.ts';
import { hiFirst, hiSecond, hiThird } from './hi.ts';
import { itFirst, itSecond, itThird } from './it.ts';
import { jaFirst, jaSecond, jaThird } from './ja.ts';
import { nlFirst, nlSecond, nlThird } from './nl.ts';
import { ptFirst, ptSecond, ptThird } from './pt.ts';

/** What is said in need, and what only sounds like it, one phrasing per line. */
interface Looks {
  readonly crisis: string;
  readonly harmless: string;
}

/**
 * By locale, three looks each. Each was written, run against the rules once, and only then mended: full marks here
 * say that nothing was lost since, and nothing about wordings yet unheard.
 */
export const wide: readonly (readonly [locale: string, said: Looks])[] = [
  ['en-US', enFirst],
  ['en-US', enSecond],
  ['en-US', enThird],
  ['en-US', enFourth],
  ['de-DE', deFirst],
  ['de-DE', deSecond],
  ['de-DE', deThird],
  ['de-DE', deFourth],
  ['es-ES', esFirst],
  ['es-ES', esSecond],
  ['es-ES', esThird],
  ['es-ES', esFourth],
  ['fr-FR', frFirst],
  ['fr-FR', frSecond],
  ['fr-FR', frThird],
  ['it-IT', itFirst],
  ['it-IT', itSecond],
  ['it-IT', itThird],
  ['pt-BR', ptFirst],
  ['pt-BR', ptSecond],
  ['pt-BR', ptThird],
  ['nl-NL', nlFirst],
  ['nl-NL', nlSecond],
  ['nl-NL', nlThird],
  ['hi-IN', hiFirst],
  ['hi-IN', hiSecond],
  ['hi-IN', hiThird],
  ['ja-JP', jaFirst],
  ['ja-JP', jaSecond],
  ['ja-JP', jaThird],
  ['ar-SA', arFirst],
  ['ar-SA', arSecond],
  ['ar-SA', arThird],
  ['ar-SA', arFourth],
];
