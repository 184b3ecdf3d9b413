import { languageOf } from '../speech/language.ts';
import { ar } from './language/ar.ts';
import { de } from './language/de.ts';
import { en } from './language/en.ts';
import { es } from './language/es.ts';
import { fr } from './language/fr.ts';
import { hi } from './language/hi.ts';
import { it } from './language/it.ts';
import { ja } from './language/ja.ts';
import { nl } from './language/nl.ts';
import { pt } from './language/pt.ts';
import type { SafetyLanguage } from './language/shape.ts';

const byLanguage = new Map<string, SafetyLanguage>(
  Object.entries({ ar, de, en, es, fr, hi, it, ja, nl, pt } satisfies Record<string, SafetyLanguage>),
);

/** What the safety checks know of a locale's language; English where they know none, or where a bundle left it out. */
export function safetyLanguageFor(locale: string): SafetyLanguage {
  return byLanguage.get(languageOf(locale)) ?? en;
}
