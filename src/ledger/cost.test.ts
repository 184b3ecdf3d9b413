import { describe, expect, it } from 'vitest';
import { capabilitiesOf, knownModels } from '../model/capabilities.ts';
import { costOf } from './cost.ts';
import { dearest, prices } from './prices.ts';

const usage = (inputTokens: number, outputTokens: number, cacheReadTokens = 0, cacheWriteTokens = 0) => ({
  inputTokens,
  outputTokens,
  cacheReadTokens,
  cacheWriteTokens,
});

describe('the cost of an attempt', () => {
  it.each([
    // 1,000 x 0.10 + 200 x 0.50 = 200 millionths.
    ['claude-haiku-5-5', usage(1_000, 200), 0.0002],
    // 100 x 0.10 + 400 x 0.50 + 2,000 x 0.01 + 800 x 0.125 = 10 + 200 + 20 + 100.
    ['claude-haiku-5-5', usage(100, 400, 2_000, 800), 0.00033],
    // At the limit the short price still holds: 100,000 x 0.10.
    ['claude-haiku-5-5', usage(100_000, 0), 0.01],
    // Beyond it the whole request has the long price: 50,000 x 0.50 + 50,001 x 0.05 + 100 x 2.50.
    ['claude-haiku-5-5', usage(50_000, 100, 50_001), 0.02775005],
    // 1,000 x 2 + 100 x 10 + 1,000 x 0.10 + 1,000 x 2.50.
    ['claude-sonnet-5-5', usage(1_000, 100, 1_000, 1_000), 0.0056],
    ['claude-haiku-4-5-20251001', usage(1_000, 100), 0.0015],
    ['claude-mythos-5-2', usage(1_000, 100), 0.012],
    ['claude-haiku-5-5', usage(0, 0), 0],
  ])('of %s at Anthropic for %o is %d', (model, used, usd) => {
    const cost = costOf('anthropic', model, used);
    expect(cost.usd).toBeCloseTo(usd, 12);
    expect(cost.estimated).toBe(false);
  });

  it('is a fifth less through CometAPI, and estimated', () => {
    const cost = costOf('cometapi', 'claude-haiku-5-5', usage(1_000, 200));
    expect(cost.usd).toBeCloseTo(0.00016, 12);
    expect(cost.estimated).toBe(true);
  });

  it.each(['gpt-5', '', 'constructor', 'claude-haiku-9'])(
    'of an unknown model (%o) is that of the dearest known',
    (model) => {
      const used = usage(1_000_000, 1_000_000, 1_000_000, 1_000_000);
      for (const provider of ['anthropic', 'cometapi', 'openai-compatible']) {
        const cost = costOf(provider, model, used);
        expect(cost.usd).toBeCloseTo(10 + 50 + 1 + 12.5);
        expect(cost.estimated).toBe(true);
        for (const known of Object.keys(prices))
          expect(costOf(provider, known, used).usd).toBeLessThanOrEqual(cost.usd);
      }
    },
  );

  it('is estimated at a server we know no prices of', () => {
    expect(costOf('openai-compatible', 'claude-haiku-5-5', usage(1_000, 200))).toEqual({
      usd: expect.closeTo(0.0002),
      estimated: true,
    });
  });

  it('is nothing for the scripted model', () => {
    expect(costOf('scripted', 'scripted', usage(1_000, 200))).toEqual({ usd: 0, estimated: false });
  });
});

describe('the prices', () => {
  it('cover every model whose capabilities are known', () => {
    for (const model of knownModels) expect(costOf('anthropic', model, usage(1, 1)).estimated).toBe(false);
    for (const family of Object.keys(prices)) expect(capabilitiesOf(family).lifecycle).not.toBe('unknown');
  });

  it('are dated, and in the order one expects', () => {
    for (const price of Object.values(prices)) {
      expect(price.since).toMatch(/^2026-\d\d-\d\d$/);
      expect(price.cacheRead).toBeLessThan(price.input);
      expect(price.output).toBeLessThanOrEqual(dearest.output);
      expect(price.cacheWrite5m).toBeCloseTo(price.input * 1.25);
    }
  });
});
