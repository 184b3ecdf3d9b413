import { describe, expect, it } from 'vitest';
import { capabilitiesOf, knownModels } from '../model/capabilities.ts';
import type { ModelUsage } from '../model/model.ts';
import { costOf, type PricedProvider } from './cost.ts';
import { dearest, prices } from './prices.ts';

const usage = (inputTokens: number, outputTokens: number, cacheReadTokens = 0, cacheWriteTokens = 0) => ({
  inputTokens,
  outputTokens,
  cacheReadTokens,
  cacheWriteTokens,
});
/** One token in a million of each kind costs its rate; here a thousand of each. */
const each = { ...usage(1_000, 1_000, 1_000, 2_000), cacheWrite1hTokens: 1_000 };
const day = '2026-11-22';
const anthropic = { kind: 'anthropic' };
const bedrock = { kind: 'bedrock' };
const cometapi = { kind: 'cometapi' };

type Row = [provider: PricedProvider, model: string, used: ModelUsage, usd: number];

describe('the cost of an attempt', () => {
  it.each<Row>([
    // 1,000 x 0.10 + 200 x 0.50 = 200 millionths.
    [anthropic, 'claude-haiku-5-5', usage(1_000, 200), 0.0002],
    // 100 x 0.10 + 400 x 0.50 + 2,000 x 0.01 + 800 x 0.125 = 10 + 200 + 20 + 100.
    [anthropic, 'claude-haiku-5-5', usage(100, 400, 2_000, 800), 0.00033],
    // 0.10 + 0.50 + 0.01 + 0.125 + 0.20 = 0.935 per thousand of each.
    [anthropic, 'claude-haiku-5-5', each, 0.000935],
    // At the limit the short price still holds: 100,000 x 0.10.
    [anthropic, 'claude-haiku-5-5', usage(100_000, 0), 0.01],
    // Beyond it the whole request has the long price: 50,000 x 0.50 + 50,001 x 0.05 + 100 x 2.50.
    [anthropic, 'claude-haiku-5-5', usage(50_000, 100, 50_001), 0.02775005],
    // Written for an hour beyond it: 1 x 0.50 + 100,000 x 1.00.
    [anthropic, 'claude-haiku-5-5', { ...usage(1, 0, 0, 100_000), cacheWrite1hTokens: 100_000 }, 0.1000005],
    // 2 + 10 + 0.10 + 2.50 + 4.
    [anthropic, 'claude-sonnet-5-5', each, 0.0186],
    // 4 + 20 + 0.20 + 5 + 8.
    [anthropic, 'claude-opus-5-5', each, 0.0372],
    // 8 + 40 + 0.20 + 10 + 16.
    [anthropic, 'claude-fable-5-2', each, 0.0742],
    [anthropic, 'claude-mythos-5-2', each, 0.0742],
    // 10 + 50 + 0.25 + 12.50 + 20.
    [anthropic, 'claude-fable-5-1', each, 0.09275],
    // 10 + 50 + 1 + 12.50 + 20.
    [anthropic, 'claude-fable-5', each, 0.0935],
    // 5 + 25 + 0.50 + 6.25 + 10.
    [anthropic, 'claude-opus-5', each, 0.04675],
    [anthropic, 'claude-opus-4-8', each, 0.04675],
    [anthropic, 'claude-opus-4-5-20251101', each, 0.04675],
    // 2 + 10 + 0.20 + 2.50 + 4.
    [anthropic, 'claude-sonnet-5', each, 0.0187],
    // 3 + 15 + 0.30 + 3.75 + 6.
    [anthropic, 'claude-sonnet-4-6', each, 0.02805],
    // 1 + 5 + 0.10 + 1.25 + 2.
    [anthropic, 'claude-haiku-4-5-20251001', each, 0.00935],
    // Kept inside the United States: a tenth more of everything.
    [anthropic, 'claude-haiku-5-5', { ...usage(1_000, 200), inferenceGeo: 'us' }, 0.00022],
    // A tenth less by contract: 200 x 0.9.
    [{ kind: 'anthropic', priceFactor: 0.9 }, 'claude-haiku-5-5', usage(1_000, 200), 0.00018],
    [anthropic, 'claude-haiku-5-5', usage(0, 0), 0],
    // Bedrock: list price over the globe, a tenth more where a profile keeps it in a region.
    [bedrock, 'global.anthropic.claude-haiku-5-5', usage(1_000, 200), 0.0002],
    [bedrock, 'us.anthropic.claude-haiku-5-5', usage(1_000, 200), 0.00022],
    [bedrock, 'eu.anthropic.claude-haiku-4-5-20251001-v1:0', usage(1_000, 100), 0.00165],
    [bedrock, 'jp.anthropic.claude-sonnet-5-5', each, 0.02046],
    [bedrock, 'au.anthropic.claude-opus-5-5', each, 0.04092],
    // Long and regional: 100,001 x 0.50 x 1.1.
    [bedrock, 'us.anthropic.claude-haiku-5-5', usage(100_001, 0), 0.05500055],
    [
      bedrock,
      'arn:aws:bedrock:us-east-1:1:inference-profile/global.anthropic.claude-haiku-5-5',
      usage(1_000, 200),
      0.0002,
    ],
    [{ kind: 'bedrock', priceFactor: 0.5 }, 'us.anthropic.claude-haiku-5-5', usage(1_000, 200), 0.00011],
  ])('at %o of %s for %o is %d dollars, in the provider’s own words', (provider, model, used, usd) => {
    const cost = costOf(provider, model, used, { day });
    expect(cost.usd).toBeCloseTo(usd, 12);
    expect(cost.estimated).toBe(false);
  });

  it.each<Row>([
    // A fifth less: 200 x 0.8; 935 x 0.8; beyond the limit 100,001 x 0.50 x 0.8.
    [cometapi, 'claude-haiku-5-5', usage(1_000, 200), 0.00016],
    [cometapi, 'claude-haiku-5-5', each, 0.000748],
    [cometapi, 'claude-haiku-5-5', usage(100_001, 0), 0.0400004],
    [cometapi, 'cometapi-opus-4-5-20251101-thinking', usage(1_000, 100), 0.006],
    // What the operator pays goes before what is usual.
    [{ kind: 'cometapi', priceFactor: 0.7 }, 'claude-haiku-5-5', usage(1_000, 200), 0.00014],
    // Kept in its region, as far as one can see.
    [bedrock, 'anthropic.claude-haiku-5-5', usage(1_000, 200), 0.00022],
    // A server of one's own, at list price or what it is said to cost.
    [{ kind: 'openai-compatible' }, 'claude-haiku-5-5', usage(1_000, 200), 0.0002],
    [{ kind: 'openai-compatible', priceFactor: 0 }, 'llama-9', usage(1_000, 200), 0],
    [{ kind: 'whatever' }, 'claude-haiku-5-5', usage(1_000, 200), 0.0002],
  ])('at %o of %s for %o is %d dollars by our estimate', (provider, model, used, usd) => {
    const cost = costOf(provider, model, used, { day });
    expect(cost.usd).toBeCloseTo(usd, 12);
    expect(cost.estimated).toBe(true);
  });

  it.each<[day: string, usd: number]>([
    ['2026-01-01', 0.0022],
    ['2026-09-28', 0.0022],
    ['2026-10-06', 0.0022],
    ['2026-10-07', 0.0021],
    ['2030-01-01', 0.0021],
  ])('is that of its day: on %s 1,000 tokens, and 1,000 from the cache, cost %d dollars', (at, usd) => {
    const used = usage(1_000, 0, 1_000);
    expect(costOf(anthropic, 'claude-sonnet-5-5', used, { day: at }).usd).toBeCloseTo(usd, 12);
  });

  it.each(['gpt-5', '', 'constructor', 'claude-haiku-9', 'x/application-inference-profile/abc'])(
    'of an unknown model (%o) is that of the dearest known',
    (model) => {
      for (const kind of ['anthropic', 'cometapi', 'openai-compatible']) {
        const cost = costOf({ kind }, model, each, { day });
        // 10 + 50 + 1 + 12.50 + 20.
        expect(cost.usd).toBeCloseTo(0.0935, 12);
        expect(cost.estimated).toBe(true);
        for (const known of Object.keys(prices))
          expect(costOf({ kind }, known, each, { day }).usd).toBeLessThanOrEqual(cost.usd);
      }
    },
  );

  it('is nothing for the scripted model', () => {
    const cost = costOf({ kind: 'scripted' }, 'scripted', usage(1_000, 200), { day });
    expect(cost).toEqual({ usd: 0, estimated: false });
  });

  it('counts no more tokens as kept for an hour than were written', () => {
    const used = { ...usage(0, 0, 0, 1_000), cacheWrite1hTokens: 5_000 };
    expect(costOf(anthropic, 'claude-haiku-5-5', used, { day }).usd).toBeCloseTo(0.0002, 12);
  });
});

