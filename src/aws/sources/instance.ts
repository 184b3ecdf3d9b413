import type { AwsCredentials } from '../aws-credentials.ts';
import { askForCredentials, type SourceOptions } from './ask-for-credentials.ts';
import { noCredentials } from './no-credentials.ts';
import { fieldsOf, toCredentials } from './to-credentials.ts';

const tokenSeconds = 21_600;
/** AWS goes on accepting what it could not replace in time. */
const graceMs = 15 * 60_000;

/** The credentials of an EC2 instance's role, by version 2 of its metadata service (docs.aws.amazon.com/AWSEC2, "Use IMDSv2"). */
export async function instanceCredentials(options: SourceOptions): Promise<AwsCredentials> {
  const { env, clock } = options;
  const whom = 'The EC2 metadata service';
  const base = (env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || 'http://169.254.169.254').replace(/\/+$/, '');
  const token = await askForCredentials(options, whom, {
    method: 'PUT',
    url: `${base}/latest/api/token`,
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': String(tokenSeconds) },
  }).catch((cause: unknown) => {
    throw noCredentials(cause);
  });
  const read = (path: string) =>
    askForCredentials(options, whom, {
      method: 'GET',
      url: `${base}/latest/meta-data/iam/security-credentials/${path}`,
      headers: { 'x-aws-ec2-metadata-token': token.trim() },
    });
  const role = (await read('')).split('\n')[0]?.trim() ?? '';
  const fields = fieldsOf(await read(encodeURIComponent(role)));
  const credentials = toCredentials(whom, {
    accessKeyId: fields['AccessKeyId'],
    secretAccessKey: fields['SecretAccessKey'],
    sessionToken: fields['Token'],
    expiration: fields['Expiration'],
  });
  const { expiresAtMs = 0 } = credentials;
  return { ...credentials, expiresAtMs: Math.max(expiresAtMs, clock.now() + graceMs) };
}
