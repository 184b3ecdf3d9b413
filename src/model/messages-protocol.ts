import type { WellspokenError } from '../errors.ts';
import { messagesBody, type MessagesDialect } from './anthropic-body.ts';
import { createMessagesReader } from './anthropic-events.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { WireProtocol } from './streaming-model.ts';

/** The one version known to be accepted by every server of the protocol. */
export const anthropicVersion = '2023-06-01';

/** The Messages API (platform.claude.com/docs, Messages) as a model of a provider speaks it; `structuredOutput` overrides what is known of the model. */
export function messagesProtocol(
  provider: string,
  model: string,
  structuredOutput: boolean | undefined,
): WireProtocol<MessagesDialect> {
  const capabilities = capabilitiesOf(model);
  const by = `${provider}/${model}`;
  return {
    dialect: { outputConfig: true, structuredOutput: structuredOutput ?? capabilities.structuredOutputs },
    body: (request, dialect) => JSON.stringify(messagesBody(model, capabilities, request, dialect, by)),
    simplify: (dialect, error) => withoutOutputConfig(provider, dialect, error),
    createReader: (request) => createMessagesReader(request, by),
  };
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
