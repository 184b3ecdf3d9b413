import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { createAnthropicMessagesModel } from './anthropic-messages.ts';
import { fetchTransport } from './fetch-transport.ts';
import type { LanguageModel } from './model.ts';
import { createOpenAiChatModel } from './openai-chat.ts';
import { createScriptedModel } from './scripted.ts';
import type { ModelTransport } from './transport.ts';

/** The configured models, in order. Throws `start/config` when the chosen provider has no key. */
export function createModels(
  config: Config,
  parts: { clock: Clock; transport?: ModelTransport },
): readonly LanguageModel[] {
  const { models, cometApi, anthropic } = config;
  const transport = parts.transport ?? fetchTransport;
  const provider = providerOf(config);
  switch (provider) {
    case 'scripted':
      return [createScriptedModel({ clock: parts.clock })];
    case 'openai-compatible': {
      const baseUrl = models.baseUrl ?? '';
      // A server of one's own may need no key.
      const key = () => cometApi.key?.reveal() ?? '';
      return models.candidates.map((model) =>
        createOpenAiChatModel({ provider, model, baseUrl, key, transport }),
      );
    }
    default: {
      const account = provider === 'cometapi' ? cometApi : anthropic;
      const key = keyOf(
        account.key,
        provider === 'cometapi' ? 'COMETAPI_KEY' : 'ANTHROPIC_API_KEY',
        provider,
      );
      const baseUrl = models.baseUrl ?? account.baseUrl;
      const create = models.protocol === 'chat' ? createOpenAiChatModel : createAnthropicMessagesModel;
      return models.candidates.map((model) => create({ provider, model, baseUrl, key, transport }));
    }
  }
}

/** Who answers, with `auto` resolved: the provider that there is a key for, or the scripted model. */
export function providerOf(config: Config): Exclude<Config['models']['provider'], 'auto'> {
  const { provider } = config.models;
  if (provider !== 'auto') return provider;
  if (config.cometApi.key !== undefined) return 'cometapi';
  return config.anthropic.key === undefined ? 'scripted' : 'anthropic';
}

function keyOf(key: Secret | undefined, variable: string, provider: string): () => string {
  if (key === undefined) {
    throw new WellspokenError(
      'start/config',
      `models.provider is ${provider}, but ${variable} is not set. Set it, or choose another provider.`,
    );
  }
  return () => key.reveal();
}
