import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import type { ModelLanguage } from './languages/shape.ts';

const languages: readonly ModelLanguage[] = [ar, de, en, es, fr, hi, it, ja, nl, pt];

/** Every locale that there is an interaction model for, in alphabetical order. */
export const modelLocales: readonly string[] = languages.flatMap(({ locales }) => locales).toSorted();

/** The language that a locale's model is made of; `undefined` for a locale that Alexa does not have. */
export function modelLanguage(locale: string): ModelLanguage | undefined {
  return languages.find(({ locales }) => locales.includes(locale));
}
