import { WellspokenError } from '../errors.ts';
import { AwsFailure } from './aws-failure.ts';
import { createHttpsTransport } from './https-transport.ts';
import { createJsonService, type JsonService, type JsonServiceOptions } from './json-service.ts';
import type { AwsTransport } from './transport.ts';

/** For all tries of a call together. */
const limitMs = 2_000;

export interface KmsOptions
  extends Pick<JsonServiceOptions, 'endpoint' | 'credentials' | 'clock' | 'random'> {
  /** Of keys that name none: only an ARN does. */
  readonly region?: string | undefined;
  readonly transport?: AwsTransport;
}

/** What is authenticated with the text and must be given again to open it. It stands in CloudTrail in the clear. */
export type EncryptionContext = Readonly<Record<string, string>>;

/** AWS KMS, as far as short texts (up to 4 KiB) are encrypted by symmetric keys that never leave it. */
export interface Kms {
  /** By a key's id, ARN or alias; tells the ARN of the key that was used. Rejects with `remember/unavailable` within two seconds. */
  encrypt(
    key: string,
    plain: Uint8Array,
    context: EncryptionContext,
  ): Promise<{ readonly keyArn: string; readonly sealed: Uint8Array }>;
  /** `undefined` where this key will never open it. Rejects with `recall/unavailable` within two seconds. */
  decrypt(key: string, sealed: Uint8Array, context: EncryptionContext): Promise<Uint8Array | undefined>;
}

/** Calls `Encrypt` and `Decrypt` (docs.aws.amazon.com/kms/latest/APIReference) in the region that a key's ARN names. */
export function createKms(options: KmsOptions): Kms {
  const { transport = createHttpsTransport().send } = options;
  const services = new Map<string, JsonService>();
  const serviceFor = (key: string): JsonService => {
    const region = /^arn:[^:]*:kms:([^:]+):/.exec(key)?.[1] ?? options.region;
    if (region === undefined) throw new AwsFailure('NoRegion', 'AWS_REGION is not set.');
    const service =
      services.get(region) ??
      createJsonService({
        ...options,
        transport,
        region,
        service: 'kms',
        target: 'TrentService',
        protocol: '1.1',
      });
    services.set(region, service);
    return service;
  };

  return {
    async encrypt(key, plain, context) {
      try {
        const input = { KeyId: key, Plaintext: toBase64(plain), EncryptionContext: context };
        const { KeyId, CiphertextBlob } = await serviceFor(key)('Encrypt', input, { limitMs });
        if (typeof KeyId !== 'string' || typeof CiphertextBlob !== 'string') throw unreadable();
        return { keyArn: KeyId, sealed: Buffer.from(CiphertextBlob, 'base64') };
      } catch (error) {
        throw kmsFailure(error, key, 'remember/unavailable');
      }
    },
    async decrypt(key, sealed, context) {
      try {
        const input = { KeyId: key, CiphertextBlob: toBase64(sealed), EncryptionContext: context };
        const { Plaintext } = await serviceFor(key)('Decrypt', input, { limitMs });
        if (typeof Plaintext !== 'string') throw unreadable();
        return Buffer.from(Plaintext, 'base64');
      } catch (error) {
        if (error instanceof AwsFailure && neverOpens.has(error.type)) return undefined;
        throw kmsFailure(error, key, 'recall/unavailable');
      }
    },
  };
}

/** Damaged, of another context, or encrypted by another key. */
const neverOpens = new Set(['InvalidCiphertextException', 'IncorrectKeyException']);

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function unreadable(): AwsFailure {
  return new AwsFailure('Unreadable', 'kms answered without what was asked for.');
}

function kmsFailure(
  error: unknown,
  key: string,
  code: 'remember/unavailable' | 'recall/unavailable',
): WellspokenError {
  if (!(error instanceof AwsFailure)) {
    return new WellspokenError(code, `The KMS key ${key} cannot be used.`, { cause: error });
  }
  const { retryable, status } = error;
  const details = { cause: error, retryable, ...(status !== undefined && { status }) };
  return new WellspokenError(code, explain(error, key), details);
}

function explain({ type, message }: AwsFailure, key: string): string {
  switch (type) {
    case 'NotFoundException':
      return `There is no KMS key ${key}: check WELLSPOKEN_KMS_KEY, and AWS_REGION where it is no ARN.`;
    case 'DisabledException':
      return `The KMS key ${key} is disabled: enable it, what it wrapped opens with it only.`;
    case 'KMSInvalidStateException':
      return `The KMS key ${key} cannot be used in its state: where its deletion is pending, cancel that and enable it.`;
    case 'AccessDeniedException':
      return `This process may not use the KMS key ${key}: allow its role kms:Encrypt and kms:Decrypt on it, in IAM and in the key's policy.`;
    case 'InvalidKeyUsageException':
      return `The KMS key ${key} does not encrypt: WELLSPOKEN_KMS_KEY must be a symmetric key for encryption.`;
    case 'UnrecognizedClientException':
    case 'ExpiredTokenException':
    case 'IncompleteSignatureException':
    case 'InvalidSignatureException':
    case 'MissingAuthenticationTokenException':
      return `AWS KMS did not accept the AWS credentials (${type}): check where they come from, and the clock of this machine.`;
    case 'ThrottlingException':
    case 'LimitExceededException':
      return 'AWS KMS takes no more requests just now: ask AWS for a higher quota of cryptographic operations.';
    case 'Timeout':
    case 'Unreachable':
      return `AWS KMS did not answer. ${message} Check the network, the region and, inside a VPC, its endpoint for KMS.`;
    case 'NoRegion':
    case 'NoCredentials':
      return `The KMS key ${key} cannot be used. ${message}`;
    default:
      return `The KMS key ${key} failed: ${type}.`;
  }
}
