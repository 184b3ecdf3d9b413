import { describe, expect, it } from 'vitest';
import type { ModelRequest, ModelUsage } from './model.ts';
import { createTokenEstimator } from './token-estimator.ts';

function request(characters: number, about: Partial<ModelRequest> = {}): ModelRequest {
  const messages = [{ role: 'user', content: 'x'.repeat(characters) }] as const;
  return { system: '', messages, maxOutputTokens: 100, format: 'answer', ...about };
}

function counted(inputTokens: number, about: Partial<ModelUsage> = {}): ModelUsage {
  return { inputTokens, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 10, ...about };
}

describe('the estimate of what is asked', () => {
  it('takes a model that it knows nothing of to read English', () => {
    const { estimate } = createTokenEstimator();
    expect(estimate('new', request(350))).toBe(100);
    expect(estimate('new', request(351))).toBe(101);
    expect(estimate('new', request(0))).toBe(0);
  });

  it('reads the instructions, the background and every message', () => {
    const { estimate } = createTokenEstimator();
    const messages = [
      { role: 'user', content: 'x'.repeat(70) },
      { role: 'assistant', content: 'x'.repeat(35) },
      { role: 'user', content: 'x'.repeat(35) },
    ] as const;
    const asked = request(0, { system: 'x'.repeat(140), background: 'x'.repeat(70), messages });
    expect(estimate('new', asked)).toBe(100);
  });

  it('believes the first count whole, and each later one a little', () => {
    const { estimate, learn } = createTokenEstimator();
    learn('ja', request(200), 35, counted(200));
    expect(estimate('ja', request(500))).toBe(500);
    learn('ja', request(200), 35, counted(100));
    expect(estimate('ja', request(1_100))).toBe(1_000);
  });

  it('comes within five percent after a while, however far off the first count was', () => {
    const { estimate, learn } = createTokenEstimator();
    learn('m', request(1_000), 35, counted(10));
    for (let call = 0; call < 100; call += 1) learn('m', request(1_000), 35, counted(250));
    expect(Math.abs(estimate('m', request(4_000)) - 1_000)).toBeLessThan(50);
  });

  it('counts what was read from and written to the cache as well', () => {
    const { estimate, learn } = createTokenEstimator();
    learn('m', request(400), 35, counted(20, { cacheReadTokens: 150, cacheWriteTokens: 30 }));
    expect(estimate('m', request(400))).toBe(200);
  });

  it('keeps models apart', () => {
    const { estimate, learn } = createTokenEstimator();
    learn('m', request(100), 35, counted(100));
    expect(estimate('other', request(350))).toBe(100);
  });

  it('learns nothing from a call that was not counted, or asked nothing', () => {
    const { estimate, learn } = createTokenEstimator();
    learn('m', request(100), 35, counted(0));
    learn('m', request(0), 35, counted(50));
    expect(estimate('m', request(350))).toBe(100);
  });
});

describe('the estimate of what is answered', () => {
  /** A model that writes a token for so many characters, after so much hidden thinking. */
  function taught(charactersPerToken: number, thinking: number, lengths: readonly number[]) {
    const { estimateOutput, learn } = createTokenEstimator();
    for (const characters of lengths) {
      const outputTokens = Math.round(thinking + characters / charactersPerToken);
      learn('m', request(100), characters, counted(30, { outputTokens }));
    }
    return (characters: number) => estimateOutput('m', characters);
  }
  const varied = Array.from({ length: 60 }, (_, call) => 200 + ((call * 137) % 1_000));

  it('takes a model that it knows nothing of to write English and not to think', () => {
    const { estimateOutput } = createTokenEstimator();
    expect(estimateOutput('new', 350)).toBe(100);
    expect(estimateOutput('new', 0)).toBe(0);
  });

  it.each([
    [3.5, 0],
    [1, 0],
    [1, 300],
    [4.5, 800],
  ])(
    'learns %d characters to a token and %d tokens of thinking from answers of many lengths',
    (perToken, thinking) => {
      const estimate = taught(perToken, thinking, varied);
      for (const characters of [0, 400, 2_000]) {
        const actual = thinking + characters / perToken;
        expect(Math.abs(estimate(characters) - actual)).toBeLessThanOrEqual(Math.max(4, actual * 0.05));
      }
    },
  );

  it('takes what is more than prose for thinking where every answer is of one length', () => {
    const estimate = taught(3.5, 200, Array<number>(20).fill(350));
    expect(estimate(350)).toBe(300);
    expect(estimate(0)).toBe(200);
  });

  it('never tells of less than nothing, whatever it was told', () => {
    const { estimateOutput, learn } = createTokenEstimator();
    for (const [characters, outputTokens] of [
      [0, 0],
      [5_000, 1],
      [1, 5_000],
      [0, 4_000],
      [9_000, 0],
    ] as const) {
      learn('m', request(10), characters, counted(5, { outputTokens }));
      for (const written of [0, 1, 10_000]) {
        expect(estimateOutput('m', written)).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(estimateOutput('m', written))).toBe(true);
      }
    }
  });
});
