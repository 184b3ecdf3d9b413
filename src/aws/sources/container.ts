import { readFileSync } from 'node:fs';
import type { AwsCredentials } from '../aws-credentials.ts';
import { AwsFailure } from '../aws-failure.ts';
import { askForCredentials, type SourceOptions } from './ask-for-credentials.ts';
import { fieldsOf, toCredentials } from './to-credentials.ts';

/** The agents of ECS and of EKS Pod Identity, and the machine itself: only they may be asked without TLS. */
const agents = /^(?:169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\]|localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The credentials of an ECS task or an EKS pod (docs.aws.amazon.com/sdkref, "Container credential provider"). */
export async function containerCredentials(options: SourceOptions): Promise<AwsCredentials> {
  const { env } = options;
  const whom = 'The container credential service';
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
  const url = URL.parse(
    relative ? `http://169.254.170.2${relative}` : (env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? ''),
  );
  if (
    url === null ||
    (url.protocol !== 'https:' && !(url.protocol === 'http:' && agents.test(url.hostname)))
  ) {
    throw new AwsFailure(
      'NoCredentials',
      'AWS_CONTAINER_CREDENTIALS_FULL_URI must begin with https://, unless it is the agent of ECS or EKS or this machine.',
    );
  }
  const token = tokenOf(env);
  const text = await askForCredentials(options, whom, {
    method: 'GET',
    url: url.href,
    headers: token === undefined ? {} : { authorization: token },
  });
  const fields = fieldsOf(text);
  return toCredentials(whom, {
    accessKeyId: fields['AccessKeyId'],
    secretAccessKey: fields['SecretAccessKey'],
    sessionToken: fields['Token'],
    expiration: fields['Expiration'],
  });
}

/** Read anew every time: EKS writes another one every few hours. */
function tokenOf(env: SourceOptions['env']): string | undefined {
  const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  if (!file) return env['AWS_CONTAINER_AUTHORIZATION_TOKEN'] || undefined;
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const message = 'The file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names cannot be read.';
    throw new AwsFailure('NoCredentials', message, { cause });
  }
  // It would end the header, and begin another.
  if (/[\r\n]/.test(token)) {
    throw new AwsFailure(
      'NoCredentials',
      'The file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names holds more than a line.',
    );
  }
  return token;
}
