import { languageOf } from '../speech/language.ts';
import { plainLine } from './plain-text.ts';
import type { Tool } from './tool.ts';

/** Enough for an item or a time; more is not listened to in a question. */
const longestValue = 80;

/**
 * The operator's own words around a call. They are in one language, that of `mainLocale`: for a listener of another there are none, and the turn
 * has its own. `question` may hold parameters in braces, which become what the model put in.
 */
export function createWording(
  words: { readonly question?: string | undefined; readonly say?: string | undefined },
  mainLocale: string,
): Pick<Tool, 'question' | 'filler'> {
  const own = <T>(locale: string, text: T): T | undefined =>
    languageOf(locale) === languageOf(mainLocale) ? text : undefined;
  return {
    question: (input, locale) => own(locale, words.question && filled(words.question, input)),
    filler: (locale) => own(locale, words.say),
  };
}

/** A tool's name as it is spoken: `shopping_list` is "shopping list". */
export function spokenName(name: string): string {
  return plainLine(name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' '), 60).toLowerCase();
}

/** `undefined` when a parameter that it names is not there: "Add to the list?" would be another question. */
function filled(template: string, input: unknown): string | undefined {
  const values = Object(input) as Readonly<Record<string, unknown>>;
  let isWhole = true;
  const text = template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const word = ['string', 'number', 'boolean'].includes(typeof value)
      ? plainLine(String(value), longestValue)
      : '';
    isWhole &&= word !== '';
    return word;
  });
  return isWhole ? text : undefined;
}
