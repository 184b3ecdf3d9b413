import { createHmac, hash } from 'node:crypto';
import type { Secret } from '../secret.ts';
import type { AwsCredentials } from './aws-credentials.ts';

/** Where requests go, in the words of their signature. */
export interface SigningScope {
  /** As in `eu-west-1`. */
  readonly region: string;
  /** As AWS calls it when signing: `dynamodb`, `bedrock`, `secretsmanager`. */
  readonly service: string;
}

export interface SignableRequest {
  readonly method: string;
  /** The address exactly as it is sent. */
  readonly url: string;
  /** Names in lower case. Only `content-type` and those that start with `x-amz-` are signed: what stands between may change others. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Gives the headers to send: those of the request and its signature. `nowMs` is wall-clock time; AWS takes five minutes of error. */
export type Signer = (
  request: SignableRequest,
  credentials: AwsCredentials,
  nowMs: number,
) => Readonly<Record<string, string>>;

/**
 * AWS Signature Version 4 (docs.aws.amazon.com, "Create a signed AWS API request") for every service but S3, which has rules of its
 * own. The signer throws `TypeError` when a request's `url` is no address.
 */
export function createSigner({ region, service }: SigningScope): Signer {
  const keyFor = rememberLast((secret: Secret, day: string) =>
    [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret.reveal()}`),
  );

  return ({ method, url, headers, body }, { accessKeyId, secretAccessKey, sessionToken }, nowMs) => {
    const { host, pathname, search } = new URL(url);
    const time = new Date(nowMs).toISOString().replace(/[:-]|\.\d+/g, '');
    const day = time.slice(0, 8);
    const sent = {
      ...headers,
      'x-amz-date': time,
      ...(sessionToken && { 'x-amz-security-token': sessionToken.reveal() }),
    };
    const signed = Object.entries({ ...sent, host })
      .filter(([name]) => /^(?:host|content-type|x-amz-.*)$/.test(name))
      .sort(([one], [other]) => compare(one, other));
    const names = signed.map(([name]) => name).join(';');
    const canonical = [
      method,
      canonicalPath(pathname),
      canonicalQuery(search),
      ...signed.map(([name, value]) => `${name}:${value.trim().replace(/\s+/g, ' ')}`),
      '',
      names,
      hash('sha256', body),
    ].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash('sha256', canonical)}`;
    const signature = hmac(keyFor(secretAccessKey, day), toSign).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...sent, authorization };
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** The key holds for a day and a secret, and is four of the five keyed hashes of a signature. */
function rememberLast<A, B, Result>(work: (a: A, b: B) => Result): (a: A, b: B) => Result {
  let last: { a: A; b: B; result: Result } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: work(a, b) };
    return last.result;
  };
}

/** Encoded once more than it is sent, as every service but S3 wants it, without empty segments. */
function canonicalPath(pathname: string): string {
  const path = pathname.split('/').filter(Boolean).map(encode).join('/');
  return `/${path}${path && pathname.endsWith('/') ? '/' : ''}`;
}

/** Sorted by encoded name, then by encoded value. */
function canonicalQuery(search: string): string {
  return [...new URLSearchParams(search)]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([name, value], [other, otherValue]) => compare(name, other) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** RFC 3986: all but letters, digits, `-`, `.`, `_` and `~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
