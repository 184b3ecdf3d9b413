import { WellspokenError } from '../errors.ts';

/**
 * The address of an API path under a base URL. A trailing slash or `/v1` on the base, which some vendors' pages ask for, is
 * tolerated, because `/v1/v1/…` would be answered with a web page.
 *
 * @throws `start/config` when the base is not an http(s) URL.
 */
export function endpoint(baseUrl: string, path: `/${string}`): string {
  const base = URL.parse(baseUrl.trim());
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new WellspokenError(
      'start/config',
      `"${baseUrl}" is not a base URL: write it like https://api.example.com.`,
    );
  }
  return base.origin + base.pathname.replace(/\/+$/, '').replace(/\/v1$/, '') + path;
}
