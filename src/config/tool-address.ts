import { isLoopback } from './loopback.ts';

/** What a variable is called: where one may stand for an address, this tells them apart. */
export const variableName = /^[A-Z][A-Z0-9_]{1,80}$/;

/**
 * What is wrong with the address of a tool, to complete "… <is wrong>", without repeating any of it: whoever has a webhook's address may call it.
 * Only what is configured is ever called and no redirect is followed, so this is where an address is judged.
 */
export function wrongWithAddress(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return 'is not a web address. Must be like https://hooks.example.com/abc, or the name of the environment variable that holds it';
  }
  if (url.username || url.password) return 'must not hold a name or password. Use headerVariables';
  if (url.hash) return 'must end before the #';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'must begin with https://, unless it is on this machine (http://localhost)';
  }
  return undefined;
}
