import { readFileSync } from 'node:fs';
import type { AwsCredentials } from '../aws-credentials.ts';
import { AwsFailure } from '../aws-failure.ts';
import { askForCredentials, type SourceOptions } from './ask-for-credentials.ts';
import { toCredentials } from './to-credentials.ts';

/**
 * The credentials of the role `AWS_ROLE_ARN` for whoever holds the token in `AWS_WEB_IDENTITY_TOKEN_FILE`
 * (docs.aws.amazon.com/STS, AssumeRoleWithWebIdentity). The token is read anew every time, as it is replaced while it is in use.
 */
export async function webIdentityCredentials(options: SourceOptions): Promise<AwsCredentials> {
  const { env, clock } = options;
  const role = env['AWS_ROLE_ARN'];
  if (!role) {
    throw new AwsFailure('NoCredentials', 'AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not.');
  }
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  const url =
    env['AWS_ENDPOINT_URL_STS'] ||
    (region
      ? `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
      : 'https://sts.amazonaws.com');
  const body = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: env['AWS_ROLE_SESSION_NAME'] || `wellspoken-${clock.now()}`,
    WebIdentityToken: readToken(env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? ''),
  });
  const request = {
    method: 'POST',
    url: `${url.replace(/\/+$/, '')}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  } as const;
  // A service on the internet, not an agent on this machine.
  const text = await askForCredentials(options, 'AWS STS', request, 3_000);
  const element = (name: string) => new RegExp(`<${name}>([^<&]+)</${name}>`).exec(text)?.[1];
  return toCredentials('AWS STS', {
    accessKeyId: element('AccessKeyId'),
    secretAccessKey: element('SecretAccessKey'),
    sessionToken: element('SessionToken'),
    expiration: element('Expiration'),
  });
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const message = 'The file that AWS_WEB_IDENTITY_TOKEN_FILE names cannot be read.';
    throw new AwsFailure('NoCredentials', message, { cause });
  }
}
