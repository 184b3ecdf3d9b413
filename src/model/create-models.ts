import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { WellspokenError } from '../errors.ts';
import { createAnthropicMessagesModel } from './anthropic-messages.ts';
import { createBedrockModel } from './bedrock.ts';
import type { ModelTiers } from './create-router.ts';
import { fetchTransport } from './fetch-transport.ts';
import type { LanguageModel } from './model.ts';
import { createOpenAiChatModel } from './openai-chat.ts';
import { type Provider, providersOf } from './providers.ts';
import { createScriptedModel } from './scripted.ts';
import type { ModelTransport } from './transport.ts';

interface Parts {
  readonly clock: Clock;
  readonly transport: ModelTransport;
}

/**
 * The configured models by tier, each tier in order of preference: its first model at every provider, then its second one. An id written
 * as `name/id` is asked at that provider only. Throws `start/config` when a provider has no key, or nothing could be asked.
 */
export function createModels(
  config: Config,
  parts: { clock: Clock; transport?: ModelTransport },
): ModelTiers {
  const { candidates, standard, deep } = config.models;
  const providers = providersOf(config);
  const made = new Map<string, LanguageModel>();
  const all: Parts = { clock: parts.clock, transport: parts.transport ?? fetchTransport };
  const model = (provider: Provider, id: string): LanguageModel => {
    const written = provider.kind === 'bedrock' ? bedrockId(id) : id;
    // The scripted model is the same whatever it is called.
    const key = provider.kind === 'scripted' ? provider.name : `${provider.name}/${written}`;
    const known = made.get(key) ?? createModel(config, provider, written, all);
    made.set(key, known);
    return known;
  };
  const tier = (ids: readonly string[]) => [
    ...new Set(
      ids.flatMap((id) => {
        const named = providers.find(({ name }) => id.startsWith(`${name}/`));
        return named
          ? [model(named, id.slice(named.name.length + 1))]
          : providers.map((one) => model(one, id));
      }),
    ),
  ];
  return { quick: tier(candidates), standard: tier(standard), deep: tier(deep) };
}

function createModel(
  config: Config,
  provider: Provider,
  model: string,
  { clock, transport }: Parts,
): LanguageModel {
  const { name, kind, protocol, baseUrl = '', region } = provider;
  switch (kind) {
    case 'scripted':
      return createScriptedModel({ clock });
    case 'openai-compatible':
      // A server of one's own may need no key.
      return createOpenAiChatModel({ provider: name, model, baseUrl, ...keyOf(provider, false), transport });
    case 'bedrock': {
      if (region === undefined) {
        throw new WellspokenError(
          'start/config',
          `${name} needs an AWS region. Set AWS_REGION, or region beside it in assistant.yaml.`,
        );
      }
      const endpoint = baseUrl === '' ? {} : { endpoint: baseUrl };
      const access =
        provider.key === undefined ? { credentials: config.aws.credentials, clock } : keyOf(provider, true);
      return createBedrockModel({ provider: name, model, region, ...endpoint, access, transport });
    }
    default: {
      const create = protocol === 'chat' ? createOpenAiChatModel : createAnthropicMessagesModel;
      return create({ provider: name, model, baseUrl, ...keyOf(provider, true), transport });
    }
  }
}

/** Bedrock's current models are called by inference profiles: the one that may run anywhere costs the list price. */
function bedrockId(id: string): string {
  return id.includes('anthropic.') || id.startsWith('arn:') ? id : `global.anthropic.${id}`;
}

function keyOf(
  { name, key, keyVariable }: Provider,
  isNeeded: boolean,
): { key: () => string; renewKey?: () => Promise<void> } {
  if (key !== undefined) return { key: () => key.reveal(), renewKey: () => key.renew() };
  if (!isNeeded) return { key: () => '' };
  throw new WellspokenError(
    'start/config',
    `models.provider is ${name}, but ${keyVariable} is not set. Set it, or choose another provider.`,
  );
}
