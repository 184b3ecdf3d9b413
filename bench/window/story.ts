/** A question and the answer that a stand-in for a model gives to it: sentences that occur in no other story. */
export interface Story {
  readonly question: string;
  readonly sentences: readonly string[];
  /** Stands in every sentence of this story and in none of another. */
  readonly hero: string;
}

const kinds = 'quiet clever gentle hungry lonely merry patient proud shy stubborn brave curious'.split(' ');
const people =
  'miller sailor baker farmer doctor painter tailor teacher singer potter weaver hunter gardener cook shepherd smith carver juggler fiddler ferryman'.split(
    ' ',
  );
const deeds = 'painted mended carried borrowed counted polished followed measured'.split(' ');
const things = ['bridge', 'wagon', 'lantern', 'kettle', 'ladder'];
const counts = { one: 1, two: 2, three: 3, five: 5, ten: 10, forty: 40 } as const;

export type Count = keyof typeof counts;

/** Story number `nth` of 240, in sentences of about 48 characters: three seconds of speech, a dozen tokens. */
export function storyOf(nth: number, count: Count): Story {
  const kind = kinds[nth % kinds.length] ?? '';
  const person = people[Math.floor(nth / kinds.length) % people.length] ?? '';
  const hero = `${kind} ${person}`;
  return {
    question: `tell me ${count} things about the ${hero}`,
    hero,
    sentences: write(hero, counts[count]),
  };
}

/** The story that somebody asks for, if it is one of ours. */
export function storyAsked(question: string): Story | undefined {
  const [, count = '', hero = ''] = /tell me (\w+) things about the (\w+ \w+)/.exec(question) ?? [];
  const length = counts[count as Count];
  return length === undefined ? undefined : { question, hero, sentences: write(hero, length) };
}

/** The indices of the story's sentences in the order in which they stand in a text, as often as they do. */
export function sentencesIn(text: string, { sentences }: Story): number[] {
  return sentences
    .flatMap((sentence, index) =>
      Array.from(text.matchAll(RegExp(sentence, 'g')), (match) => ({ index, at: match.index })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ index }) => index);
}

/** Whether these are all sentences of the story, each once, in order. */
export function isWhole(told: readonly number[], { sentences }: Story): boolean {
  return told.length === sentences.length && told.every((index, place) => index === place);
}

// No digits: a listener takes longer for them than for letters, and the times of a run could not be worked out by hand.
function write(hero: string, length: number): string[] {
  return Array.from({ length }, (_, n) => {
    const deed = deeds[n % deeds.length] ?? '';
    const thing = things[Math.floor(n / deeds.length) % things.length] ?? '';
    return `The ${hero} ${deed} the old wooden ${thing}.`;
  });
}
