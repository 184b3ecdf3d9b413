import type { Config, ProviderKind } from '../config/config.ts';
import type { Secret } from '../secret.ts';

/** A provider with everything that a call to it needs. */
export interface Provider {
  /** What logs, prices and the ledger call it. */
  readonly name: string;
  readonly kind: ProviderKind;
  readonly protocol: 'messages' | 'chat';
  readonly baseUrl: string | undefined;
  readonly region: string | undefined;
  readonly key: Secret | undefined;
  /** Where its key is looked for, for a message. */
  readonly keyVariable: string;
  readonly priceFactor?: number;
}

const usualKey: Readonly<Record<ProviderKind, string>> = {
  cometapi: 'COMETAPI_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  bedrock: 'AWS_BEARER_TOKEN_BEDROCK',
  'openai-compatible': 'COMETAPI_KEY',
  scripted: 'COMETAPI_KEY',
};

/** The providers to ask, in order: those of `models.providers`, or the one of `models.provider` with `auto` resolved. */
export function providersOf(config: Config): readonly Provider[] {
  const { models, providerKeys } = config;
  if (models.providers === undefined) {
    const kind = providerOf(config);
    const { protocol, baseUrl, region } = models;
    return [complete(config, { name: kind, kind, protocol, baseUrl, region })];
  }
  return models.providers.map((provider) => {
    const { kind, keyVariable } = provider;
    const key = keyVariable === undefined ? undefined : providerKeys[keyVariable];
    const protocol = provider.protocol ?? (kind === 'openai-compatible' ? 'chat' : 'messages');
    const completed = complete(config, {
      ...provider,
      protocol,
      baseUrl: provider.baseUrl,
      region: provider.region,
    });
    return keyVariable === undefined ? completed : { ...completed, key, keyVariable };
  });
}

/** Who answers where one provider is configured, with `auto` resolved: the one that there is a key for, or the scripted model. */
export function providerOf(config: Config): ProviderKind {
  const { provider, providers } = config.models;
  const [first] = providers ?? [];
  if (first !== undefined) return first.kind;
  if (provider !== 'auto') return provider;
  if (config.cometApi.key !== undefined) return 'cometapi';
  return config.anthropic.key === undefined ? 'scripted' : 'anthropic';
}

function complete(
  { cometApi, anthropic, bedrock, aws }: Config,
  provider: Pick<Provider, 'name' | 'kind' | 'protocol' | 'baseUrl' | 'region'>,
): Provider {
  const { kind } = provider;
  const accounts = { cometapi: cometApi, anthropic, bedrock, 'openai-compatible': cometApi, scripted: {} };
  const account: { readonly key?: Secret; readonly baseUrl?: string } = accounts[kind];
  return {
    ...provider,
    baseUrl: provider.baseUrl ?? (kind === 'openai-compatible' ? undefined : account.baseUrl),
    region: provider.region ?? aws.region,
    key: account.key,
    keyVariable: usualKey[kind],
  };
}
