import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { collect } from '../support/collect.ts';
import { startCountingProxy } from '../support/counting-proxy.ts';
import { sharedStoreKinds } from '../support/shared-store.ts';
import { timedModel } from '../support/timed-model.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe.each(sharedStoreKinds)('"Alexa, open …" on $name', ({ open }) => {
  it('asks the store once, leaves nothing there, and comes to the same when another process gets it again', async () => {
    await using store = await open();
    await using line = await startCountingProxy(store.address, 1);
    const config = parseConfig(
      { memory: { encrypt: true } },
      { ...store.env(line.address), WELLSPOKEN_SECRET: 'a secret of at least 32 characters' },
    );
    const start = () =>
      createAssistant(config, { models: [timedModel(systemClock, [{ pieces: ['It is.'] }])], log: silent });
    const [one, other] = [start(), start()];
    const say = async (assistant: typeof one, said: string, userId: string, requestId: string) =>
      turnedOf(await collect(assistant.turn(requestOf(said, { person: { userId }, requestId }))));
    // Connecting is part of nobody's turn.
    for (const assistant of [one, other]) await say(assistant, 'launch', 'somebody before', 'before');
    expect(await store.dump()).toBe('');

    for (const kept of [false, true]) {
      if (kept) await say(one, 'why is the sea salty', 'Anna', 'question');
      const lying = await store.dump();
      const before = line.traffic();
      const { reply, events } = await say(one, 'launch', 'Anna', `opening ${kept}`);
      expect(line.traffic().waves - before.waves).toBe(1);
      expect(events.map(({ type }) => type)).not.toContain('recall-error');
      expect((await say(other, 'launch', 'Anna', `opening ${kept}`)).reply).toEqual(reply);
      expect(await store.dump()).toBe(lying);
    }
    await one.close();
    await other.close();
  });
});
