import { WellspokenError } from '../errors.ts';
import type { FailedCall } from './errors.ts';
import type { ModelPart, ModelUsage, StopReason } from './model.ts';
import type { ModelToolCall, RawMessage } from './tools.ts';

/** What a protocol has read of one answer so far, in the port's words. It keeps the port's order whatever the wire did. */
export interface Transcript {
  /** The answer has ended, well or not: nothing more is to be read. */
  readonly isComplete: boolean;
  /** Why it ended badly; to be thrown after `take()`'s parts were delivered. */
  readonly failure: WellspokenError | undefined;
  /** Whether any text was read. */
  readonly hasText: boolean;
  start(model: unknown, messageId: unknown): void;
  text(text: unknown): void;
  /** Cumulative counts; what is absent keeps its last value. */
  usage(counts: Partial<ModelUsage>): void;
  /** The provider is alive and has nothing to say: whoever watches the stream for silence is told so by a `usage`. */
  alive(): void;
  /** A call begins. Its name may come later. */
  toolBegin(name: unknown): void;
  toolCall(call: ModelToolCall): void;
  finish(reason: StopReason, raw?: RawMessage): void;
  /** The answer ends badly, unless it has ended before. */
  fail(error: WellspokenError): void;
  /** The parts since the last call, neighbouring deltas joined. */
  take(): readonly ModelPart[];
}

/** An empty transcript of one call. An answer without a visible character ends in `think/empty`, after its usage. */
export function createTranscript(call: FailedCall, requestId: string | undefined): Transcript {
  let parts: ModelPart[] = [];
  let pendingText = '';
  let usage: ModelUsage = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };
  let isUsageKnown = false;
  let isUsageNews = false;
  let isStarted = false;
  let hasText = false;
  let isVisible = false;
  let isComplete = false;
  let failure: WellspokenError | undefined;

  const start = (model: unknown, messageId: unknown) => {
    if (isStarted) return;
    isStarted = true;
    parts.push({
      type: 'start',
      model: typeof model === 'string' && model !== '' ? model : call.model,
      ...(typeof messageId === 'string' && messageId !== '' ? { messageId } : {}),
      ...(requestId === undefined ? {} : { providerRequestId: requestId }),
    });
  };
  const flush = () => {
    if (pendingText !== '') parts.push({ type: 'delta', text: pendingText });
    pendingText = '';
    if (isUsageNews) parts.push({ type: 'usage', usage });
    isUsageNews = false;
  };

  return {
    get isComplete() {
      return isComplete;
    },
    get failure() {
      return failure;
    },
    get hasText() {
      return hasText;
    },
    start,
    text(text) {
      if (typeof text !== 'string' || text === '' || isComplete) return;
      start(undefined, undefined);
      hasText = true;
      isVisible ||= /\S/.test(text);
      pendingText += text;
    },
    usage(counts) {
      usage = { ...usage, ...counts };
      isUsageKnown = true;
      isUsageNews = isStarted;
    },
    alive() {
      isUsageNews = isStarted && isUsageKnown;
    },
    toolBegin(name) {
      if (isComplete) return;
      start(undefined, undefined);
      flush();
      parts.push({ type: 'tool-begin', name: typeof name === 'string' ? name : '' });
    },
    toolCall(call) {
      if (isComplete) return;
      isVisible = true;
      flush();
      parts.push({ type: 'tool-call', call });
    },
    finish(stopReason, raw) {
      if (isComplete) return;
      isComplete = true;
      start(undefined, undefined);
      if (isVisible || stopReason === 'refusal' || stopReason === 'tool-use') {
        isUsageNews = false;
        flush();
        parts.push({ type: 'finish', stopReason, usage, ...(raw === undefined ? {} : { raw }) });
        return;
      }
      const why = stopReason === 'length' ? ': all tokens it was allowed went into thinking' : '';
      failure = new WellspokenError('think/empty', `${call.model} answered without a word${why}.`, {
        provider: call.provider,
        midStream: hasText,
        ...(requestId === undefined ? {} : { providerRequestId: requestId }),
      });
    },
    fail(error) {
      if (isComplete) return;
      isComplete = true;
      failure = error;
    },
    take() {
      flush();
      const taken = parts;
      parts = [];
      return taken;
    },
  };
}
