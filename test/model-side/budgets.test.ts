import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/config/config.ts';
import { usageReport } from '../../src/ledger/usage-report.ts';
import { phraseForError } from '../../src/speech/phrases.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeClock } from '../../src/testing/fake-clock.ts';
import { modelCalls } from '../support/model-calls.ts';
import { modelBench } from './model-bench.ts';

const day = { by: 'day', from: '2026-11-22', to: '2026-11-22' } as const;
const person = { userId: 'amzn1.ask.account.ANNA' };
/** A model of each tier, each dearer than the one before. */
const models: ConfigInput['models'] = {
  routing: 'deep',
  candidates: ['claude-haiku-4-5-20251001'],
  standard: ['claude-sonnet-5'],
  deep: ['claude-opus-5'],
};

describe.each<[string, (clock: FakeClock, folder: string) => Store]>([
  ['in memory', (clock) => createInMemoryStore({ clock })],
  ['in SQLite', (clock, folder) => createSqliteStore({ file: join(folder, 'budget.db'), clock })],
])('a budget kept %s', (_, storeIn) => {
  it('holds to within one turn with fifty turns of one person at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wellspoken-budgets-'));
    try {
      const personUsdPerDay = 0.25;
      await using bench = await modelBench({
        store: (clock) => storeIn(clock, folder),
        config: { models, budgets: { personUsdPerDay } },
      });
      // As much as a turn may cost at most, so that nothing is left of what was set aside.
      bench.gateway('main').script({ speech: 'Yes.', firstTokenMs: 300, usage: { outputTokens: 500 } });
      const wave = () =>
        bench.play(
          Promise.all(Array.from({ length: 50 }, (_, index) => bench.turn(`question ${index}`, { person }))),
        );
      const spentUsd = async () => (await usageReport(bench.assistant.store, day)).total.usd;

      const first = await wave();
      const dearestUsd = Math.max(
        ...first.flatMap(({ events }) => events.map((event) => (event.type === 'think-end' ? event.usd : 0))),
      );
      expect(dearestUsd).toBeGreaterThan(0.01);
      expect(await spentUsd()).toBeLessThanOrEqual(personUsdPerDay + dearestUsd);
      const stopped = first.filter(({ reply }) => reply.cause === 'think/over-budget');
      expect(stopped.length).toBeGreaterThan(20);
      expect(first.length - stopped.length).toBeGreaterThan(4);

      for (let again = 0; again < 3; again += 1) await wave();
      expect(await spentUsd()).toBeLessThanOrEqual(personUsdPerDay + dearestUsd);
      // And it is used: what running turns had set aside and did not need came back.
      expect(await spentUsd()).toBeGreaterThan(personUsdPerDay * 0.8);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it.each(['en-US', 'de-DE', 'ja-JP'] as const)(
  'a budget that runs out steps down from deep to quick to short answers, and then stops politely in %s',
  async (locale) => {
    await using bench = await modelBench({
      config: { models, languages: ['en-US', 'de-DE', 'ja-JP'], budgets: { personUsdPerDay: 0.2 } },
    });
    const gateway = bench.gateway('main');
    gateway.script(({ maxTokens = 0 }) => ({
      speech: 'Yes.',
      usage: { outputTokens: Math.min(maxTokens, 500) },
    }));
    const ask = async () => {
      const { reply, events } = await bench.play(bench.turn('why is the sky blue', { person, locale }));
      const route = events.find((event) => event.type === 'think-route');
      return { reply, step: `${route?.tier} ${route?.budget}` };
    };

    const steps: string[] = [];
    let last = await ask();
    while (last.reply.cause === undefined && steps.length < 200) {
      if (steps.at(-1) !== last.step) steps.push(last.step);
      last = await ask();
    }
    expect(steps).toEqual(['deep full', 'quick quick', 'quick short']);
    expect(last.reply.cause).toBe('think/over-budget');
    expect(last.reply.speech).toContain(phraseForError('think/over-budget', locale));

    const asked = modelCalls(gateway);
    const short = asked.filter(({ lastUserText }) => lastUserText.includes('one or two short sentences'));
    expect(short.length).toBeGreaterThan(0);
    expect(
      short.every(({ maxTokens = 0, model }) => maxTokens <= 150 && model === models.candidates?.[0]),
    ).toBe(true);
    const calls = asked.length;
    expect((await ask()).reply.cause).toBe('think/over-budget');
    expect(modelCalls(gateway)).toHaveLength(calls);

    // Another person has a budget of their own, and this one a new one tomorrow.
    const other = await bench.play(bench.turn('why is the sky blue', { locale }));
    expect(other.reply.cause).toBeUndefined();
    await bench.clock.advance(12 * 3_600_000);
    expect((await ask()).step).toBe('deep full');
  },
);
