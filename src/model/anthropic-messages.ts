import { messagesBody, type MessagesDialect } from './anthropic-body.ts';
import { createMessagesReader } from './anthropic-events.ts';
import { capabilitiesOf } from './capabilities.ts';
import { endpoint } from './endpoint.ts';
import type { WellspokenError } from '../errors.ts';
import type { LanguageModel } from './model.ts';
import { createStreamingModel } from './streaming-model.ts';
import type { ModelTransport } from './transport.ts';

export interface AnthropicMessagesOptions {
  readonly provider: 'cometapi' | 'anthropic';
  /** Model id as the provider spells it. */
  readonly model: string;
  /** Without `/v1`, e.g. `https://api.cometapi.com`. */
  readonly baseUrl: string;
  /** Asked before every call, so that a rotated key takes effect. */
  readonly key: () => string | Promise<string>;
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
  const { provider, model, baseUrl, key, transport } = options;
  const capabilities = capabilitiesOf(model);
  const version = options.anthropicVersion ?? '2023-06-01';
  return createStreamingModel<MessagesDialect>(
    {
      provider,
      model,
      key,
      needsKey: true,
      transport,
      url: endpoint(baseUrl, '/v1/messages'),
      headers: (key) => ({ authorization: `Bearer ${key}`, 'anthropic-version': version }),
    },
    {
      dialect: {
        outputConfig: true,
        structuredOutput: options.structuredOutput ?? capabilities.structuredOutputs,
      },
      body: (request, dialect) => JSON.stringify(messagesBody(model, capabilities, request, dialect)),
      simplify: (dialect, error) => withoutOutputConfig(provider, dialect, error),
      createReader: createMessagesReader,
    },
  );
}

/**
 * Anthropic names the field it refuses. CometAPI often names nothing, and its own advice is to try once more without
 * `output_config` after any 400.
 */
function withoutOutputConfig(
  provider: string,
  dialect: MessagesDialect,
  error: WellspokenError,
): MessagesDialect | undefined {
  if (!dialect.outputConfig || error.code !== 'think/bad-request' || error.status === undefined)
    return undefined;
  if (error.status < 400) return undefined;
  const isNamed = /output_config|json_schema|structured output|effort/i.test(error.message);
  return isNamed || provider === 'cometapi' ? { outputConfig: false, structuredOutput: false } : undefined;
}
