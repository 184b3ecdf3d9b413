import type { Clock } from '../clock.ts';
import { createKms, type KmsOptions } from '../aws/kms.ts';
import { WellspokenError } from '../errors.ts';
import { createCircuit } from './circuit.ts';
import { serviceMark } from './key-wrappers.ts';
import type { KeyWrapper, Unwrapped } from './key-wrapper.ts';

export interface KmsKeyWrapperOptions extends KmsOptions {
  /** Id, ARN, or alias of the key that wraps today; without it keys are only opened. */
  readonly key?: string | undefined;
  readonly clock: Clock;
}

/** So many failures in a row, and turns do not wait for the service any more but try it once in a while. */
const failuresToStop = 3;
const pauseMs = 5_000;
const wrappedKey = /^(arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]{1,128})\.([\w-]{1,8192})$/;

/**
 * Wraps the keys of people by AWS KMS, which sees nothing else: `kms1.<ARN of its key>.<what KMS gave>`. The partition is bound in as encryption
 * context, so a wrapped key serves nobody else; it stands in CloudTrail, and is a pseudonym. What was wrapped by another key of KMS opens
 * as long as this process may use that one.
 *
 * What an alias stands for is known after the first `wrap`; until then every key is taken for today's.
 */
export function createKmsKeyWrapper(options: KmsKeyWrapperOptions): KeyWrapper {
  const { key, clock } = options;
  const kms = createKms(options);
  const circuit = createCircuit(clock, failuresToStop, pauseMs);
  const opening = new Map<string, Promise<Unwrapped | undefined>>();
  let today = key !== undefined && /^arn:.*:key\//.test(key) ? key : undefined;

  const isToday = (arn: string): boolean => {
    if (key === undefined) return false;
    if (today !== undefined) return arn === today;
    return /(?:^|:)alias\//.test(key) || arn.endsWith(`:key/${key}`);
  };

  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!circuit.mayTry()) {
      throw new WellspokenError('recall/unavailable', 'AWS KMS failed lately: it is not asked for a moment.');
    }
    try {
      const done = await work();
      circuit.succeeded();
      return done;
    } catch (error) {
      // One that cannot be mended by waiting may concern one key only.
      if (error instanceof WellspokenError && !error.retryable) circuit.succeeded();
      else circuit.failed();
      throw error;
    }
  };

  const open = async (wrapped: string, partition: string): Promise<Unwrapped | undefined> => {
    const [, arn, blob] = wrappedKey.exec(wrapped.slice(serviceMark.length)) ?? [];
    if (arn === undefined || blob === undefined) return undefined;
    const opened = await watched(() => kms.decrypt(arn, Buffer.from(blob, 'base64url'), { partition }));
    return opened && { key: opened, isCurrent: isToday(arn) };
  };

  return {
    async wrap(personKey, partition) {
      if (key === undefined)
        throw new WellspokenError('remember/unavailable', 'WELLSPOKEN_KMS_KEY is not set.');
      const { keyArn, sealed } = await watched(() => kms.encrypt(key, personKey, { partition }));
      today = keyArn;
      return `${serviceMark}${keyArn}.${Buffer.from(sealed).toString('base64url')}`;
    },
    unwrap(wrapped, partition) {
      // Several reads of one turn ask for the same key at the same time.
      const id = JSON.stringify([wrapped, partition]);
      const underWay = opening.get(id);
      if (underWay !== undefined) return underWay;
      const opened = open(wrapped, partition).finally(() => opening.delete(id));
      opening.set(id, opened);
      return opened;
    },
  };
}
