import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import { identitySecret } from '../../../privacy/development-secret.ts';
import type { Finding } from './finding.ts';

/** The secret of the pseudonyms and of what is sealed: set, or made here while nobody else can reach us. */
export function checkSecret(config: Config): Finding {
  const check = 'secret';
  try {
    identitySecret(config);
    const detail = config.secret === undefined ? 'made and kept in the data folder (development)' : 'set';
    return { check, verdict: 'ok', detail };
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/secret', 'No secret.');
    return { check, verdict: 'failed', detail: message };
  }
}
