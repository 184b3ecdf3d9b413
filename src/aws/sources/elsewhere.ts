import type { AwsCredentials } from '../aws-credentials.ts';
import type { CredentialOptions } from '../credentials.ts';
import { createHttpsTransport } from '../https-transport.ts';
import { noCredentials } from './no-credentials.ts';

/** Credentials from any place but the environment's own variables; each is loaded only where it is the one. */
export async function credentialsElsewhere(options: CredentialOptions): Promise<AwsCredentials> {
  const { env } = options;
  const { profileCredentials } = await import('./profile.ts');
  const ofProfile = profileCredentials(env);
  if (ofProfile !== undefined) return ofProfile;
  const asking = { transport: createHttpsTransport().send, ...options };
  if (env['AWS_WEB_IDENTITY_TOKEN_FILE']) {
    return (await import('./web-identity.ts')).webIdentityCredentials(asking);
  }
  if (env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] || env['AWS_CONTAINER_CREDENTIALS_FULL_URI']) {
    return (await import('./container.ts')).containerCredentials(asking);
  }
  if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true') {
    return (await import('./instance.ts')).instanceCredentials(asking);
  }
  throw noCredentials();
}
