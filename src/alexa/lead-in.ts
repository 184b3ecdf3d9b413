import { frameWords } from './frame-words.ts';

/** As the device writes it, whatever the skill's language. */
const WAKE_WORDS = byFirstLetter(['hey alexa', 'alexa', 'アレクサ', 'अलेक्सा', 'एलेक्सा', 'أليكسا', 'اليكسا']);

const everyLanguage = Object.values(frameWords);
const listed = (words = ''): string[] => words.split(', ').filter((word) => word !== '');

const VERBS = byFirstLetter(everyLanguage.flatMap((words) => listed(words?.verbs)));
const LINKS = byFirstLetter(everyLanguage.flatMap((words) => listed(words?.links)));

/** Between words that belong to different parts. */
const GAP = /^[\s,،、]+/;

/** Japanese writes no spaces: these touch the name, and the question touches them. */
const PARTICLES = ['を開いて', 'を起動して', 'に聞いて', 'で', 'に'];

/**
 * Strips a leaked invocation from the front of free text: "ask wise owl what is love" becomes "what is love", and a bare "open wise owl"
 * becomes empty. Only the skill's own names count, and only with a verb or a link beside them, so that neither "ask my mother" nor
 * "wise owl feathers" loses a word.
 */
export function stripLeadIn(text: string, invocationNames: readonly string[]): string {
  const called = afterWords(text, WAKE_WORDS) ?? text;
  const addressed = afterWords(called, VERBS);
  for (const name of invocationNames.map((name) => name.trim()).filter((name) => name !== '')) {
    const spoken = addressed ?? called;
    if (!startsWith(spoken, name)) continue;
    const after = spoken.slice(name.length);
    const particle = PARTICLES.find((particle) => after.startsWith(particle));
    if (particle !== undefined) return after.slice(particle.length).replace(GAP, '');
    if (after !== '' && !GAP.test(after)) continue;
    const rest = after.replace(GAP, '');
    const linked = afterWords(rest, LINKS);
    if (addressed !== undefined || linked !== undefined || rest === '') return linked ?? rest;
  }
  return text;
}

/** The text after the first of the phrases that stands at its front as whole words. */
function afterWords(text: string, phrases: PhrasesByLetter): string | undefined {
  for (const phrase of phrases.get(firstLetter(text)) ?? []) {
    if (!startsWith(text, phrase)) continue;
    const rest = text.slice(phrase.length);
    if (rest === '' || GAP.test(rest)) return rest.replace(GAP, '');
  }
  return undefined;
}

/** In their order, under the letter they begin with: a text is compared with few of some hundred. */
type PhrasesByLetter = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(phrases: readonly string[]): PhrasesByLetter {
  return Map.groupBy(phrases, firstLetter);
}

function firstLetter(text: string): string {
  return text.charAt(0).toLowerCase();
}

function startsWith(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start.toLowerCase();
}
