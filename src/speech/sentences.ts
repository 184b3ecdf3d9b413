import { createSentenceStream } from './sentence-stream.ts';

/**
 * The sentences of a text, trimmed and in order; no word is lost. Same cuts as `createSentenceStream`, which see.
 * Blank text has none. Never throws.
 */
export function sentences(text: string, locale: string): string[] {
  const stream = createSentenceStream(locale);
  return [...stream.push(text), ...stream.end()];
}
