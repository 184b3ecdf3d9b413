import { languages } from './all.ts';
import { en } from './en.ts';
import { type Language, prepareLanguage } from './language.ts';
import { wordsIn } from '../words-in.ts';
import type { LanguageData } from './shape.ts';

const prepared = new Map<LanguageData, Language>();

/** The language of a locale, prepared when first asked for; English where there is none. Never throws. */
export function languageFor(locale: string): Language {
  const data = languages.get(locale.slice(0, 2).toLowerCase()) ?? en;
  let language = prepared.get(data);
  if (!language) {
    language = prepareLanguage(data, isNameAnywhere);
    prepared.set(data, language);
  }
  return language;
}

let names: ReadonlySet<string> | undefined;

/** People move: a name of any language counts in each. */
function isNameAnywhere(word: string): boolean {
  names ??= new Set(wordsIn(Array.from(languages.values(), (each) => each.names).join()));
  return names.has(word);
}
