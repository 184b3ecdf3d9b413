import { expect } from 'vitest';
import { phrasesFor } from '../../../src/speech/phrases.ts';
import { numbersIn, story, upTo } from '../story.ts';
import type { RowTest } from './row-test.ts';

const phrases = phrasesFor('en-US');

/** Rows about "yes" and "no" said by one device. */
export const yesAndNo: Readonly<Record<string, RowTest>> = {
  async 'yes-nothing'(scene) {
    const before = await scene.pending();
    const calls = scene.model.requests.length;
    const { reply } = await scene.say('yes');
    expect(reply).toMatchObject({ speech: phrases.firstPrompt, keepListening: true });
    expect(await scene.pending()).toEqual(before);
    expect(scene.model.requests).toHaveLength(calls);
  },

  async 'yes-answers'(scene) {
    scene.script.push({ pieces: ['Do you want to know more?'] }, { pieces: ['Then listen.'] });
    await scene.say('tell me about four');
    expect((await scene.say('yes')).reply.speech).toContain('Then listen.');
    expect(scene.model.requests.at(-1)?.messages.at(-1)).toEqual({ role: 'user', content: phrases.yes });
    expect(await scene.pending()).toBeUndefined();
  },

  async 'yes-offered'(scene, told) {
    scene.script.push({ pieces: story(told + 1, 9) });
    const { reply } = await scene.say('yes');
    const heard = numbersIn(reply.speech);
    expect(heard).toEqual(upTo(told + heard.length, told + 1));
    expect(heard.length).toBeGreaterThan(0);
    expect(reply.restPending).toBe(true);
    expect(await scene.pending()).toMatchObject({ told: told + heard.length, offered: true });
  },

  async 'yes-twice'(scene, told) {
    const written = (await scene.pending())?.sentences.length ?? 0;
    scene.script.push({ pieces: story(written + 1, 5) });
    const calls = scene.model.requests.length;
    const replies = await scene.sayTwice('yes');
    const heard = replies.map(({ reply }) => numbersIn(reply.speech));
    const all = heard.flat().sort((a, b) => a - b);
    expect(all).toEqual(upTo(told + all.length, told + 1));
    expect(all.length).toBeGreaterThan(0);
    expect(scene.model.requests.length - calls).toBeLessThanOrEqual(1);
  },

  async 'no-nothing'(scene) {
    const before = await scene.pending();
    const { reply } = await scene.say('no');
    expect(reply).toMatchObject({ speech: phrases.goodbye, keepListening: false });
    expect(await scene.pending()).toEqual(before);
  },

  async 'no-offered'(scene) {
    const { reply } = await scene.say('no');
    expect(reply.speech).toContain(phrases.allRight);
    expect(await scene.pending()).toBeUndefined();
    await scene.pass(20_000);
    expect(await scene.pending()).toBeUndefined();
    expect((await scene.say('go-on')).reply.speech).toBe(phrases.nothingPending);
  },
};
