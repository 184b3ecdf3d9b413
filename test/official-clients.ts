import * as anthropic from '@anthropic-ai/sdk';
import * as openai from 'openai';
import type { ModelUsage, StopReason } from '../src/model/model.ts';
import type { StandInGateway } from '../src/testing/gateway/gateway.ts';
import type { ContractAnswer, ContractClient, ContractError } from './model-contract.ts';

const model = 'claude-haiku-5-5';
const roomForThinking = 1000;

/** The official clients neither retry here nor write to the console. */
const quiet = { maxRetries: 0, logLevel: 'off' } as const;

/** `@anthropic-ai/sdk` at the gateway. */
export function anthropicClient(gateway: StandInGateway): anthropic.Anthropic {
  return new anthropic.Anthropic({ ...quiet, apiKey: gateway.key, baseURL: gateway.url });
}

/** `openai` at the gateway. */
export function openAiClient(gateway: StandInGateway): openai.OpenAI {
  return new openai.OpenAI({ ...quiet, apiKey: gateway.key, baseURL: `${gateway.url}/v1` });
}

/** `@anthropic-ai/sdk` under the contract. An answer without its end is an error, which the raw stream leaves to its user. */
export function anthropicContractClient(gateway: StandInGateway, stream: boolean): ContractClient {
  const client = anthropicClient(gateway);
  return {
    explain: explain(anthropic.APIError, anthropic.APIUserAbortError),
    async ask(question, signal, onDelta) {
      const params = {
        model,
        max_tokens: roomForThinking,
        messages: [{ role: 'user' as const, content: question }],
      };
      if (!stream) {
        const message = await client.messages.create(params, { signal });
        signal.throwIfAborted();
        if (!Array.isArray(message?.content)) throw new Error('no message');
        const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
        return complete(text, message.stop_reason, modelUsage(message.usage));
      }
      const events = await client.messages.create({ ...params, stream: true }, { signal });
      let text = '';
      let stopReason: string | null = null;
      let usage: ModelUsage | undefined;
      let isWhole = false;
      const say = (delta: string) => {
        text += delta;
        onDelta?.(delta);
      };
      // The SDK takes a JSON body for a stream and finds no event in it.
      for await (const event of events) {
        if (event.type === 'message_delta') {
          stopReason = event.delta.stop_reason;
          usage = modelUsage(event.usage);
        } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
          say(event.delta.text);
        else if (event.type === 'message_stop') isWhole = true;
      }
      signal.throwIfAborted();
      if (!isWhole || !usage) throw new Error('the stream ended without message_stop');
      return complete(text, stopReason, usage);
    },
  };
}

/** `openai` under the contract. */
export function openAiContractClient(gateway: StandInGateway, stream: boolean): ContractClient {
  const client = openAiClient(gateway);
  return {
    explain: explain(openai.APIError, openai.APIUserAbortError),
    async ask(question, signal, onDelta) {
      const params = {
        model,
        max_completion_tokens: roomForThinking,
        messages: [{ role: 'user' as const, content: question }],
      };
      if (!stream) {
        const completion = await client.chat.completions.create(params, { signal });
        signal.throwIfAborted();
        const choice = completion?.choices?.[0];
        if (!choice) throw new Error('no completion');
        return complete(choice.message.content ?? '', choice.finish_reason, chatUsage(completion.usage));
      }
      const options = { stream: true, stream_options: { include_usage: true } } as const;
      const chunks = await client.chat.completions.create({ ...params, ...options }, { signal });
      let text = '';
      let finishReason: string | null = null;
      let usage: ModelUsage | undefined;
      for await (const chunk of chunks) {
        const choice = chunk.choices[0];
        const delta = choice?.delta?.content ?? '';
        if (delta !== '') {
          text += delta;
          onDelta?.(delta);
        }
        finishReason = choice?.finish_reason ?? finishReason;
        if (chunk.usage) usage = chatUsage(chunk.usage);
      }
      signal.throwIfAborted();
      if (finishReason === null || !usage) throw new Error('the stream ended without a finish_reason');
      return complete(text, finishReason, usage);
    },
  };
}

const stopReasons: Readonly<Record<string, StopReason>> = {
  end_turn: 'end',
  stop_sequence: 'end',
  stop: 'end',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  length: 'length',
  refusal: 'refusal',
  content_filter: 'refusal',
};

function complete(text: string, stopReason: string | null, usage: ModelUsage): ContractAnswer {
  return { text, stopReason: stopReasons[stopReason ?? ''] ?? 'other', usage };
}

function modelUsage(usage: anthropic.Anthropic.Usage | anthropic.Anthropic.MessageDeltaUsage): ModelUsage {
  return {
    inputTokens: usage.input_tokens ?? 0,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
    outputTokens: usage.output_tokens,
  };
}

function chatUsage(usage: openai.OpenAI.CompletionUsage | undefined): ModelUsage {
  return {
    inputTokens: usage?.prompt_tokens ?? 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: usage?.completion_tokens ?? 0,
  };
}

type ErrorClass = abstract new (...args: never[]) => Error & { readonly status?: number | undefined };

function explain(ApiError: ErrorClass, Aborted: abstract new (...args: never[]) => Error) {
  return (error: unknown): ContractError => {
    const status = error instanceof ApiError ? error.status : undefined;
    const aborted = error instanceof Aborted || (error instanceof Error && /Abort|Timeout/.test(error.name));
    return { aborted, ...(status === undefined ? {} : { status }) };
  };
}
