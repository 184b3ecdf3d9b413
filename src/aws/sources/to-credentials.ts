import { Secret } from '../../secret.ts';
import type { AwsCredentials } from '../aws-credentials.ts';
import { AwsFailure } from '../aws-failure.ts';

/** Temporary credentials as every source of them gives them, under its own names. */
export interface GivenCredentials {
  readonly accessKeyId: unknown;
  readonly secretAccessKey: unknown;
  readonly sessionToken: unknown;
  /** ISO 8601. */
  readonly expiration: unknown;
}

/** @throws AwsFailure when something is missing. */
export function toCredentials(whom: string, given: GivenCredentials): AwsCredentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
  const expiresAtMs = Date.parse(String(expiration));
  if (
    !isText(accessKeyId) ||
    !isText(secretAccessKey) ||
    !isText(sessionToken) ||
    Number.isNaN(expiresAtMs)
  ) {
    throw new AwsFailure('NoCredentials', `${whom} gave an answer without credentials in it.`, {
      retryable: true,
    });
  }
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    sessionToken: new Secret(sessionToken),
    expiresAtMs,
  };
}

/** The fields of a JSON document; none for anything else. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
