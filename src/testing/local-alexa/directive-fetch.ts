import type { IncomingDirective } from './directive-receiver.ts';

/**
 * A `fetch` that hands `POST …/v1/directives` straight to `receive`. Nothing but promises happens in between, so a fake
 * clock sees every directive at its moment. Any other address answers 404; a hang-up and an abort reject as in `fetch`.
 */
export function directiveFetch(
  receive: (directive: IncomingDirective) => Promise<number | undefined>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/v1/directives') {
      return new Response(null, { status: 404 });
    }
    const { signal } = request;
    signal.throwIfAborted();
    const authorization = request.headers.get('authorization') ?? undefined;
    const body = parseJson(await request.text());
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const received = receive({ authorization, body, isGone: () => signal.aborted });
    const status = await Promise.race([received, aborted]);
    if (status === undefined) throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    return new Response(null, { status });
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
