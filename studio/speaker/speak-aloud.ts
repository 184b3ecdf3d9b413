import type { ShownTurn } from '../turn/shown-turn.ts';

/** Whether this browser can speak. */
export const canSpeak = 'speechSynthesis' in globalThis;

/** Has the browser speak turns as they go on: early speech when it was taken, then the rest. A new turn interrupts the one before. */
export function createVoice(): { follow(turn: ShownTurn): void; hush(): void } {
  let turnId = 0;
  let spoken = 0;
  const say = (text: string, locale: string) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    speechSynthesis.speak(utterance);
    spoken += 1;
  };
  return {
    follow(turn) {
      if (turn.id < turnId) return;
      if (turn.id > turnId) {
        speechSynthesis.cancel();
        turnId = turn.id;
        spoken = 0;
      }
      const early = turn.directives.filter(({ isHeard }) => isHeard);
      const texts = (turn.heard?.played ?? early).map(({ text }) => text);
      for (const text of texts.slice(spoken)) say(text, turn.locale);
    },
    hush() {
      speechSynthesis.cancel();
    },
  };
}
