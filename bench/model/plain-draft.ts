import type { Draft, DraftStatus } from '../../src/turn/draft.ts';

/** A draft that takes the text as it is and cuts no sentences: what a model layer by itself has to do with it. */
export function plainDraft(): Draft {
  let text = '';
  let status: DraftStatus = 'writing';
  return {
    get sentences() {
      return text === '' ? [] : [text];
    },
    get status() {
      return status;
    },
    isSpeechOver: false,
    error: undefined,
    card: undefined,
    question: undefined,
    changed: () => Promise.resolve(),
    push(speech) {
      text += speech;
      return [];
    },
    endPart: () => [],
    endWith: () => [],
    endSpeech: () => [],
    discardUnfinished() {},
    fill() {},
    end(next) {
      status = next;
      return [];
    },
  };
}
