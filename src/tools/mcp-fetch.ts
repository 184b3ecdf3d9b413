import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Secret } from '../secret.ts';
import { headerValues } from './header-values.ts';
import { limitedBody } from './limited-body.ts';
import { networkFailure } from './network-failure.ts';
import { SessionGone } from './session-gone.ts';
import { toolError } from './tool-error.ts';

export interface McpFetchOptions {
  readonly name: string;
  readonly headerVariables: Readonly<Record<string, string>> | undefined;
  readonly secrets: Readonly<Record<string, Secret>>;
  /** Told when a body is cut off, which leaves the call that waits for it without an answer. */
  readonly onTooLong: () => void;
}

/** A list of tools, or a result of which a model gets 6,000 characters. */
const maxBytes = 1_000_000;
/** Longer than any call may take; the protocol leaves an exchange open that nobody waits for any more. */
const longestExchangeMs = 120_000;
/** A server may close its stream of news and ask us to come back at once. */
const maxStreams = 20;

/**
 * `fetch` for one connection to an MCP server: with the configured headers, no redirect followed, no body without a bound, and every
 * failure as what it means for the call. Throws `SessionGone` for a session that the server does not know any more.
 */
export function createMcpFetch({ name, headerVariables, secrets, onTooLong }: McpFetchOptions): FetchLike {
  let streams = 0;
  return async (url, init = {}) => {
    const isStream = init.method === 'GET';
    if (isStream) {
      streams += 1;
      // "There is no stream of news here": then the list is read anew every few minutes.
      if (streams > maxStreams) return new Response(null, { status: 405 });
    }
    const headers = new Headers(init.headers);
    for (const [header, value] of Object.entries(headerValues(headerVariables, secrets))) {
      headers.set(header, value);
    }
    const isOver = [init.signal ?? [], isStream ? [] : AbortSignal.timeout(longestExchangeMs)].flat();
    const response = await fetch(url, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any(isOver),
    }).catch((error: unknown) => {
      throw networkFailure(name, error);
    });
    const { status, statusText } = response;
    if (response.ok || (status === 405 && init.method !== 'POST')) {
      if (response.body === null) return response;
      const body = limitedBody(response.body, { maxBytes, perEvent: isStream, onTooLong });
      return new Response(body, { status, statusText, headers: response.headers });
    }
    await response.body?.cancel().catch(() => undefined);
    if (status === 404 && headers.has('mcp-session-id')) throw new SessionGone();
    if (status === 401)
      for (const variable of Object.values(headerVariables ?? {})) void renew(secrets[variable]);
    throw failureFor(name, status);
  };
}

function failureFor(name: string, status: number): Error {
  const refused = (text: string) => toolError('think/tool-refused', name, text);
  if (status >= 300 && status < 400) {
    return refused(
      `answers with a redirect (HTTP ${status}), which is not followed. Configure where it leads`,
    );
  }
  if (status === 401 || status === 403)
    return refused(`lets us not in (HTTP ${status}). Check headerVariables`);
  if (status === 429 || status === 503) {
    return toolError('think/tool-unavailable', name, `has no time just now (HTTP ${status})`);
  }
  if (status >= 500) return toolError('think/tool-failed', name, `failed (HTTP ${status})`);
  return refused(`is no MCP server at this address (HTTP ${status})`);
}

async function renew(secret: Secret | undefined): Promise<void> {
  // The old one stays, and the next call tells.
  await secret?.renew().catch(() => undefined);
}
