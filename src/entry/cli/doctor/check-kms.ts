import { randomBytes } from 'node:crypto';
import { createKms } from '../../../aws/kms.ts';
import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import type { Finding } from './finding.ts';

const check = 'kms';

/** Has a random key encrypted and decrypted by the key of AWS KMS, as for a new person. */
export async function checkKms({ aws, kms }: Config, key: string): Promise<Finding> {
  const service = createKms({ ...aws, ...kms, credentials: aws.credentials, clock: systemClock });
  const secret = randomBytes(32);
  const context = { partition: 'doctor' };
  const startedAtMs = systemClock.elapsedMs();
  try {
    const { keyArn, sealed } = await service.encrypt(key, secret, context);
    const opened = await service.decrypt(keyArn, sealed, context);
    if (opened === undefined || !secret.equals(opened)) {
      return { check, verdict: 'failed', detail: `${keyArn} did not give back what it was given` };
    }
    const tookMs = (systemClock.elapsedMs() - startedAtMs).toFixed(0);
    return { check, verdict: 'ok', detail: `wraps and unwraps in ${tookMs} ms: ${keyArn}` };
  } catch (error) {
    const { message } = asWellspokenError(error, 'recall/unavailable', 'AWS KMS could not be asked.');
    return { check, verdict: 'failed', detail: message };
  }
}
