import { expect } from 'vitest';
import { phrasesFor } from '../../../src/speech/phrases.ts';
import type { Scene } from '../scene.ts';
import { numbersIn, slowStory, story, upTo } from '../story.ts';
import type { RowTest } from './row-test.ts';

const phrases = phrasesFor('en-US');

/** Rows about everything else that one device may hear. */
export const otherwise: Readonly<Record<string, RowTest>> = {
  async 'ask-nothing'(scene) {
    scene.script.push({ pieces: ['It is Paris.'] });
    const { reply } = await scene.say('capital of france');
    expect(reply.speech).toContain('It is Paris.');
    expect(reply.restPending).toBe(false);
    expect(await scene.pending()).toBeUndefined();
  },

  async ask(scene, told) {
    const turnId = (await scene.pending())?.turnId;
    scene.script.push({ pieces: ['It is Paris.'] });
    expect((await scene.say('capital of france')).reply.speech).toContain('It is Paris.');
    expect(await scene.pending()).toMatchObject({ turnId, told, offered: false });
    expect((await scene.say('yes')).reply.speech).toBe(phrases.firstPrompt);
    scene.script.push({ pieces: story(told + 1, 9) });
    expect(numbersIn((await scene.say('go-on')).reply.speech)[0]).toBe(told + 1);
  },

  async 'ask-long'(scene) {
    scene.script.push({ pieces: story(1, 6, 'other') });
    const first = await scene.say('tell me another story');
    expect(numbersIn(first.reply.speech, 'other')).toEqual(upTo(3));
    await scene.pass(20_000);
    const second = await scene.say('yes');
    expect(numbersIn(second.reply.speech, 'other')).toEqual([4, 5, 6]);
    expect(numbersIn(first.reply.speech + second.reply.speech)).toEqual([]);
    expect(await scene.pending()).toBeUndefined();
  },

  async 'ask-resent'(scene) {
    scene.script.push(slowStory(1, 9));
    const first = await scene.say('tell me the story', { requestId: 'r1' });
    const calls = scene.model.requests.length;
    expect((await scene.say('tell me the story', { requestId: 'r1' })).reply).toEqual(first.reply);
    expect(scene.model.requests).toHaveLength(calls);
    expect(await scene.pending()).toMatchObject({ told: 2, status: 'writing', offered: true });
  },

  async 'launch-nothing'(scene) {
    const { reply } = await scene.say('launch');
    // The conversation itself lives on for longer than a day.
    expect(reply).toMatchObject({ speech: phrases.welcomeBack, keepListening: true });
    expect(await scene.pending()).toBeUndefined();
  },

  async 'launch-pending'(scene, told) {
    const before = await scene.pending();
    const { reply } = await scene.say('launch');
    expect(reply.speech).toBe(
      `${phrases.pendingReady.replace('{question}', 'tell me the story')} ${phrases.offerMore}`,
    );
    expect(await scene.pending()).toMatchObject({ turnId: before?.turnId, told, offered: true });
    scene.script.push({ pieces: story(told + 1, 9) });
    expect(numbersIn((await scene.say('yes')).reply.speech)[0]).toBe(told + 1);
  },

  async 'launch-all-told'(scene) {
    // Signs that nobody can say follow the last sentence, later than the reply.
    scene.script.push({ firstMs: 1_000, everyMs: 3_900, pieces: ['This is the end. ', '🙂 ', '🙂'] });
    expect((await scene.say('how does it end')).reply).toMatchObject({ restPending: true });
    await scene.pass(20_000);
    expect((await scene.say('launch')).reply.speech).toBe(phrases.welcomeBack);
  },

  async stop(scene) {
    const before = await scene.pending();
    const { reply } = await scene.say('stop');
    expect(reply).toMatchObject({ speech: phrases.goodbye, keepListening: false });
    expect(await withoutGrowth(scene)).toEqual(grown(before));
  },

  async 'new-topic'(scene) {
    expect((await scene.say('new-topic')).reply.speech).toContain(phrases.newTopic);
    await expectFreshStart(scene);
  },

  async 'new-topic-writing'(scene) {
    expect((await scene.say('new-topic')).reply.speech).toContain(phrases.newTopic);
    await scene.pass(20_000);
    await expectFreshStart(scene);
  },

  async repeat(scene, told) {
    const before = await scene.pending();
    const { reply } = await scene.say('repeat');
    const first = before?.status === 'complete' ? told - 2 : 1;
    expect(numbersIn(reply.speech)).toEqual(upTo(told, first));
    expect(await withoutGrowth(scene)).toEqual(grown(before));
    scene.script.push({ pieces: story(told + 1, 9) });
    expect(numbersIn((await scene.say('yes')).reply.speech)[0]).toBe(told + 1);
  },

  async 'repeat-after-writing'(scene, told) {
    const next = await scene.say('go-on');
    expect(numbersIn(next.reply.speech)[0]).toBe(told + 1);
    await scene.pass(20_000);
    const { reply } = await scene.say('repeat');
    expect(numbersIn(reply.speech)).toEqual(numbersIn(next.reply.speech));
  },
};

/** What a process that writes on does not change. */
async function withoutGrowth(scene: Scene) {
  return grown(await scene.pending());
}

function grown(pending: Awaited<ReturnType<Scene['pending']>>) {
  if (pending === undefined) return undefined;
  const { turnId, told, offered, question } = pending;
  return { turnId, told, offered, question };
}

async function expectFreshStart(scene: Scene): Promise<void> {
  expect(await scene.recall()).toMatchObject({ pending: undefined, conversation: undefined });
  scene.script.push({ pieces: ['It is Paris.'] });
  await scene.say('capital of france');
  expect(scene.model.requests.at(-1)?.messages).toHaveLength(1);
}
