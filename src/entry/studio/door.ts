import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { WellspokenError } from '../../errors.ts';
import type { Secret } from '../../secret.ts';

/**
 * Lets in what comes to this machine under its own name: any page in the user's browser can reach a loopback port, and a name of its own may be
 * bound to 127.0.0.1 after the page was loaded, but neither can choose what the browser writes into `Host`, `Origin` and `Sec-Fetch-Site`.
 *
 * @param url Where the server listens.
 * @throws `hear/unauthorized`, status 403.
 */
export function ownNamesOnly(url: () => string): MiddlewareHandler {
  return async ({ req }, next) => {
    const { host: ownHost, port } = new URL(url());
    const suffix = port === '' ? '' : `:${port}`;
    const names = [ownHost, ...['127.0.0.1', 'localhost', '[::1]'].map((name) => name + suffix)];
    const host = req.header('host')?.toLowerCase() ?? '';
    if (!names.includes(host)) throw refusal('This page goes by the address that dev printed.', 403);
    const origin = req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) {
      throw refusal('No other page may ask this.', 403);
    }
    return next();
  };
}

/**
 * Lets in who has the token of this run. It comes in a header, which another page cannot send without being asked for leave first (CORS), and leave
 * is never given.
 *
 * @throws `hear/unauthorized`, status 403 for another page and 401 for a wrong token.
 */
export function withTokenOnly(token: Secret): MiddlewareHandler {
  return async ({ req }, next) => {
    const site = req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') throw refusal('No other page may ask this.', 403);
    const given = /^Bearer (\S+)$/.exec(req.header('authorization') ?? '')?.[1] ?? '';
    if (!isSame(given, token.reveal())) {
      throw refusal(
        'Open the address that dev printed in the terminal: it carries the key of this run.',
        401,
      );
    }
    return next();
  };
}

/** Constant-time, whatever the lengths. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function refusal(message: string, status: number): WellspokenError {
  return new WellspokenError('hear/unauthorized', message, { status });
}
