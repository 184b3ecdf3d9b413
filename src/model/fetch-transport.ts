import type { ModelTransport } from './transport.ts';

/** The platform's `fetch` as a transport: nothing to load, so it is the choice where a cold start counts (Lambda). */
export const fetchTransport: ModelTransport = async ({ method, url, headers, body, signal }) => {
  const response = await fetch(url, {
    method,
    headers,
    signal,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, body: response.body ?? noBytes() };
};

async function* noBytes(): AsyncGenerator<Uint8Array> {}
