import type { Clock } from '../../src/clock.ts';
import { WellspokenError } from '../../src/errors.ts';
import type { LanguageModel, ModelRequest, StopReason } from '../../src/model/model.ts';

/** One call's script: when the first text comes, the pieces and the pause before each further one, and how it ends. */
export interface TimedAnswer {
  readonly firstMs?: number;
  readonly everyMs?: number;
  readonly pieces?: readonly string[];
  /** Calls of tools after the pieces, all at once; input as it is, or JSON to the letter. */
  readonly calls?: readonly { readonly name: string; readonly input?: unknown }[];
  readonly stopReason?: StopReason;
  readonly outputTokens?: number;
  /** Thrown after the pieces. */
  readonly error?: Error;
  /** After the pieces nothing more ever comes. */
  readonly hangs?: boolean;
}

/** An actor with a script per call that remembers what it was asked. Answers beyond the script repeat its last entry. */
export function timedModel(
  clock: Clock,
  script: readonly TimedAnswer[],
  name = 'actor',
): LanguageModel & { readonly requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    provider: 'test',
    model: name,
    requests,
    async *stream(request, signal) {
      const answer = script[Math.min(requests.length, script.length - 1)] ?? {};
      requests.push(request);
      const usage = {
        inputTokens: 100,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        outputTokens: answer.outputTokens ?? 20,
      };
      yield {
        type: 'start',
        model: name,
        messageId: `msg_${requests.length}`,
        providerRequestId: `req_${requests.length}`,
      };
      let isFirst = true;
      for (const text of answer.pieces ?? []) {
        await pause(clock, isFirst ? (answer.firstMs ?? 0) : (answer.everyMs ?? 0), signal);
        isFirst = false;
        yield { type: 'delta', text };
      }
      if (isFirst) await pause(clock, answer.firstMs ?? 0, signal);
      for (const [index, { name, input = {} }] of (answer.calls ?? []).entries()) {
        const text = typeof input === 'string' ? input : JSON.stringify(input);
        yield { type: 'tool-begin', name };
        yield { type: 'tool-call', call: { id: `call_${requests.length}_${index}`, name, input: text } };
      }
      if (answer.hangs) await pause(clock, 3_600_000, signal);
      if (answer.error) throw answer.error;
      yield { type: 'finish', stopReason: answer.stopReason ?? (answer.calls ? 'tool-use' : 'end'), usage };
    },
  };
}

async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  try {
    if (ms > 0) await clock.sleep(ms, signal);
    signal.throwIfAborted();
  } catch (cause) {
    throw new WellspokenError('think/aborted', 'The call was stopped.', { cause });
  }
}
