import { describe, expect, it } from 'vitest';
import { type TimedAnswer, timedModel } from '../../test/support/timed-model.ts';
import { WellspokenError } from '../errors.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createRouter, type RouterOptions } from './create-router.ts';
import type { LanguageModel } from './model.ts';
import type { RouteAsk } from './router.ts';

function bench(options: Partial<RouterOptions> = {}) {
  const clock = fakeClock(1_700_000_000_000);
  const told: [string, number][] = [];
  const model = (name: string) => timedModel(clock, [] as TimedAnswer[], name);
  const [haiku, haikuToo, sonnet, opus] = [
    model('haiku'),
    model('haiku-too'),
    model('sonnet'),
    model('opus'),
  ];
  const tiers = { quick: [haiku, haikuToo], standard: [sonnet, haiku], deep: [opus] };
  const router = createRouter(tiers, {
    clock,
    routing: 'auto',
    hedge: true,
    maxConcurrentCalls: 2,
    onBreaker: ({ model: name }, untilMs) => told.push([name, untilMs]),
    ...options,
  });
  const route = (question = 'what is a bee', about: Partial<RouteAsk> = {}) => {
    const ask = {
      question,
      locale: 'en-US',
      wantsDepth: false,
      maxTier: 'deep',
      leftMs: 6_000,
      ...about,
    } as const;
    const { tier, reason, candidates } = router.route(ask);
    return { tier, reason, names: candidates.map((candidate) => candidate.model) };
  };
  const { signal } = new AbortController();
  const enter = (one: LanguageModel, by: AbortSignal = signal) => router.enter(one, by);
  const fail = async (one: LanguageModel, times = 5) => {
    for (let time = 0; time < times; time += 1) {
      (await enter(one)).leave(new WellspokenError('think/overloaded', 'busy'));
    }
  };
  return { clock, router, route, enter, fail, told, haiku, haikuToo, sonnet, opus };
}

describe('a route', () => {
  it('begins with the tier, goes on with those below it, then with those above, and names nobody twice', () => {
    const { route } = bench();
    expect(route().names).toEqual(['haiku', 'haiku-too', 'sonnet', 'opus']);
    expect(route('compare cats and dogs').names).toEqual(['sonnet', 'haiku', 'haiku-too', 'opus']);
    expect(route('think hard about bees').names).toEqual(['opus', 'sonnet', 'haiku', 'haiku-too']);
  });

  it('goes no higher than may be paid for, not even as a last resort', () => {
    const { route } = bench();
    expect(route('think hard about bees', { maxTier: 'quick' })).toEqual({
      tier: 'quick',
      reason: 'budget',
      names: ['haiku', 'haiku-too'],
    });
    expect(route('compare cats and dogs', { maxTier: 'standard' }).names).toEqual([
      'sonnet',
      'haiku',
      'haiku-too',
    ]);
    expect(route('what is a bee', { maxTier: 'quick' }).reason).toBe('plain-question');
  });

  it('is always the same where the configuration says so, unless more thought is asked for', () => {
    const { route } = bench({ routing: 'standard' });
    expect(route()).toMatchObject({ tier: 'standard', reason: 'configured' });
    expect(route('think hard about bees')).toMatchObject({ tier: 'standard', reason: 'configured' });
    expect(route('what is a bee', { wantsDepth: true })).toMatchObject({
      tier: 'deep',
      reason: 'asked-to-think',
    });
    expect(route('what is a bee', { maxTier: 'quick' })).toMatchObject({ tier: 'quick', reason: 'budget' });
  });

  it('tries a model that is down last, and first again once a probe may find out', async () => {
    const { clock, route, fail, haiku, told } = bench();
    await fail(haiku);
    expect(route().names).toEqual(['haiku-too', 'sonnet', 'opus', 'haiku']);
    expect(told).toEqual([['haiku', clock.now() + 5_000]]);
    await clock.advance(5_000);
    expect(route().names[0]).toBe('haiku');
  });

  it('leaves a model that is being probed to the probe', async () => {
    const { clock, route, enter, fail, haiku } = bench();
    await fail(haiku);
    await clock.advance(5_000);
    const probe = await enter(haiku);
    expect(route().names[0]).toBe('haiku-too');
    probe.leave('answered');
    expect(route().names[0]).toBe('haiku');
  });

  it('passes over an id that the provider does not have', async () => {
    const { clock, router, route, enter, haiku, sonnet } = bench();
    (await enter(haiku)).leave(new WellspokenError('think/not-found', 'model_not_found'));
    router.markMissing(sonnet);
    expect(route().names).toEqual(['haiku-too', 'opus']);
    await clock.advance(600_000);
    expect(route().names).toHaveLength(4);
  });

  it('is never empty: with every id missing or every model down somebody is asked all the same', async () => {
    const { router, route, fail, haiku, haikuToo } = bench();
    router.markMissing(haiku);
    router.markMissing(haikuToo);
    expect(route('what is a bee', { maxTier: 'quick' }).names).toEqual(['haiku', 'haiku-too']);
    await fail(haiku);
    await fail(haikuToo);
    expect(route('what is a bee', { maxTier: 'quick' }).names).toEqual(['haiku', 'haiku-too']);
  });

  it('heeds what another process found, without passing it on', () => {
    const { clock, router, route, told } = bench();
    router.adopt('test', 'haiku', clock.now() + 5_000);
    router.adopt('elsewhere', 'haiku-too', clock.now() + 5_000);
    expect(route().names).toEqual(['haiku-too', 'sonnet', 'opus', 'haiku']);
    expect(router.states()).toContainEqual({ provider: 'test', model: 'haiku', breaker: 'open' });
    router.adopt('test', 'haiku', 0);
    expect(route().names[0]).toBe('haiku');
    expect(told).toEqual([]);
  });
});

