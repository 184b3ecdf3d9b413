import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import type { LocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { percentile } from './percentile.ts';
import { type Count, sentencesIn, type Story, storyOf } from './story.ts';

/** One question of the mixed day and what came of it. */
export interface MixedTurn {
  readonly story: Story;
  readonly first: Heard;
  /** What "go on" brought, where the first reply had no word of the model. */
  readonly second: Heard | undefined;
}

export interface MixedDay {
  readonly turns: number;
  /** Replies of any turn, "go on" included, that Alexa did not get in time or did not take. */
  readonly unanswered: number;
  /** Broken platform rules, those that only irritate included. */
  readonly violations: readonly string[];
  /** Turns with words of the model, at once or after one "go on". */
  readonly withWords: number;
  readonly withWordsAtOnce: number;
  /** Turns in which a sentence was heard twice, out of order, or came from the answer to another question. */
  readonly disordered: number;
  /** Any word, a filler included. */
  readonly firstWordMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** The first word of the answer, in the turns that had one at once. */
  readonly firstAnswerWordMs: { readonly p50: number; readonly p95: number; readonly p99: number };
}

const lengths: readonly Count[] = ['two', 'three', 'five', 'three'];

/** Lets everybody ask at once, each `questionsEach` questions one after the other. No two questions of a day are the same. */
export async function liveMixedDay(
  people: readonly LocalAlexa[],
  questionsEach: number,
): Promise<MixedTurn[]> {
  const days = people.map(async (alexa, person) => {
    const turns: MixedTurn[] = [];
    for (let nth = 0; nth < questionsEach; nth += 1) {
      const number = person * questionsEach + nth;
      const story = storyOf(number, lengths[number % lengths.length] ?? 'three');
      const first = await alexa.say(story.question);
      const second = hasWords(first, story) ? undefined : await alexa.say('go on');
      turns.push({ story, first, second });
    }
    return turns;
  });
  return (await Promise.all(days)).flat();
}

/** Adds a day up. */
export function sumUp(turns: readonly MixedTurn[]): MixedDay {
  const heard = turns.flatMap(({ first, second }) => (second ? [first, second] : [first]));
  const firstWords = turns.map(({ first }) => first.firstWordMs ?? Number.POSITIVE_INFINITY);
  const answerWords = turns.flatMap(({ story, first }) => answerWordMs(first, story) ?? []);
  return {
    turns: turns.length,
    unanswered: heard.filter(({ failure, status }) => failure !== undefined || status !== 200).length,
    violations: heard.flatMap(({ violations }) => violations.map(({ rule, detail }) => `${rule}: ${detail}`)),
    withWords: turns.filter(({ story, first, second }) => hasWords(second ?? first, story)).length,
    withWordsAtOnce: turns.filter(({ second }) => second === undefined).length,
    disordered: turns.filter((turn) => !isInOrder(turn)).length,
    firstWordMs: summary(firstWords),
    firstAnswerWordMs: summary(answerWords),
  };
}

/** When the first word of the story was heard. */
export function answerWordMs(heard: Heard, { hero }: Story): number | undefined {
  return heard.played.find(({ text }) => text.includes(hero))?.startMs;
}

function hasWords({ speech }: Heard, { hero }: Story): boolean {
  return speech.includes(hero);
}

/** Sentences from the first one on, without a gap or a repetition, and not a word of another story. */
function isInOrder({ story, first, second }: MixedTurn): boolean {
  const speech = `${first.speech} ${second?.speech ?? ''}`;
  const heroes = Array.from(speech.matchAll(/The (\w+ \w+) \w+ the old wooden/g), ([, hero]) => hero);
  return (
    sentencesIn(speech, story).every((index, place) => index === place) &&
    heroes.every((hero) => hero === story.hero)
  );
}

function summary(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
