import { AwsFailure } from '../aws-failure.ts';
import type { CredentialOptions } from '../credentials.ts';
import { type AwsAnswer, exchange } from '../exchange.ts';
import type { AwsRequest } from '../transport.ts';

const tries = 2;

/** What a source is asked with. */
export type SourceOptions = Required<CredentialOptions>;

/** The answer of a source of credentials; asked again once when it does not answer or fails. Rejects with an `AwsFailure` that names it. */
export async function askForCredentials(
  { transport, clock }: SourceOptions,
  whom: string,
  request: Omit<AwsRequest, 'signal'>,
  limitMs = 1_000,
): Promise<string> {
  let failure: unknown;
  for (let left = tries; left > 0; left -= 1) {
    try {
      const answer = await exchange(transport, clock, whom, request, limitMs);
      if (answer.status === 200) return answer.text;
      failure = refusal(whom, answer);
      if (answer.status < 500) break;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Without what it said, in which a token may be quoted. */
function refusal(whom: string, { status, text }: AwsAnswer): AwsFailure {
  const name = /<Code>(\w{1,80})<\/Code>|"code"\s*:\s*"(\w{1,80})"/.exec(text);
  const why = name?.[1] ?? name?.[2];
  const message = `${whom} gave no credentials (${status}${why === undefined ? '' : ` ${why}`}).`;
  return new AwsFailure('NoCredentials', message, { status, retryable: status >= 500 });
}
