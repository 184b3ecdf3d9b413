import type { WellspokenError } from '../errors.ts';
import { capabilitiesOf } from './capabilities.ts';
import { endpoint } from './endpoint.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { LanguageModel, ModelRequest, ModelUsage } from './model.ts';
import { chatBody, type ChatDialect } from './openai-body.ts';
import { createChatReader } from './openai-events.ts';
import { requestTexts } from './request-texts.ts';
import { createStreamingModel } from './streaming-model.ts';
import type { ModelTransport } from './transport.ts';

export interface OpenAiChatOptions {
  /** `cometapi`, or any name for a compatible server: it is what logs and the ledger call it. */
  readonly provider: string;
  readonly model: string;
  /** With or without `/v1`. */
  readonly baseUrl: string;
  /** Asked before every call, so that a rotated key takes effect. Empty for a server of one's own that wants none. */
  readonly key: () => string | Promise<string>;
  /** Looks for a newer key, once the server did not accept this one. */
  readonly renewKey?: (() => Promise<unknown>) | undefined;
  readonly transport: ModelTransport;
  /** Whether to ask for `{speech, card}` by schema first. Default true; a server that refuses is asked in words instead. */
  readonly structuredOutput?: boolean;
}

/**
 * A model behind `/v1/chat/completions`: CometAPI's compatible endpoint, or any other server of that protocol. For Claude the
 * Messages API is the better choice: here its thinking cannot be switched off and nothing is cached.
 *
 * @throws `start/config` when the base URL is none.
 */
export function createOpenAiChatModel(options: OpenAiChatOptions): LanguageModel {
  const { provider, model, baseUrl, key, renewKey, transport } = options;
  const capabilities = capabilitiesOf(model);
  return createStreamingModel<ChatDialect>(
    {
      provider,
      model,
      key,
      renewKey,
      needsKey: provider === 'cometapi' || provider === 'anthropic',
      transport,
      url: endpoint(baseUrl, '/v1/chat/completions'),
      headers: (key) => (key === '' ? {} : { authorization: `Bearer ${key}` }),
    },
    {
      dialect: { structuredOutput: options.structuredOutput ?? true, limitField: 'max_completion_tokens' },
      body: (request, dialect) => JSON.stringify(chatBody(model, capabilities, request, dialect)),
      simplify: (dialect, error) => simplified(provider, dialect, error),
      createReader: (request) => createChatReader((written) => estimatedUsage(request, written)),
    },
  );
}

function simplified(provider: string, dialect: ChatDialect, error: WellspokenError): ChatDialect | undefined {
  if (error.code !== 'think/bad-request' || error.status === undefined || error.status < 400)
    return undefined;
  if (dialect.limitField === 'max_completion_tokens' && error.message.includes('max_completion_tokens')) {
    return { ...dialect, limitField: 'max_tokens' };
  }
  const isNamed = /response_format|json_schema|structured output/i.test(error.message);
  const mayBeIt = isNamed || provider === 'cometapi';
  return dialect.structuredOutput && mayBeIt ? { ...dialect, structuredOutput: false } : undefined;
}

function estimatedUsage(request: ModelRequest, written: string): ModelUsage {
  return {
    inputTokens: estimateTokens(requestTexts(request).join('\n')),
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: estimateTokens(written),
  };
}
