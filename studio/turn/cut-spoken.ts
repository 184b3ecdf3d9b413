import type { SpokenSentence } from './spoken.ts';

/**
 * Cuts a stretch of speech into sentences, the time shared out by length: into those that the turn made where they are found in it, and what is
 * left (a question at the end, an offer to go on) as the browser cuts sentences.
 */
export function cutSpoken(
  stretch: SpokenSentence,
  known: readonly string[],
  locale: string,
): SpokenSentence[] {
  const texts = cut(stretch.text, known, locale);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const msPerUnit = length === 0 ? 0 : (stretch.endMs - stretch.startMs) / length;
  let startMs = stretch.startMs;
  return texts.map((text, index) => {
    const endMs = startMs + text.length * msPerUnit;
    const sentence = {
      ...stretch,
      text,
      startMs,
      endMs,
      isCutOff: stretch.isCutOff && index === texts.length - 1,
    };
    startMs = endMs;
    return sentence;
  });
}

function cut(text: string, known: readonly string[], locale: string): string[] {
  const found: string[] = [];
  let left = text.trim();
  for (;;) {
    const sentence = known.find((one) => one !== '' && left.startsWith(one));
    if (sentence === undefined) break;
    found.push(sentence);
    left = left.slice(sentence.length).trimStart();
  }
  if (left === '') return found;
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(left);
  return [...found, ...Array.from(segments, ({ segment }) => segment.trim()).filter((one) => one !== '')];
}
