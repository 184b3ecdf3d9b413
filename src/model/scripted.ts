import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { LanguageModel, ModelRequest, ModelUsage } from './model.ts';
import { requestTexts } from './request-texts.ts';
import { demoAnswer } from './scripted-answers.ts';

export interface ScriptedModelOptions {
  readonly clock: Clock;
  /** What is answered. Default: a small conversation in English, for trying things out without a key. */
  readonly answer?: (request: ModelRequest) => string | ScriptedAnswer;
  /** Milliseconds until the first token. Default 150. */
  readonly firstTokenMs?: number;
  /** Default 120, about the pace of a quick Claude. */
  readonly tokensPerSecond?: number;
}

export interface ScriptedAnswer {
  readonly speech: string;
  readonly card?: string | undefined;
  /** Tools to be called first, instead of all words. */
  readonly calls?: readonly { readonly name: string; readonly input: object }[];
}

/**
 * A model without a model: deterministic, free, and as fast as it is told to be. It writes what a real one would (an object for
 * `format: 'answer'`), a word at a time on an absolute schedule, stops at the limit of tokens, and counts by estimate.
 */
export function createScriptedModel(options: ScriptedModelOptions): LanguageModel {
  const { clock, answer = demoAnswer, firstTokenMs = 150, tokensPerSecond = 120 } = options;
  const msPerToken = 1_000 / tokensPerSecond;
  return {
    provider: 'scripted',
    model: 'scripted',
    async *stream(request, signal) {
      const startedAtMs = clock.elapsedMs();
      const answered = answer(request);
      const calls = typeof answered === 'string' ? [] : (answered.calls ?? []);
      const text = calls.length > 0 ? '' : written(answered, request.format);
      const inputTokens = estimateTokens(requestTexts(request).join('\n'));
      const usageOf = (outputTokens: number): ModelUsage => ({
        inputTokens,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        outputTokens,
      });
      let outputTokens = 0;

      const waitUntil = async (atMs: number) => {
        const leftMs = startedAtMs + atMs - clock.elapsedMs();
        try {
          signal.throwIfAborted();
          if (leftMs > 0) await clock.sleep(leftMs, signal);
          signal.throwIfAborted();
        } catch (cause) {
          const midStream = outputTokens > 0;
          throw new WellspokenError('think/aborted', 'The call to the scripted model was aborted.', {
            cause,
            provider: 'scripted',
            midStream,
          });
        }
      };

      await waitUntil(firstTokenMs);
      yield { type: 'start', model: 'scripted' };
      yield { type: 'usage', usage: usageOf(0) };
      for (const word of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) {
        const tokens = estimateTokens(word);
        if (outputTokens + tokens > request.maxOutputTokens) {
          yield { type: 'finish', stopReason: 'length', usage: usageOf(outputTokens) };
          return;
        }
        await waitUntil(firstTokenMs + outputTokens * msPerToken);
        outputTokens += tokens;
        yield { type: 'delta', text: word };
      }
      for (const [index, { name, input }] of calls.entries()) {
        const id = `call_${request.rounds?.length ?? 0}_${index}`;
        outputTokens += estimateTokens(JSON.stringify(input));
        yield { type: 'tool-begin', name };
        await waitUntil(firstTokenMs + outputTokens * msPerToken);
        yield { type: 'tool-call', call: { id, name, input: JSON.stringify(input) } };
      }
      const stopReason = calls.length > 0 ? 'tool-use' : 'end';
      yield { type: 'finish', stopReason, usage: usageOf(outputTokens) };
    },
  };
}

function written(answer: string | ScriptedAnswer, format: ModelRequest['format']): string {
  const { speech, card = null } = typeof answer === 'string' ? { speech: answer } : answer;
  return format === 'answer' ? JSON.stringify({ speech, card }) : speech;
}
