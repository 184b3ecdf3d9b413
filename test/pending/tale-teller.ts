import type { Clock } from '../../src/clock.ts';
import { type ErrorCode, WellspokenError } from '../../src/errors.ts';
import type { LanguageModel, ModelRequest } from '../../src/model/model.ts';
import { numbersIn } from './story.ts';

/** How one call goes. */
export interface Pace {
  readonly firstMs: number;
  /** Between half sentences. */
  readonly everyMs: number;
  readonly ends: 'well' | 'refused' | ErrorCode;
  /** Half sentences before it ends in another way than well. */
  readonly after: number;
}

/** How many sentences a tale has, by its name. */
export function lengthOf(tale: string): number {
  return Number(/of(\d+)$/.exec(tale)?.[1] ?? 0);
}

/**
 * A model that tells the tale it is asked for ("tell me tale annas1of9" has nine numbered sentences) and goes on where a broken one
 * ended; asked anything else it says "Fine." Each call takes the next pace.
 */
export function taleTeller(clock: Clock, nextPace: () => Pace): LanguageModel & { readonly calls: number } {
  let calls = 0;
  return {
    provider: 'test',
    model: 'tale-teller',
    get calls() {
      return calls;
    },
    async *stream(request, signal) {
      calls += 1;
      const pace = nextPace();
      const halves = halfSentences(request);
      const told = pace.ends === 'well' ? halves : halves.slice(0, pace.after);
      yield { type: 'start', model: 'tale-teller' };
      for (const [index, text] of told.entries()) {
        await pause(clock, index === 0 ? pace.firstMs : pace.everyMs, signal);
        yield { type: 'delta', text };
      }
      await pause(clock, pace.everyMs, signal);
      if (pace.ends !== 'well' && pace.ends !== 'refused') throw new WellspokenError(pace.ends, 'UPSTREAM');
      const usage = { inputTokens: 100, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 20 };
      yield { type: 'finish', stopReason: pace.ends === 'refused' ? 'refusal' : 'end', usage };
    },
  };
}

function halfSentences({ messages }: ModelRequest): string[] {
  const last = messages.at(-1)?.content ?? '';
  const isContinued = last.startsWith('Your answer was cut off');
  const question = isContinued ? (messages.at(-3)?.content ?? '') : last;
  const tale = /tell me tale (\w+)/.exec(question)?.[1];
  if (tale === undefined) return ['Fine.'];
  const from = isContinued ? Math.max(0, ...numbersIn(messages.at(-2)?.content ?? '', tale)) : 0;
  return Array.from({ length: lengthOf(tale) - from }, (_, n) => [
    `This is the ${tale} sentence `,
    `with number ${from + n + 1} of it. `,
  ]).flat();
}

async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await clock.sleep(ms, signal).catch(() => {});
  if (signal.aborted) throw new WellspokenError('think/aborted', 'The call was stopped.');
}
