import { languageOf } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { type SentenceRules, words } from './shape.ts';

const byLanguage = new Map<string, SentenceRules>(
  Object.entries({ ar, de, en, es, fr, hi, it, ja, nl, pt } satisfies Record<string, SentenceRules>),
);

/** For a language without rules of its own: the few abbreviations that travel. */
const anywhere: SentenceRules = {
  never: words('Dr Mr Mrs Ms Prof vs e.g i.e cf ca'),
  beforeNumber: words('No Nr p pp vol Vol fig Fig'),
  mayEnd: words('a.m p.m'),
  rarelyEnd: words('Inc Ltd Co Jr St'),
  starters: words(''),
  lettered: words('vitamin vitamina'),
};

/** The sentence rules of a locale's language. */
export function rulesFor(locale: string): SentenceRules {
  return byLanguage.get(languageOf(locale)) ?? anywhere;
}