describe('the cost of an attempt by CometAPI’s catalogue', () => {
  const catalogue = {
    'claude-haiku-5-5': [
      { since: '2026-10-10', input: 0.08, output: 0.4 },
      { since: '2026-11-20', input: 0.05, output: 0.3 },
    ],
    'gpt-9': [{ since: '2026-11-20', input: 1, output: 8 }],
  };
  const at = { day, catalogue };

  it.each<[string, ModelUsage, number, boolean]>([
    // 1,000 x 0.05 + 200 x 0.30: what the catalogue says.
    ['claude-haiku-5-5', usage(1_000, 200), 0.00011, false],
    [' Claude-Haiku-5-5', usage(1_000, 200), 0.00011, false],
    // It says nothing of caches: half of 0.01 and 0.125 and 0.20, as its input is half of 0.10.
    ['claude-haiku-5-5', usage(1_000, 200, 1_000), 0.000115, true],
    ['claude-haiku-5-5', { ...usage(0, 0, 0, 2_000), cacheWrite1hTokens: 1_000 }, 0.0001625, true],
    // Nor of long prompts: half of 0.50 and 2.50.
    ['claude-haiku-5-5', usage(200_000, 1_000), 0.05125, true],
    // Other makers' models: 1,000 x 1 + 100 x 8, the cache at no discount.
    ['gpt-9', usage(1_000, 100), 0.0018, false],
    ['gpt-9', usage(500, 100, 500), 0.0018, true],
    // Not listed.
    ['claude-sonnet-5-5', usage(1_000, 100), 0.0024, true],
    ['constructor', usage(1_000, 0), 0.01, true],
  ])('of %s for %o is %d dollars (estimated: %s)', (model, used, usd, estimated) => {
    const cost = costOf(cometapi, model, used, at);
    expect(cost.usd).toBeCloseTo(usd, 12);
    expect(cost.estimated).toBe(estimated);
  });

  it('is that of its day', () => {
    const cost = costOf(cometapi, 'claude-haiku-5-5', usage(1_000, 200), { day: '2026-11-19', catalogue });
    expect(cost.usd).toBeCloseTo(0.00016, 12);
  });

  it('is for CometAPI only, and not where the operator knows better', () => {
    const used = usage(1_000, 200);
    expect(costOf(anthropic, 'claude-haiku-5-5', used, at).usd).toBeCloseTo(0.0002, 12);
    const known = { kind: 'cometapi', priceFactor: 0.9 };
    expect(costOf(known, 'claude-haiku-5-5', used, at).usd).toBeCloseTo(0.00018, 12);
  });
});

describe('the prices', () => {
  it('cover every model whose capabilities are known', () => {
    for (const model of knownModels)
      expect(costOf(anthropic, model, usage(1, 1), { day }).estimated).toBe(false);
    for (const family of Object.keys(prices)) expect(capabilitiesOf(family).lifecycle).not.toBe('unknown');
  });

  it('are dated one after the other, and in the order one expects', () => {
    for (const rows of Object.values(prices)) {
      expect(rows.map(({ since }) => since)).toEqual([...new Set(rows.map(({ since }) => since))].sort());
      for (const price of rows) {
        expect(price.since).toMatch(/^2026-\d\d-\d\d$/);
        expect(price.cacheRead).toBeLessThan(price.input);
        expect(price.output).toBeLessThanOrEqual(dearest.output);
        expect(price.cacheWrite5m).toBeCloseTo(price.input * 1.25);
        expect(price.cacheWrite1h).toBeCloseTo(price.input * 2);
      }
    }
  });
});
