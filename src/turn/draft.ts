import { createSentenceStream } from '../speech/sentence-stream.ts';
import { sentences as sentencesOf } from '../speech/sentences.ts';
import { toSpeakable } from '../speech/speakable.ts';
import { WellspokenError } from '../errors.ts';

/** How an answer stands. `broken` ended early and may be continued; `refused` is not to be told at all. */
export type DraftStatus = 'writing' | 'complete' | 'broken' | 'refused' | 'failed';

/**
 * The answer while it is being written: the model's side pushes text in, the speaking side reads whole, speakable sentences out
 * and waits for more. A sentence that was seen never changes.
 */
export interface Draft {
  readonly sentences: readonly string[];
  readonly status: DraftStatus;
  /** Whether every sentence is there: the answer is complete, or only its card is still being written. */
  readonly isSpeechOver: boolean;
  /** Why it is `broken` or `failed`. */
  readonly error: WellspokenError | undefined;
  /** The question it ends with, as its last sentence, where the person has to say yes to a tool. */
  readonly question: string | undefined;
  /** The longer form for the screen, where the model wrote one. */
  readonly card: string | undefined;
  /** Resolves when a sentence was added or the status changed since `seen` sentences were there. Never rejects. */
  changed(seen: number): Promise<void>;

  /** Adds text of the answer; returns the sentences it finished. */
  push(speech: string): readonly string[];
  /** The last sentence has ended; a card may follow. Returns the sentence this finished. */
  endSpeech(): readonly string[];
  /** The last sentence of what the model wrote has ended, and another round may follow. Returns the sentence this finished. */
  endPart(): readonly string[];
  /** Drops an unfinished sentence, before another attempt starts over. */
  discardUnfinished(): void;
  /** All of an answer that is known already, sentence by sentence. */
  fill(sentences: readonly string[], card: string | undefined): void;
  /** Ends it with a sentence of ours, in the place of an unfinished one. Returns it, where it may be spoken. */
  endWith(sentence: string, kind: 'question' | 'statement'): readonly string[];
  /** No more is coming. Returns the last sentence, where it had no end of its own. */
  end(
    status: Exclude<DraftStatus, 'writing'>,
    details?: { error?: WellspokenError; card?: string },
  ): readonly string[];
}

/** Whether a sentence may be spoken. */
export type MaySpeak = (sentence: string) => boolean;

/**
 * An empty draft in the language of `locale`; `written` are sentences it goes on from. The first sentence that may not be spoken ends it
 * as `refused`; a card that holds one is left out.
 */
export function createDraft(
  locale: string,
  written: readonly string[] = [],
  maySpeak: MaySpeak = () => true,
): Draft {
  const sentences: string[] = [...written];
  let stream = createSentenceStream(locale);
  let status: DraftStatus = 'writing';
  let isSpeechOver = false;
  let error: WellspokenError | undefined;
  let card: string | undefined;
  let question: string | undefined;
  let wake: (() => void) | undefined;
  let waiting: Promise<void> | undefined;

  const notify = () => {
    wake?.();
    wake = undefined;
    waiting = undefined;
  };
  const add = (raw: readonly string[]): readonly string[] => {
    // So it is for most tokens.
    if (raw.length === 0) return raw;
    const added: string[] = [];
    for (const text of raw) {
      const sentence = toSpeakable(text, { locale });
      if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
      if (!maySpeak(sentence)) {
        status = 'refused';
        error = new WellspokenError('think/blocked', 'A sentence of the answer may not be spoken.');
        break;
      }
      sentences.push(sentence);
      added.push(sentence);
    }
    if (added.length > 0 || status === 'refused') notify();
    return added;
  };

  const speaksFit = (text: string) => sentencesOf(text, locale).every(maySpeak);

  return {
    get sentences() {
      return sentences;
    },
    get status() {
      return status;
    },
    get isSpeechOver() {
      return isSpeechOver || status === 'complete';
    },
    get error() {
      return error;
    },
    get card() {
      return card;
    },
    get question() {
      return question;
    },
    changed(seen) {
      if (status !== 'writing' || sentences.length > seen) return Promise.resolve();
      waiting ??= new Promise((resolve) => {
        wake = resolve;
      });
      return waiting;
    },
    push: (speech) => (status === 'writing' ? add(stream.push(speech)) : []),
    endSpeech() {
      if (status !== 'writing' || isSpeechOver) return [];
      isSpeechOver = true;
      const last = add(stream.end());
      notify();
      return last;
    },
    endPart() {
      const last = status === 'writing' ? add(stream.end()) : [];
      stream = createSentenceStream(locale);
      return last;
    },
    endWith(sentence, kind) {
      if (status !== 'writing') return [];
      stream = createSentenceStream(locale);
      const [added] = add([sentence]);
      if ((status as DraftStatus) === 'refused') return [];
      question = kind === 'question' ? added : undefined;
      status = 'complete';
      notify();
      return added === undefined ? [] : [added];
    },
    discardUnfinished() {
      stream = createSentenceStream(locale);
    },
    fill(known, text) {
      sentences.push(...known);
      card = text;
      status = 'complete';
      notify();
    },
    end(next, details = {}) {
      if (status !== 'writing') return [];
      // The tail of a broken answer is half a sentence, which the continuation says whole; it is told only where it is all there is.
      const keepsTail = next === 'complete' || (next === 'broken' && sentences.length === written.length);
      const tail = keepsTail ? add(stream.end()) : [];
      // The last sentence may have ended it otherwise.
      if ((status as DraftStatus) === 'refused') return tail;
      status = next;
      error = details.error;
      card = details.card !== undefined && speaksFit(details.card) ? details.card : undefined;
      notify();
      return tail;
    },
  };
}
