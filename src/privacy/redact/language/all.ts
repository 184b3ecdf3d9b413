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
import type { LanguageData } from './shape.ts';

/** Every language that has data, by subtag. Nothing else names one, so a bundle can leave out what it does not serve. */
export const languages: ReadonlyMap<string, LanguageData> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, ja, nl, pt }),
);
