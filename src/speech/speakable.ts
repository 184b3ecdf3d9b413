import { withSpokenAddresses } from './addresses.ts';
import { withoutMarkdown } from './markdown.ts';
import { withoutMarkup } from './markup.ts';
import { onFirstUse } from './on-first-use.ts';
import { type SymbolWords, symbolWordsFor } from './symbol-words.ts';
import { withSpokenSymbols } from './symbols.ts';
import { withoutUnspeakable } from './unspeakable.ts';

/**
 * Sentences as most answers have them: letters of any script, single spaces, commas, and stops that end a word. No pass changes
 * anything in them, and looking takes a fraction of one.
 */
const letter = String.raw`[\p{L}[\p{M}--[\uFE00-\uFE0F\u20E3\u{E0100}-\u{E01EF}]]]`;
const alreadySpeakable = onFirstUse(
  () =>
    new RegExp(String.raw`^(?:${letter}+(?:['’]${letter}+)?(?:[,;:.!?](?= |$))*(?: (?=${letter})|$))+$`, 'v'),
);

/** Marks within marks need a pass each; deeper nesting is noise, of which all marks go. */
const MOST_PASSES = 6;

/**
 * Text to be spoken from text as a model writes it: without Markdown, HTML and SSML, links, emoji, control and invisible
 * characters; every script, number, amount and date stays. Works on a whole answer and on a single sentence, and leaves its own
 * output as it is. Plain text, not SSML: `toSsml` escapes it. Nothing speakable gives an empty string. Never throws.
 */
export function toSpeakable(text: string, { locale }: { locale: string }): string {
  if (alreadySpeakable().test(text)) return text;
  const words = symbolWordsFor(locale);
  let spoken = text;
  for (let count = 0; count < MOST_PASSES; count++) {
    const next = pass(spoken, words);
    if (next === spoken) return spoken;
    spoken = next;
  }
  for (;;) {
    const next = pass(spoken.replace(/[\\`*_~|#<>[\](){}&@=+^→⇒←-]/gu, ' '), words);
    if (next === spoken) return spoken;
    spoken = next;
  }
}

function pass(text: string, words: SymbolWords | undefined): string {
  // Runs of spaces are shortened between the steps: patterns that begin with a space would be slow on long ones.
  const lines = tidy(text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n'));
  const plain = tidy(withoutMarkdown(tidy(withoutMarkup(withoutUnspeakable(lines)))));
  return tidy(withSpokenSymbols(withoutAngles(withSpokenAddresses(plain, words)), words));
}

/** "<your name>" is read as "your name", "List<String>" as "List String"; any other "<" is a symbol. */
function withoutAngles(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])<([\p{L}][\p{L}\p{N}_.,?[\]]{0,100})>(?![\p{L}\p{N}])/gu, ' $1')
    .replace(/(?<![\p{L}\p{N}])<\/?(\p{L}[\p{L}\p{M}\p{N}\s_.:'’-]{0,100})\/?>/gu, '$1');
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n\uFEFF]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
