import { AwsFailure } from './aws-failure.ts';
import type { AwsAnswer } from './exchange.ts';

/** It did not happen, and may a moment later. Names differ from service to service. */
const busy = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
]);

/** The failure that an answer with an error status stands for, JSON or XML. */
export function awsRefusal(whom: string, { status, headers, text }: AwsAnswer): AwsFailure {
  const body = fieldsOf(text);
  const type = nameOf(headers.get('x-amzn-errortype') ?? body.type) || `Status${status}`;
  const isBusy = busy.has(type) || status === 429;
  const requestId = headers.get('x-amzn-requestid') ?? undefined;
  return new AwsFailure(type, `${whom} answered ${type} (${status}).`, {
    status,
    said: body.message,
    retryable: isBusy || status >= 500,
    mayHaveHappened: !isBusy && status >= 500,
    ...(requestId !== undefined && { requestId }),
  });
}

function fieldsOf(text: string): { type: string; message: string } {
  try {
    const body = Object(JSON.parse(text)) as Record<string, unknown>;
    const first = (...names: string[]) =>
      names.map((name) => body[name]).find((value) => typeof value === 'string') ?? '';
    return { type: first('__type', 'code'), message: first('message', 'Message') };
  } catch {
    const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
    return { type: element('Code'), message: element('Message') };
  }
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` and `ThrottlingException:http://…` are the same name. */
function nameOf(type: string): string {
  return /(?:^|#)([A-Za-z0-9]{1,80})(?::|$)/.exec(type)?.[1] ?? '';
}
