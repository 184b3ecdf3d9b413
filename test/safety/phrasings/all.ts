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
import type { Phrasings } from './phrasings.ts';

export const phrasings: readonly Phrasings[] = [en, de, es, fr, it, pt, nl, hi, ja, ar];
