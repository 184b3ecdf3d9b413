import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { AwsCredentials } from '../../src/aws/aws-credentials.ts';
import { type ArrivedRequest, officialAuthorization } from './aws-signature.ts';

/** An answer; `hang` never comes, `reset` breaks the connection. */
export type AwsAnswer =
  | 'hang'
  | 'reset'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** An object goes as JSON. */
      readonly body?: object | string;
    };

export interface AwsServer extends AsyncDisposable {
  readonly url: string;
  /** What arrived, in order. */
  readonly requests: readonly ArrivedRequest[];
  /** Closes the connections that wait for another request, as a server does after a while. */
  dropIdle(): void;
}

/**
 * A server on a free port that speaks for a service of AWS. With credentials it refuses, as AWS does, a request that AWS's own signer
 * would have signed differently.
 */
export async function startAwsServer(
  answer: (request: ArrivedRequest, number: number) => AwsAnswer | Promise<AwsAnswer>,
  credentials?: AwsCredentials,
): Promise<AwsServer> {
  const requests: ArrivedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await arrived(incoming);
      requests.push(request);
      const isRefused =
        credentials !== undefined &&
        request.headers['authorization'] !== (await officialAuthorization(request, credentials));
      const said = isRefused ? badSignature : await answer(request, requests.length);
      if (said === 'hang') return;
      if (said === 'reset') {
        incoming.socket.resetAndDestroy();
        return;
      }
      const { status = 200, headers = {}, body = {} } = said;
      outgoing.writeHead(status, { 'x-amzn-requestid': `request-${requests.length}`, ...headers });
      outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    dropIdle: () => server.closeIdleConnections(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const badSignature: AwsAnswer = {
  status: 403,
  body: { __type: 'com.amazon.coral.service#InvalidSignatureException', message: 'It does not match.' },
};

async function arrived(incoming: IncomingMessage): Promise<ArrivedRequest> {
  const { method = '', url = '', headers } = incoming;
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, url, headers: Object.fromEntries(plain), body: await text(incoming) };
}
