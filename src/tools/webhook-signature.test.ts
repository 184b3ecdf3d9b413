import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { webhookSignature } from './webhook-signature.ts';

const secret = 'a secret of some length';
const nowMs = 1_700_000_000_500;
const snippet =
  /```ts\n(.*?)```/s.exec(readFileSync(new URL('../../docs/tools.md', import.meta.url), 'utf8'))?.[1] ?? '';

it('signs the time in seconds and the payload as it is', () => {
  expect(webhookSignature(secret, '{"item":"Käse"}', nowMs)).toEqual({
    'wellspoken-timestamp': '1700000000',
    'wellspoken-signature': expect.stringMatching(/^v1=[0-9a-f]{64}$/),
  });
});

it('is checked by what docs/tools.md shows, which refuses everything else', () => {
  using folder = temporaryFolder();
  const body = '{"item":"Käse"}';
  const headers = webhookSignature(secret, body, nowMs);
  const cases = [
    [headers, body, secret, nowMs],
    [headers, body, secret, nowMs + 299_000],
    [headers, body, secret, nowMs + 301_000],
    [headers, body, secret, nowMs - 301_000],
    [headers, `${body} `, secret, nowMs],
    [headers, body, `${secret}s`, nowMs],
    [{ ...headers, 'wellspoken-timestamp': '1700000001' }, body, secret, nowMs],
    [{ ...headers, 'wellspoken-signature': 'v1=' }, body, secret, nowMs],
    [{}, body, secret, nowMs],
  ];
  const file = join(folder.path, 'check.ts');
  writeFileSync(
    file,
    `${snippet}\nconsole.log(JSON.stringify(${JSON.stringify(cases)}.map((given) => isOurs(...given))));`,
  );
  const output: unknown = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
  expect(output).toEqual([true, true, false, false, false, false, false, false, false]);
});
