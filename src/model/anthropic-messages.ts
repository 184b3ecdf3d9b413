import { endpoint } from './endpoint.ts';
import { anthropicVersion, messagesProtocol } from './messages-protocol.ts';
import type { LanguageModel } from './model.ts';
import { createStreamingModel } from './streaming-model.ts';
import type { ModelTransport } from './transport.ts';

export interface AnthropicMessagesOptions {
  /** `cometapi`, `anthropic`, or the name it is configured under. */
  readonly provider: string;
  /** Model id as the provider spells it. */
  readonly model: string;
  /** Without `/v1`, e.g. `https://api.cometapi.com`. */
  readonly baseUrl: string;
  /** Asked before every call, so that a rotated key takes effect. */
  readonly key: () => string | Promise<string>;
  /** Looks for a newer key, once the provider did not accept this one. */
  readonly renewKey?: (() => Promise<unknown>) | undefined;
  readonly transport: ModelTransport;
  /** Default `2023-06-01`: the one version known to be accepted by both providers. */
  readonly anthropicVersion?: string;
  /** Whether to ask for `{speech, card}` by schema. Default: where the model takes schemas. */
  readonly structuredOutput?: boolean;
}

/**
 * Claude over the Messages API (platform.claude.com/docs, Messages), at Anthropic or through CometAPI.
 *
 * @throws `start/config` when the base URL is none.
 */
export function createAnthropicMessagesModel(options: AnthropicMessagesOptions): LanguageModel {
  const { provider, model, baseUrl, key, renewKey, transport, structuredOutput } = options;
  const version = options.anthropicVersion ?? anthropicVersion;
  return createStreamingModel(
    {
      provider,
      model,
      key,
      renewKey,
      needsKey: true,
      transport,
      url: endpoint(baseUrl, '/v1/messages'),
      headers: (key) => ({ authorization: `Bearer ${key}`, 'anthropic-version': version }),
    },
    messagesProtocol(provider, model, structuredOutput),
  );
}
