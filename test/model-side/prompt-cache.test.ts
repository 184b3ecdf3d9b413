import { describe, expect, it } from 'vitest';
import { modelCalls } from '../support/model-calls.ts';
import { modelBench } from './model-bench.ts';

const person = { userId: 'amzn1.ask.account.ANNA' };
/** About 640 tokens by the stand-in's count, with our own instructions twice as many. */
const persona = 'You are friendly, calm and clear, and you never hurry anybody. '.repeat(40);

/** What a model's documentation says it takes for a prefix to be cached, in tokens. */
const minimum: Readonly<Record<string, number>> = {
  'claude-haiku-5-5': 512,
  'claude-opus-5-5': 512,
  'claude-sonnet-5': 1_024,
  'claude-opus-4-8': 1_024,
  'claude-sonnet-4-6': 2_048,
  'claude-haiku-4-5-20251001': 4_096,
};

async function conversation(model: string, turns: number) {
  const bench = await modelBench({ config: { persona, models: { candidates: [model] } } });
  const gateway = bench.gateway('main');
  gateway.script({ speech: 'Light is scattered by the air, and blue light most of all.', card: null });
  for (let turn = 0; turn < turns; turn += 1) {
    await bench.play(bench.turn(`question number ${turn} about the colour of the sky`, { person }));
    await bench.clock.advance(20_000);
  }
  await gateway.settled();
  const calls = modelCalls(gateway).map((call, index) => ({ ...call, usage: gateway.calls[index]!.usage }));
  await bench[Symbol.asyncDispose]();
  return calls;
}

describe.each(Object.entries(minimum))('the prompts of a conversation with %s', (model, leastTokens) => {
  it(`are marked for caching from ${leastTokens} tokens on, at four places at most, and read back from there`, async () => {
    const calls = await conversation(model, 14);
    for (const { prompt, usage } of calls) {
      const marks = prompt.flatMap(({ breakpoint }, index) => (breakpoint ? [index] : []));
      expect(marks.length).toBeLessThanOrEqual(4);
      for (const mark of marks) {
        const before = prompt.slice(0, mark + 1).map(({ text }) => text);
        expect(Math.ceil(before.join('').length / 4)).toBeGreaterThanOrEqual(leastTokens);
      }
      // The question itself is never asked again.
      expect(prompt.at(-1)?.breakpoint).toBe(false);
      expect(marks.length > 0).toBe(usage.cacheReadTokens + usage.cacheWriteTokens > 0);
    }
    const later = calls.slice(2).map(({ usage }) => usage);
    const readTokens = later.reduce((sum, { cacheReadTokens }) => sum + cacheReadTokens, 0);
    const allTokens = later.reduce(
      (sum, { inputTokens, cacheReadTokens, cacheWriteTokens }) =>
        sum + inputTokens + cacheReadTokens + cacheWriteTokens,
      0,
    );
    // The conversation is longer than 1,024 tokens from its first turn on, and never as long as 4,096.
    const [least, most] = leastTokens <= 1_024 ? [0.9, 1] : leastTokens > 2_048 ? [0, 0] : [0, 1];
    expect(readTokens / allTokens).toBeGreaterThanOrEqual(least);
    expect(readTokens / allTokens).toBeLessThanOrEqual(most);
  });
});

it('people of one locale share what was cached of the instructions', async () => {
  await using bench = await modelBench({ config: { persona, models: { candidates: ['claude-haiku-5-5'] } } });
  const gateway = bench.gateway('main');
  for (let turn = 0; turn < 3; turn += 1) await bench.play(bench.turn('why is the sky blue'));
  const usages = gateway.calls.map(({ usage }) => usage);
  expect(usages[0]?.cacheWriteTokens).toBeGreaterThan(512);
  expect(usages[1]?.cacheReadTokens).toBe(usages[0]?.cacheWriteTokens);
  expect(usages[2]?.cacheReadTokens).toBe(usages[0]?.cacheWriteTokens);
});
