import { WellspokenError } from '../errors.ts';
import { abortable } from './abortable.ts';
import { advice, notAnApi } from './advice.ts';
import { type FailedCall, requestIdOf, upstreamError } from './errors.ts';
import { networkError } from './network-error.ts';
import { readText } from './read-text.ts';
import type { ModelTransport, TransportResponse } from './transport.ts';

const maxErrorBytes = 65_536;

export interface Post {
  readonly provider: string;
  readonly model: string;
  readonly url: string;
  readonly key: () => string | Promise<string>;
  /** Looks for a newer key; `key` gives it then. Left out where there is only the one. */
  readonly renewKey?: (() => Promise<unknown>) | undefined;
  /** False for a server of one's own that may do without. */
  readonly needsKey: boolean;
  /** The headers that carry the key, or a signature over the body, and whatever else the protocol wants. */
  readonly headers: (key: string, body: string) => Headers | Promise<Headers>;
  readonly transport: ModelTransport;
}

type Headers = Readonly<Record<string, string>>;

export interface Answered {
  readonly call: FailedCall;
  readonly response: TransportResponse;
  readonly requestId: string | undefined;
  /** Some gateways answer a stream request with one JSON document. */
  readonly isJson: boolean;
}

/**
 * Sends a request and resolves once a successful answer begins. A key that is not accepted may have been replaced a moment ago: it is
 * renewed unless that was done meanwhile, and if it changed, the request is sent once more.
 *
 * @throws a `think/…` error for everything else: error statuses, redirects, web pages, a broken network, an abort.
 */
export async function post(to: Post, body: string, signal: AbortSignal): Promise<Answered> {
  const key = await currentKey(to, signal);
  try {
    return await send(to, key, body, signal);
  } catch (error) {
    if (!(error instanceof WellspokenError) || error.code !== 'think/auth' || !to.renewKey) throw error;
    let newKey = await currentKey(to, signal);
    if (newKey === key) {
      // Where none is to be had, what the provider said of this one is the better word.
      await abortable(to.renewKey(), signal).catch(() => {});
      newKey = await currentKey(to, signal);
    }
    if (newKey === key) throw error;
    return send(to, newKey, body, signal);
  }
}

async function currentKey(to: Post, signal: AbortSignal): Promise<string> {
  try {
    signal.throwIfAborted();
    const key = to.key();
    return usableKey(to, typeof key === 'string' ? key : await abortable(key, signal));
  } catch (error) {
    throw networkError({ provider: to.provider, model: to.model }, error, signal, false);
  }
}

async function send(to: Post, key: string, body: string, signal: AbortSignal): Promise<Answered> {
  const call: FailedCall = { provider: to.provider, model: to.model, key };
  let response: TransportResponse;
  try {
    const made = to.headers(key, body);
    const own = made instanceof Promise ? await abortable(made, signal) : made;
    response = await to.transport({
      method: 'POST',
      url: to.url,
      body,
      signal,
      headers: {
        accept: 'text/event-stream',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'user-agent': 'wellspoken',
        ...own,
      },
    });
  } catch (error) {
    throw networkError(call, error, signal, false);
  }
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  const isPage = /\bhtml\b/i.test(type);
  if (status >= 200 && status < 300 && !isPage) {
    return { call, response, requestId: requestIdOf(headers), isJson: /\bjson\b/i.test(type) };
  }

  // What cannot be read of an error does not matter: the status alone says enough.
  const { text } = await readText(response.body, maxErrorBytes).catch(() => ({ text: '' }));
  if (signal.aborted) throw networkError(call, signal.reason, signal, false);
  const isElsewhere = status < 400 || (isPage && (status === 404 || status === 405));
  if (isElsewhere) {
    const what = status >= 300 && status < 400 ? `a redirect (${status})` : `a web page (${status})`;
    throw new WellspokenError('think/bad-request', notAnApi(to.provider, what), {
      status,
      provider: to.provider,
    });
  }
  throw upstreamError(call, { status, headers, body: text });
}

/** A key that cannot stand in a header would be quoted by the error of the HTTP client, so it is stopped here. */
function usableKey(to: Post, key: string): string {
  const trimmed = key.trim();
  if (/^[\u0021-\u007e]+$/.test(trimmed) || (trimmed === '' && !to.needsKey)) return trimmed;
  const what = trimmed === '' ? 'is empty' : 'contains characters that no key has';
  throw new WellspokenError('think/auth', `The configured key ${what}. ${advice('think/auth', to)}`, {
    provider: to.provider,
  });
}
