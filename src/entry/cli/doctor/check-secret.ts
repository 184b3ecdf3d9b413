import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import { secretsOf } from '../../../privacy/secrets.ts';
import { isEncrypted } from '../../../storage.ts';
import { checkKms } from './check-kms.ts';
import type { Finding } from './finding.ts';

export interface CheckSecretOptions {
  /** What a relative `sqlite:` file is relative to, and with it the secret that is kept beside. */
  readonly baseDir: string;
  readonly isOffline: boolean;
}

/** Which secrets make the pseudonyms and seal what is kept, whether earlier ones are still about, and whether the key service can be used. */
export async function* checkSecret(
  config: Config,
  { baseDir, isOffline }: CheckSecretOptions,
): AsyncGenerator<Finding> {
  const check = 'secret';
  try {
    secretsOf(config, baseDir);
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/secret', 'No secret.');
    yield { check, verdict: 'failed', detail: message };
    return;
  }
  const made = config.secret === undefined ? 'made and kept in the data folder (development)' : 'set';
  const seals =
    config.dataSecret === undefined ? 'seals what is kept as well' : 'WELLSPOKEN_DATA_SECRET seals';
  yield { check, verdict: 'ok', detail: `${made}; ${seals}` };
  yield* checkPrevious(config);
  if (config.kms.key !== undefined) yield* checkKeyService(config, config.kms.key, isOffline);
}

function* checkPrevious({ previousDataSecrets }: Config): Generator<Finding> {
  const { length } = previousDataSecrets;
  if (length === 0) return;
  const detail = length === 1 ? 'an earlier one still opens' : `${length} earlier ones still open`;
  const fix = 'Run wellspoken store rotate. When 0 are left, take WELLSPOKEN_PREVIOUS_DATA_SECRETS out.';
  yield { check: 'secret', verdict: 'warning', detail, fix };
}

async function* checkKeyService(config: Config, key: string, isOffline: boolean): AsyncGenerator<Finding> {
  const check = 'kms';
  if (config.store === 'session:' || !isEncrypted(config)) {
    const detail = 'WELLSPOKEN_KMS_KEY is set, but nobody has a key of their own here';
    const fix = 'Set memory.encrypt: true in assistant.yaml, with a store that keeps something.';
    yield { check, verdict: 'warning', detail, fix };
  }
  if (isOffline) yield { check, verdict: 'skipped', detail: 'not asked: --offline' };
  else yield await checkKms(config, key);
}
