import { WellspokenError } from '../errors.ts';
import { Secret, type SecretOrigin } from '../secret.ts';
import type { SecretRule } from './secret-rule.ts';

/** What a variable with a reference to a secret kept elsewhere begins with. */
export const referencePrefix = 'secretsmanager:';

/** A secret variable that says where its text is kept: `secretsmanager:<name or arn>[#field]`. */
export interface SecretReference {
  readonly variable: string;
  /** Name or ARN. */
  readonly id: string;
  /** Of the JSON object that is kept there; absent where the whole is the secret. */
  readonly field: string | undefined;
  readonly rule: SecretRule;
  /** Reveals nothing, and throws `start/secret`, before an origin is given. */
  readonly secret: Secret;
  readFrom(origin: SecretOrigin): void;
}

export function createSecretReference(variable: string, text: string, rule: SecretRule): SecretReference {
  const place = text.slice(referencePrefix.length);
  const hash = place.lastIndexOf('#');
  let origin: SecretOrigin | undefined;
  const known = () => {
    if (origin !== undefined) return origin;
    throw new WellspokenError(
      'start/secret',
      `${variable} is kept elsewhere and was not read from there yet.`,
    );
  };
  return {
    variable,
    id: hash < 0 ? place : place.slice(0, hash),
    field: hash < 0 ? undefined : place.slice(hash + 1),
    rule,
    secret: new Secret({ read: () => known().read(), renew: async () => known().renew() }),
    readFrom: (found) => void (origin = found),
  };
}
