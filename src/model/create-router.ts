import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import type { BreakerState } from '../resilience/breaker.ts';
import { type Bulkhead, createBulkhead } from '../resilience/bulkhead.ts';
import { chooseTier } from './choose-tier.ts';
import type { LanguageModel } from './model.ts';
import { createModelHealth, type ModelHealth, type OnBreaker } from './model-health.ts';
import type { ModelRouter, RouteAsk, Tier } from './router.ts';

/** Models by what they are for, each in order of preference. */
export type ModelTiers = Readonly<Record<Tier, readonly LanguageModel[]>>;

export interface RouterOptions {
  readonly clock: Clock;
  readonly routing: 'auto' | Tier;
  readonly hedge: boolean;
  /** Per provider. */
  readonly maxConcurrentCalls: number;
  readonly onBreaker?: OnBreaker;
}

/** A router, and what operators and other processes may do with it. */
export interface HealthyRouter extends ModelRouter {
  /** How each model does, for metrics. */
  states(): { readonly provider: string; readonly model: string; readonly breaker: BreakerState }[];
  /** Another process found this model down until then (wall clock), or up again (0). */
  adopt(provider: string, model: string, openUntilMs: number): void;
  /** The provider's own list does not have this id. */
  markMissing(model: LanguageModel): void;
}

const order: readonly Tier[] = ['quick', 'standard', 'deep'];
/** A place that is not free by then comes too late for an answer in time. */
const placeWaitMs = 400;
/** Before enough calls were measured, and the bounds of what is measured: a hedge below costs too much, one above comes too late. */
const hedgeAfter = { unknownMs: 1_500, leastMs: 700, mostMs: 2_500 };
/** Ordinary spread above the 95th percentile is not worth a second call. */
const hedgeFactor = 1.25;

/**
 * Routes by tier. Candidates are the tier's models, then those of the tiers below it, then those above where the budget allows, without
 * those that the provider does not have; models whose breaker is open come last, so that there is always somebody to ask.
 */
export function createRouter(tiers: ModelTiers, options: RouterOptions): HealthyRouter {
  const { clock, onBreaker = () => {} } = options;
  const all = [...new Set(order.flatMap((tier) => tiers[tier]))];
  const health = new Map<LanguageModel, ModelHealth>(
    all.map((model) => [model, createModelHealth(clock, (untilMs) => onBreaker(model, untilMs))]),
  );
  const bulkheads = new Map<string, Bulkhead>(
    all.map(({ provider }) => [
      provider,
      createBulkhead({
        clock,
        limit: options.maxConcurrentCalls,
        queueLimit: options.maxConcurrentCalls,
        waitMs: placeWaitMs,
      }),
    ]),
  );
  const orders = new Map<string, readonly LanguageModel[]>();

  /** Fixed per tier and ceiling, so it is made once. */
  const ordered = (tier: Tier, maxTier: Tier): readonly LanguageModel[] => {
    const key = `${tier} ${maxTier}`;
    const known = orders.get(key);
    if (known !== undefined) return known;
    const at = order.indexOf(tier);
    const above = order.slice(at + 1, order.indexOf(maxTier) + 1);
    const models = [...order.slice(0, at + 1).reverse(), ...above].flatMap((one) => tiers[one]);
    const made = [...new Set(models)];
    orders.set(key, made);
    return made;
  };
  const chosen = (ask: RouteAsk): { tier: Tier; reason: string } => {
    const wished =
      options.routing === 'auto' || ask.wantsDepth
        ? chooseTier(ask)
        : { tier: options.routing, reason: 'configured' };
    return order.indexOf(wished.tier) > order.indexOf(ask.maxTier)
      ? { tier: ask.maxTier, reason: 'budget' }
      : wished;
  };

  return {
    route(ask) {
      const { tier, reason } = chosen(ask);
      const models = ordered(tier, ask.maxTier);
      const known = models.filter((model) => health.get(model)?.isMissing !== true);
      const asked = known.length > 0 ? known : models;
      const isOpen = (model: LanguageModel) => health.get(model)?.breaker.state === 'open';
      const open = asked.filter(isOpen);
      if (open.length === 0) return { tier, reason, candidates: asked };
      return { tier, reason, candidates: [...asked.filter((model) => !open.includes(model)), ...open] };
    },
    hedgeAfterMs(model) {
      if (!options.hedge) return undefined;
      const p95Ms = health.get(model)?.firstToken.p95Ms;
      if (p95Ms === undefined) return hedgeAfter.unknownMs;
      return Math.min(Math.max(p95Ms * hedgeFactor, hedgeAfter.leastMs), hedgeAfter.mostMs);
    },
    async enter(model, signal) {
      const entered = bulkheads.get(model.provider)?.enter(signal);
      const leave = entered instanceof Promise ? await entered : entered;
      if (leave === undefined) {
        throw new WellspokenError(
          'think/busy',
          `${options.maxConcurrentCalls} calls to ${model.provider} are in progress (models.maxConcurrentCalls), and none ended in time.`,
          { provider: model.provider },
        );
      }
      const known = health.get(model);
      known?.breaker.begin();
      return {
        firstToken: (afterMs) => known?.firstToken.add(afterMs),
        leave(outcome) {
          leave();
          known?.ended(outcome);
        },
      };
    },
    states: () =>
      [...health].map(([{ provider, model }, { breaker }]) => ({ provider, model, breaker: breaker.state })),
    adopt(provider, model, openUntilMs) {
      for (const [one, { breaker }] of health) {
        if (one.provider === provider && one.model === model) breaker.adopt(openUntilMs);
      }
    },
    markMissing: (model) => health.get(model)?.markMissing(),
  };
}
