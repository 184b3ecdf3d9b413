import type { Secret } from '../secret.ts';
import { identitySecret, type SecretSettings } from './development-secret.ts';

/** Which secret is for what. */
export interface Secrets {
  /** Makes pseudonyms: with another one everybody is a stranger. */
  readonly identity: Secret;
  /** Seals what is kept. */
  readonly data: Secret;
  /** Open what was sealed before, and never seal. */
  readonly previousData: readonly Secret[];
}

export interface SecretsSettings extends SecretSettings {
  readonly dataSecret?: Secret;
  readonly previousDataSecrets?: readonly Secret[];
}

/**
 * The secrets of a configuration. Without a data secret of its own the identity's seals; with one the identity's still opens, since all
 * that was kept before there was one is under it. Throws `start/secret` as `identitySecret`, whose `baseDir` it is.
 */
export function secretsOf(config: SecretsSettings, baseDir?: string): Secrets {
  const { dataSecret, previousDataSecrets = [] } = config;
  const identity = identitySecret(config, baseDir);
  return {
    identity,
    data: dataSecret ?? identity,
    previousData: dataSecret === undefined ? previousDataSecrets : [...previousDataSecrets, identity],
  };
}
