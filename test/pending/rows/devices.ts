import { expect } from 'vitest';
import { phrasesFor } from '../../../src/speech/phrases.ts';
import type { Turned } from '../../support/turn-bench.ts';
import { numbersIn, story, upTo } from '../story.ts';
import type { RowTest } from './row-test.ts';

const phrases = phrasesFor('en-US');
const ben = { person: { userId: 'amzn1.ask.account.BEN' } };

/** Rows about two devices at once and about other people. */
export const devices: Readonly<Record<string, RowTest>> = {
  async 'devices-go-on'(scene, told) {
    const written = (await scene.pending())?.sentences.length ?? 0;
    scene.script.push({ pieces: story(written + 1, 9) });
    const calls = scene.model.requests.length;
    const heard: number[][] = [[], []];
    for (let round = 0; round < 9; round += 1) {
      const replies = await scene.sayTwice('go-on');
      replies.forEach(({ reply }, device) => heard[device]?.push(...numbersIn(reply.speech)));
      if (replies.every(({ reply }) => reply.speech === phrases.nothingPending)) break;
    }
    expect(heard.flat().sort((a, b) => a - b)).toEqual(upTo(9, told + 1));
    for (const device of heard) expect(device).toEqual(device.toSorted((a, b) => a - b));
    expect(scene.model.requests.length - calls).toBeLessThanOrEqual(1);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-told-meanwhile'(scene) {
    const halves = story(1, 2).flatMap((sentence) => [sentence.slice(0, 10), sentence.slice(10)]);
    scene.script.push({ firstMs: 1_000, everyMs: 3_600, pieces: halves });
    const calls = scene.model.requests.length;
    const first = await scene.say('tell me the story');
    // Of three that wait, one hears the first sentence and one the second.
    const replies = await scene.replied(...['go-on', 'go-on', 'go-on'].map((said) => scene.begin(said)));
    const told = [first, ...replies].flatMap(({ reply }) => numbersIn(reply.speech));
    expect(told.sort((a, b) => a - b)).toEqual([1, 2]);
    expect(scene.model.requests.length - calls).toBe(1);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'devices-ask'(scene) {
    scene.script.push({ pieces: story(1, 6, 'first') }, { pieces: story(1, 6, 'second') });
    const replies = await scene.sayTwice('tell me one', 'tell me two');
    const tales = replies.map(({ reply }) => talesIn(reply).join());
    expect(new Set(tales)).toEqual(new Set(['first', 'second']));
    const rest = (await scene.say('go-on')).reply;
    expect(talesIn(rest)).toHaveLength(1);
    expect(numbersIn(rest.speech, talesIn(rest)[0])).toEqual([4, 5, 6]);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'other-person'(scene, told) {
    for (const said of ['go-on', 'yes', 'no', 'new-topic']) {
      const { reply } = await scene.say(said, ben);
      expect(numbersIn(JSON.stringify(reply))).toEqual([]);
    }
    expect(await scene.pending()).toMatchObject({ told, offered: true });
    expect((await scene.say('go-on', ben)).reply.speech).toBe(phrases.nothingPending);
    expect(scene.model.requests).toHaveLength(1);
  },
};

function talesIn(reply: Turned['reply']): string[] {
  return ['first', 'second'].filter((tale) => numbersIn(reply.speech, tale).length > 0);
}
