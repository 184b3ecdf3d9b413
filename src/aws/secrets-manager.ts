import { WellspokenError } from '../errors.ts';
import { AwsFailure } from './aws-failure.ts';
import { createJsonService, type JsonServiceOptions } from './json-service.ts';

const limitMs = 3_000;

export type SecretsManagerOptions = Pick<
  JsonServiceOptions,
  'region' | 'endpoint' | 'credentials' | 'transport' | 'clock' | 'random'
>;

/**
 * AWS Secrets Manager, as far as it is read: the current text of a secret by its name or ARN, with one call. Rejects with
 * `start/secret`, which names the secret and what to do, within three seconds.
 */
export function createSecretsManager(options: SecretsManagerOptions): (id: string) => Promise<string> {
  const service = createJsonService({
    ...options,
    service: 'secretsmanager',
    target: 'secretsmanager',
    protocol: '1.1',
  });
  return async (id) => {
    try {
      const { SecretString, SecretBinary } = await service('GetSecretValue', { SecretId: id }, { limitMs });
      if (typeof SecretString === 'string') return SecretString;
      if (typeof SecretBinary === 'string') return Buffer.from(SecretBinary, 'base64').toString('utf8');
      throw new AwsFailure('Unreadable', 'secretsmanager answered without a secret in it.');
    } catch (error) {
      throw secretFailure(error, id, options.region);
    }
  };
}

function secretFailure(error: unknown, id: string, region: string): WellspokenError {
  const text = error instanceof AwsFailure ? explain(error, id, region) : `The secret ${id} cannot be read.`;
  const retryable = error instanceof AwsFailure && error.retryable;
  return new WellspokenError('start/secret', text, { cause: error, retryable });
}

function explain({ type, message }: AwsFailure, id: string, region: string): string {
  switch (type) {
    case 'ResourceNotFoundException':
      return `There is no secret ${id} in ${region}: check its name, and AWS_REGION.`;
    case 'AccessDeniedException':
      return `This process may not read the secret ${id}: allow its role secretsmanager:GetSecretValue on it, and kms:Decrypt where it has a key of its own.`;
    case 'DecryptionFailure':
      return `The secret ${id} cannot be decrypted: allow this process's role kms:Decrypt on its key.`;
    case 'InvalidRequestException':
      return `The secret ${id} cannot be read: it is being deleted, or has no current version.`;
    case 'UnrecognizedClientException':
    case 'ExpiredTokenException':
    case 'InvalidSignatureException':
      return `The secret ${id} cannot be read, the AWS credentials were not accepted (${type}): check where they come from, and the clock of this machine.`;
    default:
      return `The secret ${id} cannot be read. ${message}`;
  }
}
