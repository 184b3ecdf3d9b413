import type { ErrorCode } from '../errors.ts';
import type { BudgetLevel } from '../ledger/ledger.ts';
import type { ModelUsage, StopReason } from '../model/model.ts';
import type { Tier } from '../model/router.ts';
import type { Intention } from './intention.ts';
import type { Reply } from './request.ts';

/**
 * The story of a turn as it happens, in order: hear, recall, think, say, remember. Outsiders read these (logs, metrics, the
 * timeline of `dev`); names and fields are pinned by a test. `atMs` counts from the moment the turn began.
 */
export type TurnEvent = { readonly atMs: number } & TurnHappening;

export type TurnHappening =
  | {
      readonly type: 'hear-end';
      readonly turnId: string;
      readonly requestId: string;
      readonly personPseudonym: string;
      readonly locale: string;
      readonly intention: Intention['kind'];
    }
  | { readonly type: 'recall-end'; readonly turnsRecalled: number }
  | { readonly type: 'recall-error'; readonly code: ErrorCode }
  /** What was said asks for help or may not be answered: no model is asked. */
  | { readonly type: 'hear-guarded'; readonly rule: string }
  /** Who is to answer, and why; `budget` tells how freely the turn may spend. */
  | {
      readonly type: 'think-route';
      readonly tier: Tier;
      readonly reason: string;
      readonly budget: BudgetLevel;
    }
  /** The same question was answered before, for anybody: no model is asked. */
  | { readonly type: 'think-cached' }
  | {
      readonly type: 'think-start';
      readonly attempt: number;
      readonly provider: string;
      readonly model: string;
      /** Another attempt is still running, and was slow to begin. */
      readonly isHedge: boolean;
    }
  /** Speech of the answer as the model writes it, before it is cut into sentences. */
  | { readonly type: 'think-delta'; readonly attempt: number; readonly speech: string }
  | ({ readonly type: 'think-end'; readonly attempt: number; readonly stopReason: StopReason } & AttemptCost)
  | ({ readonly type: 'think-error'; readonly attempt: number; readonly code: ErrorCode } & AttemptCost)
  /** A tool is called: `call` counts from 1 within the turn. A name that is no tool's is `unknown`. */
  | { readonly type: 'think-tool-start'; readonly call: number; readonly name: string }
  | {
      readonly type: 'think-tool-end';
      readonly call: number;
      readonly name: string;
      readonly outcome: ToolOutcome;
      readonly tookMs: number;
    }
  /** A sentence is complete and will be spoken. */
  | { readonly type: 'say-sentence'; readonly sentence: string }
  /** A sentence that may not be spoken: the answer ends there. */
  | { readonly type: 'say-blocked'; readonly rule: string }
  /** Something was offered for speaking before the reply: sentences of the answer, or a filler. `isSpoken` once Alexa took it. */
  | {
      readonly type: 'say-early';
      readonly of: 'answer' | 'filler';
      readonly speech: string;
      readonly isSpoken: boolean;
      /** How long the front took to answer. */
      readonly tookMs: number;
    }
  /** The reply; exactly one per turn, always. */
  | { readonly type: 'say-reply'; readonly reply: Reply }
  | { readonly type: 'remember-end' }
  /** A model was asked to put older turns into a few words. */
  | ({ readonly type: 'remember-summary'; readonly outcome: 'finished' | 'failed' } & AttemptCost)
  | { readonly type: 'remember-error'; readonly code: ErrorCode };

/** Tells that something happened; the moment is added on the way out. */
export type Emit = (happening: TurnHappening) => void;

/**
 * What became of a call: `failed` says that the tool did not do it or broke, `timeout` that it was not waited for any longer, `refused` that it was
 * not made or let nobody in, `waiting` that somebody has to say yes to it first.
 */
export type ToolOutcome = 'done' | 'failed' | 'timeout' | 'refused' | 'waiting';

/** What one attempt took, whether it succeeded or not. */
export interface AttemptCost {
  readonly provider: string;
  readonly model: string;
  readonly usage: ModelUsage;
  /** US dollars; `estimated` when a price or a count is not the provider's own word. */
  readonly usd: number;
  readonly estimated: boolean;
  /** From the call to the first token; absent when none came. */
  readonly firstTokenMs?: number;
  readonly totalMs: number;
  readonly providerRequestId?: string;
  readonly messageId?: string;
}
