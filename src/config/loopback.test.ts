import { expect, it } from 'vitest';
import { isLoopback } from './loopback.ts';

it.each(['127.0.0.1', '127.255.255.254', '::1', '[::1]', '0:0:0:0:0:0:0:1', 'localhost', 'LOCALHOST'])(
  '%s is reached from this machine only',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

it.each([
  '0.0.0.0',
  '::',
  '128.0.0.1',
  '126.255.255.255',
  '10.0.0.1',
  '127.1',
  '127.0.0.1.nip.io',
  'localhost.x',
  '',
  '[',
  '0177.0.0.1',
])('%j may be reached by others', (host) => {
  expect(isLoopback(host)).toBe(false);
});
