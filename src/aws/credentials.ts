import type { Clock } from '../clock.ts';
import { Secret } from '../secret.ts';
import type { CredentialSource } from './aws-credentials.ts';
import { refreshed } from './refreshed.ts';
import type { AwsTransport } from './transport.ts';

export interface CredentialOptions {
  /** Variables by name, as the process has them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** How agents and services are asked. Its own when left out. */
  readonly transport?: AwsTransport;
}

/**
 * Credentials from where AWS's own tools look, in their order (docs.aws.amazon.com/sdkref, "Standardized credential providers"): the
 * profile that `AWS_PROFILE` names; the environment, which is all that a Lambda has; the profile `default` of `~/.aws`; a web
 * identity (EKS service accounts, OIDC); the container (ECS, EKS Pod Identity); the EC2 instance. What ends is renewed before it does.
 * Nothing is looked for before the first request; what cannot be had is an `AwsFailure` `NoCredentials` that says what to set.
 */
export function createCredentials(options: CredentialOptions): CredentialSource {
  const { env } = options;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (accessKeyId && secret && !env['AWS_PROFILE']) {
    const credentials = {
      accessKeyId,
      secretAccessKey: new Secret(secret),
      ...(token && { sessionToken: new Secret(token) }),
    };
    return () => Promise.resolve(credentials);
  }
  return refreshed(async () => {
    const { credentialsElsewhere } = await import('./sources/elsewhere.ts');
    return credentialsElsewhere(options);
  }, options.clock);
}
