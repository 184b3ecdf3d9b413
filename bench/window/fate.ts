import { seededRandom } from './seeded-random.ts';

/** How one call to a model goes. */
export interface Fate {
  readonly firstTokenMs: number;
  readonly mishap: Mishap | undefined;
}

/** In the words of the stand-in gateway: refused with 529 or 500, silent from the start, cut off or silent in mid-answer. */
export type Mishap =
  | 'overloaded529'
  | 'apiError500'
  | 'hangBeforeHeaders'
  | 'cutMidStream'
  | 'stallMidStream';

/** Tokens a second while a model writes. */
export const tokensPerSecond = 55;

const shares: readonly (readonly [Mishap, number])[] = [
  ['overloaded529', 0.02],
  ['apiError500', 0.01],
  ['hangBeforeHeaders', 0.01],
  ['cutMidStream', 0.01],
  ['stallMidStream', 0.01],
];
const medianFirstTokenMs = 1_200;
const sigma = 0.8;

/**
 * Draws how the `attempt`-th call for a question goes on a mixed day: a log-normal first token and six calls in a hundred that fail. It
 * depends on nothing else, so that every contender has the same luck whatever the order of the calls.
 */
export function fateOf(seed: number, question: string, attempt: number): Fate {
  const random = seededRandom(`${seed}/${question}/${attempt}`);
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let left = random();
  const mishap = shares.find(([, share]) => (left -= share) < 0)?.[0];
  return { firstTokenMs: medianFirstTokenMs * Math.exp(sigma * normal), mishap };
}
