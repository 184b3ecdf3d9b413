import type { TimedAnswer } from '../support/timed-model.ts';

/** Sentences `from` to `to` of a story, of three and a half seconds of speech each: three of them make a helping of eleven seconds. */
export function story(from: number, to: number, of = 'story'): readonly string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, n) => `This is the ${of} sentence with number ${from + n} of it. `,
  );
}

/** One sentence every two seconds, the first of them finished three seconds after the call. */
export function slowStory(from: number, to: number): TimedAnswer {
  return { firstMs: 1_000, everyMs: 2_000, pieces: story(from, to) };
}

/** Which sentences of a story a text contains, in its order. */
export function numbersIn(text: string, of = 'story'): number[] {
  return [...text.matchAll(new RegExp(`${of} sentence with number (\\d+)`, 'g'))].map(([, n]) => Number(n));
}

export function upTo(last: number, first = 1): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
