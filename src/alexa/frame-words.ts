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
import type { FrameWords } from './language/shape.ts';

/** By language; `undefined` for one that the bundle's skill does not speak. */
export const frameWords: Readonly<Record<string, FrameWords | undefined>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  it,
  ja,
  nl,
  pt,
};
