import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../secret.ts';
import type { AwsCredentials } from '../aws-credentials.ts';
import { AwsFailure } from '../aws-failure.ts';
import { readIni } from './read-ini.ts';

/**
 * The static keys of the profile `AWS_PROFILE`, or `default`, in `~/.aws/credentials` or `~/.aws/config` (docs.aws.amazon.com/sdkref,
 * "Shared config and credentials files"). `undefined` when none is named and there is no default.
 *
 * @throws AwsFailure when the named profile is missing, or its keys come from a program, a role or single sign-on, which are for
 * AWS's own command line to turn into keys.
 */
export function profileCredentials(
  env: Readonly<Record<string, string | undefined>>,
): AwsCredentials | undefined {
  const named = env['AWS_PROFILE'];
  const profile = named || 'default';
  const home = join(env['HOME'] || homedir(), '.aws');
  const credentials = read(env['AWS_SHARED_CREDENTIALS_FILE'] || join(home, 'credentials'));
  const config = read(env['AWS_CONFIG_FILE'] || join(home, 'config'));
  const values = {
    ...config.get(profile === 'default' ? 'default' : `profile ${profile}`),
    ...credentials.get(profile),
  };
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secret, aws_session_token: token } = values;
  if (accessKeyId && secret) {
    return {
      accessKeyId,
      secretAccessKey: new Secret(secret),
      ...(token && { sessionToken: new Secret(token) }),
    };
  }
  if (!named) return undefined;
  const exported = `eval "$(aws configure export-credentials --profile ${profile} --format env)"`;
  throw new AwsFailure(
    'NoCredentials',
    Object.keys(values).length === 0
      ? `There is no AWS profile "${profile}". Check AWS_PROFILE, or run: aws configure --profile ${profile}`
      : `The AWS profile "${profile}" holds no keys of its own. Unset AWS_PROFILE after: ${exported}`,
  );
}

function read(file: string): ReturnType<typeof readIni> {
  try {
    return readIni(readFileSync(file, 'utf8'));
  } catch {
    // No such file is the normal case; one that cannot be read holds nothing for us either.
    return new Map();
  }
}
