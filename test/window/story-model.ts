import type { Clock } from '../../src/clock.ts';
import { WellspokenError } from '../../src/errors.ts';
import type { LanguageModel } from '../../src/model/model.ts';
import type { Mishap } from '../../bench/window/fate.ts';
import { tellNext } from '../../bench/window/storyteller.ts';

/** When one call's text comes, and what goes wrong with it. */
export interface CallPace {
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
  readonly mishap?: Mishap | undefined;
}

/** A model that counts its calls and those that are still running. */
export interface StoryModel extends LanguageModel {
  readonly calls: number;
  readonly running: number;
}

/** Decides how the `attempt`-th call for a question goes, counted over all models. */
export type PaceOf = (question: string, attempt: number) => CallPace;

/** Counts the calls for each question. */
export type Attempts = Map<string, number>;

/**
 * A model on a clock moved by hand that tells the stories of `bench/window/story.ts` a token of four characters at a time, as the JSON
 * that we ask for. Like a gateway it acknowledges a call at once, whenever its first token comes.
 */
export function storyModel(clock: Clock, paceOf: PaceOf, attempts: Attempts): StoryModel {
  let calls = 0;
  let running = 0;
  return {
    provider: 'test',
    model: 'storyteller',
    get calls() {
      return calls;
    },
    get running() {
      return running;
    },
    async *stream(request, signal) {
      calls += 1;
      running += 1;
      try {
        const messages = request.messages.map(({ role, content }) => ({ role, text: content }));
        const { question, speech } = tellNext(messages);
        const attempt = (attempts.get(question) ?? 0) + 1;
        attempts.set(question, attempt);
        const { firstTokenMs, tokensPerSecond, mishap } = paceOf(question, attempt);
        const startedAtMs = clock.elapsedMs();
        const until = async (atMs: number) => {
          const leftMs = startedAtMs + atMs - clock.elapsedMs();
          if (leftMs > 0) await clock.sleep(leftMs, signal);
          signal.throwIfAborted();
        };
        if (mishap === 'overloaded529')
          throw new WellspokenError('think/overloaded', 'Overloaded', { status: 529 });
        if (mishap === 'apiError500') throw new WellspokenError('think/upstream', 'Failed', { status: 500 });
        if (mishap === 'hangBeforeHeaders') await until(3_600_000);
        yield { type: 'start', model: 'storyteller' };
        const tokens = JSON.stringify({ speech, card: null }).match(/.{1,4}/gs) ?? [];
        for (const [place, text] of tokens.entries()) {
          if (place > tokens.length / 2 && mishap === 'cutMidStream')
            throw new WellspokenError('think/network', 'Cut', { midStream: true });
          if (place > tokens.length / 2 && mishap === 'stallMidStream') await until(3_600_000);
          await until(firstTokenMs + (place * 1_000) / tokensPerSecond);
          yield { type: 'delta', text };
        }
        const usage = {
          inputTokens: 100,
          cacheReadTokens: 0,
          cacheWriteTokens: 0,
          outputTokens: tokens.length,
        };
        yield { type: 'finish', stopReason: 'end', usage };
      } finally {
        running -= 1;
      }
    },
  };
}
