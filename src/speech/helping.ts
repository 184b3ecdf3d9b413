import { speechDurationMs } from './duration.ts';

/** A rest this much shorter than a helping is told along with it: an offer to go on would take as long. */
const crumb = 0.2;

/**
 * How many of `sentences`, from `from` on, are told at once: as many as fit `helpingMs` of speech and `maxCharacters`, at least one.
 * Returns the index after the last one. A small remainder is not left over.
 */
export function helpingEnd(
  sentences: readonly string[],
  from: number,
  { locale, helpingMs, maxCharacters = 5_000 }: { locale: string; helpingMs: number; maxCharacters?: number },
): number {
  let spokenMs = 0;
  let characters = 0;
  let end = from;
  let comfortableEnd: number | undefined;
  for (; end < sentences.length; end += 1) {
    const sentence = sentences[end] ?? '';
    spokenMs += speechDurationMs(sentence, locale);
    characters += sentence.length + 1;
    if (end > from && (spokenMs > helpingMs * (1 + crumb) || characters > maxCharacters)) break;
    if (spokenMs <= helpingMs || end === from) comfortableEnd = end + 1;
  }
  return end === sentences.length ? end : (comfortableEnd ?? end);
}
