import { expect } from 'vitest';
import { WellspokenError } from '../../../src/errors.ts';
import { phraseForError, phrasesFor } from '../../../src/speech/phrases.ts';
import { numbersIn, slowStory, story, upTo } from '../story.ts';
import type { RowTest } from './row-test.ts';

const phrases = phrasesFor('en-US');

/** Rows about "go on" said by one device. */
export const goOn: Readonly<Record<string, RowTest>> = {
  async 'go-on-nothing'(scene) {
    const calls = scene.model.requests.length;
    const { reply } = await scene.say('go-on');
    expect(reply).toMatchObject({ speech: phrases.nothingPending, keepListening: true, restPending: false });
    expect(await scene.pending()).toBeUndefined();
    expect(scene.model.requests).toHaveLength(calls);
  },

  async 'go-on-refused'(scene) {
    const { reply } = await scene.say('go-on');
    expect(numbersIn(reply.speech)).toEqual([]);
    expect(scene.model.requests).toHaveLength(1);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-next'(scene, told) {
    const calls = scene.model.requests.length;
    const { reply } = await scene.say('go-on');
    expect(numbersIn(reply.speech)).toEqual(upTo(told + 3, told + 1));
    expect(reply).toMatchObject({ keepListening: true, prompt: phrases.offerMore, restPending: true });
    expect(await scene.pending()).toMatchObject({ told: told + 3, offered: true });
    expect(scene.model.requests).toHaveLength(calls);
  },

  async 'go-on-last'(scene, told) {
    const replies = [(await scene.say('go-on')).reply];
    while (replies.at(-1)?.restPending && replies.length < 9) replies.push((await scene.say('go-on')).reply);
    expect(numbersIn(replies.map(({ speech }) => speech).join(' '))).toEqual(upTo(9, told + 1));
    expect(replies.at(-1)?.speech).not.toContain(phrases.offerMore);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-waits'(scene, told) {
    const { reply } = await scene.say('go-on');
    const heard = numbersIn(reply.speech);
    expect(heard).toEqual(upTo(told + heard.length, told + 1));
    expect(heard.length).toBeGreaterThan(0);
    expect(reply).toMatchObject({ prompt: phrases.offerMore, restPending: true });
    expect(await scene.pending()).toMatchObject({ told: told + heard.length, status: 'writing' });
    expect(scene.model.requests).toHaveLength(1);
  },

  async 'go-on-breaks'(scene) {
    scene.script.push({ pieces: story(1, 2) });
    const replies = [(await scene.say('go-on')).reply];
    expect(replies[0]?.speech).not.toContain(phrases.nothingPending);
    if (replies[0]?.restPending) replies.push((await scene.say('go-on')).reply);
    expect(numbersIn(replies.map(({ speech }) => speech).join(' '))).toEqual([1, 2]);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-kept'(scene, told) {
    const first = await scene.say('go-on');
    expect(numbersIn(first.reply.speech)).toEqual([told + 1]);
    expect(first.reply).toMatchObject({ prompt: phrases.offerMore, restPending: true });
    scene.script.push({ pieces: story(told + 2, told + 3) });
    const second = await scene.say('go-on');
    expect(numbersIn(second.reply.speech)).toEqual([told + 2, told + 3]);
    const written = story(1, told + 1)
      .join('')
      .trim();
    expect(scene.model.requests[1]?.messages.at(-2)).toEqual({ role: 'assistant', content: written });
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-continues'(scene, told) {
    scene.script.push({ pieces: story(told + 1, told + 2) });
    const { reply } = await scene.say('go-on');
    expect(numbersIn(reply.speech)).toEqual([told + 1, told + 2]);
    const written = story(1, told).join('').trim();
    expect(scene.model.requests[1]?.messages.at(-2)).toEqual({ role: 'assistant', content: written });
    expect(await scene.pending()).toBeUndefined();
  },

  async 'go-on-fails'(scene, told) {
    const error = new WellspokenError('think/billing', 'no money');
    scene.script.push({ error }, { pieces: story(told + 1, told + 2) });
    const failed = await scene.say('go-on');
    expect(failed.reply.speech).toContain(phraseForError('think/billing', 'en-US'));
    expect(await scene.pending()).toMatchObject({ told, status: 'broken' });
    expect(numbersIn((await scene.say('go-on')).reply.speech)).toEqual([told + 1, told + 2]);
  },

  async 'go-on-no-time'(scene, told) {
    const { reply, replyMs } = await scene.say('go-on', { windowMs: 0 });
    expect(numbersIn(reply.speech)).toEqual(upTo(told + 3, told + 1));
    expect(replyMs).toBeLessThanOrEqual(100);
    expect(await scene.pending()).toMatchObject({ told: told + 3, offered: true });
  },

  async 'go-on-no-time-writing'(scene, told) {
    const { reply, replyMs } = await scene.say('go-on', { windowMs: 0 });
    expect(reply).toMatchObject({ speech: phrases.takesLong, keepListening: true, restPending: true });
    expect(replyMs).toBeLessThanOrEqual(100);
    expect(await scene.pending()).toMatchObject({ told, status: 'writing', offered: true });
  },

  async 'go-on-no-time-broken'(scene, told) {
    scene.script.push(slowStory(told + 1, told + 2));
    const { reply, replyMs } = await scene.say('go-on', { windowMs: 0 });
    expect(reply).toMatchObject({ speech: phrases.takesLong, keepListening: true, restPending: true });
    expect(replyMs).toBeLessThanOrEqual(100);
    expect(await scene.pending()).toMatchObject({ told, offered: true });
    await scene.pass(6_000);
    expect(numbersIn((await scene.say('go-on')).reply.speech)).toEqual([told + 1, told + 2]);
    expect(scene.model.requests).toHaveLength(2);
  },

  async 'go-on-resent'(scene, told) {
    scene.script.push({ pieces: story(told + 1, told + 9) });
    const copies = ['go-on', 'go-on'].map((said) => scene.begin(said, { requestId: 'r1' }));
    const [first, second] = await scene.replied(...copies);
    expect(numbersIn(first?.reply.speech ?? '')[0]).toBe(told + 1);
    expect(second?.reply).toEqual(first?.reply);
    const calls = scene.model.requests.length;
    const keptBefore = (await scene.pending())?.told;
    expect((await scene.say('go-on', { requestId: 'r1' })).reply).toEqual(first?.reply);
    expect((await scene.pending())?.told).toBe(keptBefore);
    expect(scene.model.requests).toHaveLength(calls);
  },
};
