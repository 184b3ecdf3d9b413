import { isLoopback } from './loopback.ts';

/** A base URL in the one form adapters append paths to, with a warning where it had to be changed; or what is wrong with it. */
export type BaseUrl = { readonly url: string; readonly warning?: string } | { readonly problem: string };

/**
 * Checks the address of a model provider. A trailing slash or `/v1`, which many pages tell people to write, is taken off, as it
 * would make `/v1/v1/messages`. Plain http is for this machine only: the key travels with every call.
 */
export function checkBaseUrl(text: string): BaseUrl {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { problem: 'is not a web address. Must be like https://api.example.com' };
  }
  if (url.username || url.password) return { problem: 'must not hold a name or password' };
  if (url.search || url.hash) return { problem: 'must end before any ? or #' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { problem: 'must begin with https://, unless the server is on this machine (http://localhost)' };
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/(\/+v1)+$/, '');
  const clean = url.origin + path;
  const changed = /\/$|\/v1$/.test(text);
  return changed
    ? { url: clean, warning: `is used as ${clean}, without the end it was given` }
    : { url: clean };
}
