import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentials } from '../../src/aws/aws-credentials.ts';

/** A request as it arrived. */
export interface ArrivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined
        ? createHash('sha256')
        : createHmac('sha256', typeof secret === 'string' ? secret : Buffer.from(secret as Uint8Array));
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {}
}

/** The `authorization` that AWS's own signer gives a request, over the headers that its own `authorization` names. */
export async function officialAuthorization(
  { method, url, headers, body }: ArrivedRequest,
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials,
): Promise<string> {
  const authorization = headers['authorization'] ?? '';
  const [, region = '', service = ''] = /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(authorization) ?? [];
  const signed = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const signer = new SignatureV4({
    region,
    service,
    applyChecksum: false,
    sha256: Sha256,
    credentials: {
      accessKeyId,
      secretAccessKey: secretAccessKey.reveal(),
      ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    },
  });
  const address = new URL(`http://any${url}`);
  const query: Record<string, string[]> = {};
  for (const [name, value] of address.searchParams) (query[name] ??= []).push(value);
  const time = headers['x-amz-date'] ?? '';
  const iso = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const { headers: official } = await signer.sign(
    {
      method,
      protocol: 'https:',
      hostname: headers['host'] ?? '',
      path: address.pathname,
      query,
      headers: Object.fromEntries(signed.map((name) => [name, headers[name] ?? ''])),
      body,
    },
    { signingDate: new Date(iso) },
  );
  return official['authorization'] ?? '';
}
