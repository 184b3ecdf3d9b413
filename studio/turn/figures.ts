import { attemptsOf } from './attempts.ts';
import type { ShownTurn } from './shown-turn.ts';
import { spokenSentences } from './spoken.ts';

/** What a turn comes down to. Times since Alexa sent the request; `undefined` is not known yet, or never was. */
export interface TurnFigures {
  /** Of the answer, or of the reply where nothing of it came earlier; a filler is none. */
  readonly firstWordMs: number | undefined;
  readonly replyMs: number | undefined;
  readonly silenceMs: number | undefined;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
  /** A price or a count is not the provider's own word. */
  readonly isEstimated: boolean;
  /** Some attempt has told what it took. */
  readonly isBilled: boolean;
}

export function figuresOf(turn: ShownTurn): TurnFigures {
  const costs = attemptsOf(turn).flatMap(({ cost }) => cost ?? []);
  const sum = (of: (cost: (typeof costs)[number]) => number) =>
    costs.reduce((total, cost) => total + of(cost), 0);
  return {
    firstWordMs: spokenSentences(turn).find(({ of }) => of !== 'filler')?.startMs,
    replyMs: turn.heard?.totalMs,
    silenceMs: turn.heard?.silenceMs,
    inputTokens: sum(({ usage }) => usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens),
    outputTokens: sum(({ usage }) => usage.outputTokens),
    usd: sum((cost) => cost.usd),
    isEstimated: costs.some(({ estimated }) => estimated),
    isBilled: costs.length > 0,
  };
}
