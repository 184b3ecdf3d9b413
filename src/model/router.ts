import type { WellspokenError } from '../errors.ts';
import type { LanguageModel } from './model.ts';

/** Which Claude answers: the quick one, the standard one, or the one that thinks longest. */
export type Tier = 'quick' | 'standard' | 'deep';

/** What is known of a question when somebody has to be chosen to answer it. */
export interface RouteAsk {
  /** With personal data hidden. */
  readonly question: string;
  readonly locale: string;
  /** The person asked for more thought in so many words. */
  readonly wantsDepth: boolean;
  /** No tier above this one may be paid for. */
  readonly maxTier: Tier;
  /** Until the deadline. */
  readonly leftMs: number;
}

/** Who is asked, and why. */
export interface Route {
  readonly tier: Tier;
  /** A word or two for operators, such as `short-question`. Never what somebody said. */
  readonly reason: string;
  /** Models to try, best first; never empty. */
  readonly candidates: readonly LanguageModel[];
}

/** Chooses who answers, and keeps calls away from who cannot. */
export interface ModelRouter {
  route(ask: RouteAsk): Route;
  /** When, after the call, the next candidate is worth asking as well; `undefined` where that is switched off. */
  hedgeAfterMs(model: LanguageModel): number | undefined;
  /** Takes a place for one call to this model. Rejects with `think/busy` when there is none in time. */
  enter(model: LanguageModel, signal: AbortSignal): Promise<RoutedCall>;
}

/** A call in progress; told how it goes, so that the next turn can choose better. */
export interface RoutedCall {
  firstToken(afterMs: number): void;
  /** `stopped` by us, for reasons that say nothing about the model. */
  leave(outcome: 'answered' | 'stopped' | WellspokenError): void;
}
