import { sentencesIn, type Story, storyAsked } from '../../bench/window/story.ts';
import { phraseForError, phrasesFor } from '../../src/speech/phrases.ts';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import {
  createLocalAlexa,
  type LocalAlexa,
  type LocalAlexaOptions,
} from '../../src/testing/local-alexa/local-alexa.ts';

/** One question and all that was heard of its answer. */
export interface HeardStory {
  readonly story: Story;
  /** Words that belong to who listened: of this story and of the other one. */
  readonly words: readonly string[];
  readonly turns: readonly Heard[];
  /** The sentences that were heard with a reply, in order, as often as they were. */
  readonly told: readonly number[];
  /** A request to go on got no reply: what that one would have told counts as told. */
  readonly hasLostPart: boolean;
}

export interface Listener {
  /** Words that nobody else's answers have. */
  readonly words: readonly string[];
  /** Asks for all stories, one after the other, and says "go on" as long as there is more; `onTurn` is told of every answer. */
  listen(onTurn: (heard: Heard) => void): Promise<readonly HeardStory[]>;
  close(): Promise<void>;
}

const { offerMore, cutShort, takesLong } = phrasesFor('en-US');
const couldNotLook = (['recall/timeout', 'recall/unavailable'] as const).map((code) =>
  phraseForError(code, 'en-US'),
);
const syllables = Array.from('bdlmnrtvz', (consonant) =>
  Array.from('aeio', (vowel) => consonant + vowel),
).flat();

/** A word like "badela" that no other number has. */
export function wordOf(number: number): string {
  const { length } = syllables;
  return [number, number / length, number / length ** 2]
    .map((rest) => syllables[Math.floor(rest) % length] ?? '')
    .join('');
}

/** Somebody who wants to hear two stories of ten sentences each. */
export function createListener(nth: number, options: LocalAlexaOptions): Listener {
  const alexa = createLocalAlexa(options);
  const words = [wordOf(2 * nth), wordOf(2 * nth + 1)];
  return {
    words,
    async listen(onTurn) {
      const heard: HeardStory[] = [];
      for (const word of words) {
        const story = storyAsked(`tell me ten things about the curious ${word}`);
        if (story === undefined) throw new Error('There is no such story.');
        const turns = await hearOut(alexa, story.question, onTurn);
        const replied = turns.filter(isReplied);
        const told = sentencesIn(replied.map(({ speech }) => speech).join(' '), story);
        // Before the first reply the question itself was asked again.
        const hasLostPart = turns.findLastIndex((turn) => !isReplied(turn)) > turns.findIndex(isReplied);
        heard.push({ story, words, turns, told, hasLostPart });
      }
      return heard;
    },
    close: () => alexa.close(),
  };
}

/** Without an answer the same is said again, as people do. */
async function hearOut(
  alexa: Pick<LocalAlexa, 'say'>,
  question: string,
  onTurn: (heard: Heard) => void,
): Promise<readonly Heard[]> {
  const turns: Heard[] = [];
  let said = question;
  while (turns.length < 20) {
    const heard = await alexa.say(said);
    turns.push(heard);
    onTurn(heard);
    if (!isReplied(heard)) continue;
    const { speech } = heard;
    const isMore =
      [offerMore, cutShort, takesLong].some((offer) => speech.endsWith(offer)) ||
      couldNotLook.some((phrase) => speech.startsWith(phrase));
    if (!isMore) break;
    said = 'go on';
  }
  return turns;
}

export function isReplied({ status }: Heard): boolean {
  return status === 200;
}