describe('the wait before a hedge', () => {
  const after = async (ms: number, calls = 12) => {
    const { router, enter, haiku } = bench();
    for (let call = 0; call < calls; call += 1) {
      const entered = await enter(haiku);
      entered.firstToken(ms);
      entered.leave('answered');
    }
    return router.hedgeAfterMs(haiku);
  };

  it('is a guess until enough was measured, then a little more than most calls take', async () => {
    expect(await after(900, 11)).toBe(1_500);
    expect(await after(1_000)).toBe(1_250);
  });

  it('has bounds, so that it neither doubles every call nor comes too late', async () => {
    expect(await after(50)).toBe(700);
    expect(await after(20_000)).toBe(2_500);
  });

  it('is none where hedging is switched off', () => {
    const { router, haiku } = bench({ hedge: false });
    expect(router.hedgeAfterMs(haiku)).toBeUndefined();
  });
});

describe('a place for a call', () => {
  it('is one of those of the provider, whichever model is asked', async () => {
    const { clock, enter, haiku, sonnet, opus } = bench();
    const first = await enter(haiku);
    await enter(sonnet);
    const waiting = enter(opus);
    first.leave('stopped');
    const third = await waiting;
    const late = enter(haiku).catch((error: unknown) => error);
    await clock.advance(400);
    expect(await late).toMatchObject({ code: 'think/busy', provider: 'test', retryable: true });
    third.leave('answered');
    expect(clock.waiting).toBe(0);
  });

  it('is refused at once when as many wait as may call', async () => {
    const { clock, enter, haiku } = bench({ maxConcurrentCalls: 1 });
    const held = await enter(haiku);
    const waiting = enter(haiku);
    await expect(enter(haiku)).rejects.toMatchObject({ code: 'think/busy' });
    held.leave('answered');
    (await waiting).leave('answered');
    expect(clock.waiting).toBe(0);
  });

  it('is not kept by a call that was stopped while it waited', async () => {
    const { clock, enter, haiku } = bench({ maxConcurrentCalls: 1 });
    const held = await enter(haiku);
    const call = new AbortController();
    const waiting = enter(haiku, call.signal).catch((error: unknown) => error);
    call.abort();
    expect(await waiting).toMatchObject({ code: 'think/busy' });
    held.leave('answered');
    (await enter(haiku)).leave('answered');
    expect(clock.waiting).toBe(0);
  });
});
