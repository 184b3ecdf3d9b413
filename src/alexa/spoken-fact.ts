import { commandPhrases } from './command-phrases.ts';
import type { RememberPhrases } from './commands/shape.ts';
import { plainWords } from './plain-words.ts';
import { isCourtesy } from './spoken-command.ts';

/** More words than any lead has with its courtesies: "okay alexa could you please keep in mind that". */
const MAX_LEAD_WORDS = 12;

/**
 * The fact that somebody wants kept, word for word: "please remember that my sister is called anna" gives "my sister is called anna".
 * `undefined` for everything else, also for "remember that film with the shark", which asks.
 */
export function spokenFact(text: string, locale: string): string | undefined {
  const language = locale.slice(0, 2).toLowerCase();
  const phrases = commandPhrases.get(language)?.remember;
  if (phrases === undefined) return undefined;
  const fact = phrases.behind?.exec(text)?.[1] ?? afterLead(text, locale, phrases);
  if (fact === undefined || (phrases.fact && !phrases.fact.test(fact))) return undefined;
  // One word is a thing pointed at ("remember that one"), except where words are not told apart by spaces.
  return language === 'ja' || fact.includes(' ') ? fact : undefined;
}

/** What stands before the fact in the model's own intent, so that its words can be put back; empty for a language without. */
export function rememberLead(locale: string): string {
  return commandPhrases.get(locale.slice(0, 2).toLowerCase())?.remember.leads.split(',')[0]?.trim() ?? '';
}

/** The text behind a lead that stands at the front, or behind nothing but courtesies. */
function afterLead(text: string, locale: string, phrases: RememberPhrases): string | undefined {
  const language = locale.slice(0, 2).toLowerCase();
  const { leads, joined, firstWords } = leadsOf(phrases, language);
  const words = text
    .matchAll(WORD)
    .take(MAX_LEAD_WORDS + 1)
    .toArray();
  const plain = words.map(([word]) => plainWords(word, language));
  // Most of what is said holds no lead at all.
  if (!plain.some((word) => firstWords.has(word))) return undefined;
  for (const lead of leads) {
    const last = lead.length - 1;
    for (let at = 0; at + last < words.length; at++) {
      const isSaid = lead.every((word, index) => {
        const said = plain[at + index] ?? '';
        return said === word || (index === last && said !== '' && joined.has(said));
      });
      if (!isSaid || !isCourtesy(text.slice(0, words[at]?.index), locale)) continue;
      const isJoined = plain[at + last] !== lead[last];
      return text.slice(words[isJoined ? at + last : at + last + 1]?.index ?? text.length);
    }
  }
  return undefined;
}

interface Leads {
  readonly leads: readonly (readonly string[])[];
  readonly joined: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
}

const read = new Map<RememberPhrases, Leads>();

/** Taken apart once per language. */
function leadsOf(phrases: RememberPhrases, language: string): Leads {
  const known = read.get(phrases);
  if (known !== undefined) return known;
  const plain = (word: string) => plainWords(word, language);
  const leads = phrases.leads.split(',').map((lead) => [...lead.matchAll(WORD)].map(([word]) => plain(word)));
  const joined = new Set((phrases.joined ?? '').split(',').map(plain));
  // A lead of one word may be joined to the next, and then begins with neither.
  const alone = leads.some(({ length }) => length === 1) ? joined : [];
  const firstWords = new Set([...leads.map(([first = '']) => first), ...alone]);
  const made = { leads, joined, firstWords };
  read.set(phrases, made);
  return made;
}

/** An apostrophe ends a word, as in "qu'il", whose first half belongs to the lead; a hyphen is as good as a space. */
const WORD = /[^\s'’,،、-]+['’]?/gu;
