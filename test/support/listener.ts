import { expect } from 'vitest';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import {
  createLocalAlexa,
  type LocalAlexa,
  type LocalAlexaOptions,
} from '../../src/testing/local-alexa/local-alexa.ts';

/** A local Alexa none of whose turns may go wrong. */
export interface Listener extends Omit<LocalAlexa, 'certificates' | 'fetch'> {
  /** Every turn so far. */
  readonly turns: readonly Heard[];
  /** What the person said in words of their own. */
  readonly words: readonly string[];
}

/** Somebody who talks to a skill. A turn that Alexa would not take, or that breaks one of its rules, fails the test at once. */
export function createListener(options: LocalAlexaOptions): Listener {
  const alexa = createLocalAlexa(options);
  const turns: Heard[] = [];
  const words: string[] = [];
  const wellAnswered = async (turn: Promise<Heard>): Promise<Heard> => {
    const heard = await turn;
    turns.push(heard);
    expect(heard.violations).toEqual([]);
    expect(heard.status).toBe(200);
    expect(heard.failure).toBeUndefined();
    return heard;
  };
  const noted = (text: string) => {
    // A word or two ("yes", "go on") may stand in a log for other reasons.
    if (text.length >= 12) words.push(text);
  };
  return {
    skillId: alexa.skillId,
    userId: alexa.userId,
    turns,
    words,
    launch: () => wellAnswered(alexa.launch()),
    say(text) {
      noted(text);
      return wellAnswered(alexa.say(text));
    },
    intent(name, slots = {}) {
      for (const value of Object.values(slots)) noted(value ?? '');
      return wellAnswered(alexa.intent(name, slots));
    },
    send: (request) => wellAnswered(alexa.send(request)),
    resend: () => wellAnswered(alexa.resend()),
    endSession: (reason, error) => wellAnswered(alexa.endSession(reason, error)),
    close: () => alexa.close(),
  };
}
