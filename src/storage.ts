import type { Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import { forgetPerson } from './privacy/forget.ts';
import { createIdentity, type Identity } from './privacy/identity.ts';
import type { Receipt } from './privacy/receipt.ts';
import { type Secrets, secretsOf } from './privacy/secrets.ts';
import { createVault, type Vault } from './privacy/vault.ts';
import { createIncidents, type Incidents } from './safety/incidents.ts';
import { createLocalKeyWrapper } from './store/key-wrapper.ts';
import { createKeyWrappers } from './store/key-wrappers.ts';
import { openStore } from './store/open-store.ts';
import { createSealedStore, type SealedStoreOptions } from './store/sealed.ts';
import { createSteadyStore, type StoreTrouble } from './store/steady.ts';
import type { Store } from './store/store.ts';

/** What a process needs to read and change what is kept: for the assistant, and for operators' commands, which need no model. */
export interface Storage {
  readonly store: Store;
  readonly identity: Identity;
  readonly vault: Vault;
  readonly incidents: Incidents;
  /** Deletes everything that is kept of a person (by pseudonym), an account's recognised voices included. */
  readonly forget: (person: string) => Promise<Receipt>;
}

export interface StorageParts {
  readonly clock: Clock;
  /** Instead of the configured one. */
  readonly store?: Store;
  /** For commands, which run where nothing is reached from outside: what the service sealed must be read, or it could not be deleted. */
  readonly opensSealed?: boolean;
  /** What a relative `sqlite:` file is relative to. */
  readonly baseDir?: string;
  /** Told when the store fails and when it is back. */
  readonly onTrouble?: (trouble: StoreTrouble) => void;
}

const dayMs = 24 * 3_600_000;

/** Opens the configured store. Throws `start/store` and `start/secret` where it cannot be used. */
export function openStorage(config: Config, parts: StorageParts): Storage {
  const { clock, store: given } = parts;
  const secrets = secretsOf(config, parts.baseDir);
  const opened = given ?? openSteadily(config, parts);
  // What travels in Alexa's session is sealed as a whole, and has no room to be so twice.
  const seals = (parts.opensSealed || isEncrypted(config)) && config.store !== 'session:';
  const store = seals ? createSealedStore(opened, sealingOf(config, secrets, clock)) : opened;
  const incidents = createIncidents(store, clock, { keepMs: config.retention.incidentDays * dayMs });
  return {
    store,
    identity: createIdentity(secrets.identity),
    vault: createVault(secrets.data, secrets.previousData),
    incidents,
    forget: (person) => forgetPerson(store, person, { incident: incidents.deleteOf }),
  };
}

/** Whether what is kept of people is encrypted under keys of their own. */
export function isEncrypted({ memory, server }: Pick<Config, 'memory' | 'server'>): boolean {
  return memory.encrypt ?? server.production;
}

/** How a configuration has a store sealed: by which secrets, and by whom the keys of people are wrapped. */
export function sealingOf(
  { retention, kms, aws }: Pick<Config, 'retention' | 'kms' | 'aws'>,
  { data, previousData }: Secrets,
  clock: Clock,
): Required<SealedStoreOptions> {
  const { conversationDays, factDays, ledgerDays } = retention;
  const wrapper = createKeyWrappers({
    local: createLocalKeyWrapper(data, previousData),
    wrapsBy: kms.key === undefined ? 'secret' : 'service',
    loadService: async () => {
      const { createKmsKeyWrapper } = await import('./store/kms-key-wrapper.ts');
      return createKmsKeyWrapper({ ...aws, ...kms, credentials: aws.credentials, clock });
    },
  });
  return {
    secret: data,
    previousSecrets: previousData,
    clock,
    wrapper,
    keepKeyMs: 2 * Math.max(conversationDays, factDays, ledgerDays) * dayMs,
  };
}

/** What goes over a network, or to a disk that may fill up, can fail for a while. A store in memory cannot. */
function openSteadily(config: Config, { clock, baseDir, onTrouble }: StorageParts): Store {
  const inFolder = baseDir === undefined ? {} : { baseDir };
  const store = openStore(config.store, { clock, aws: config.aws, ...inFolder });
  // A file answers at once, or not at all.
  const waiting = isLocal(config.store) ? { timeoutMs: Infinity } : {};
  return createSteadyStore(store, { clock, ...waiting, ...(onTrouble === undefined ? {} : { onTrouble }) });
}

function isLocal(address: string): boolean {
  return /^(?:sqlite|memory):/i.test(address);
}
