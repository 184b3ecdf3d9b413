import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KmsServer, startKms } from '../../test/support/kms-server.ts';
import { systemClock } from '../clock.ts';
import { Secret } from '../secret.ts';
import { createKms, type KmsOptions } from './kms.ts';

let server: KmsServer;
let key: string;
beforeEach(async () => {
  server = await startKms();
  key = server.makeKey();
});
afterEach(() => server[Symbol.asyncDispose]());

const open = (more: Partial<KmsOptions> = {}) =>
  createKms({
    endpoint: server.url,
    region: server.region,
    credentials: server.credentials,
    clock: systemClock,
    random: () => 0,
    ...more,
  });
const context = { partition: 'person/ada' };
const secret = randomBytes(32);

describe('AWS KMS', () => {
  it('gives back what it was given, by ARN, id and alias, and says which key it was', async () => {
    server.name('wellspoken', key);
    for (const name of [key, key.split('/')[1] ?? '', 'alias/wellspoken']) {
      const { keyArn, sealed } = await open().encrypt(name, secret, context);
      expect(keyArn).toBe(key);
      expect(Buffer.from(sealed).includes(secret)).toBe(false);
      expect(await open().decrypt(key, sealed, context)).toEqual(secret);
    }
  });

  it('is sent a slice of a larger buffer as that slice', async () => {
    const slice = Buffer.concat([randomBytes(5), secret, randomBytes(5)]).subarray(5, 37);
    const { sealed } = await open().encrypt(key, slice, context);
    expect(await open().decrypt(key, sealed, context)).toEqual(secret);
  });

  it('asks the region that an ARN names, whatever its own is', async () => {
    await open({ region: 'us-east-1' }).encrypt(key, secret, context);
    await open({ region: undefined }).encrypt(key, secret, context);
    const regions = server.requests.map(({ headers }) => headers['authorization']?.split('/')[2]);
    expect(regions).toEqual(['eu-west-1', 'eu-west-1']);
  });

  it.each([
    ['another context', () => ({ ...context, partition: 'person/bob' }), (sealed: Uint8Array) => sealed],
    [
      'a changed byte',
      () => context,
      (sealed: Uint8Array) => Buffer.from(sealed).map((byte, at) => (at === 99 ? byte ^ 1 : byte)),
    ],
    ['nothing', () => context, () => Buffer.alloc(0)],
  ])('never opens %s', async (_, given, damage) => {
    const { sealed } = await open().encrypt(key, secret, context);
    expect(await open().decrypt(key, damage(sealed), given())).toBeUndefined();
  });

  it('never opens what another key encrypted', async () => {
    const { sealed } = await open().encrypt(key, secret, context);
    expect(await open().decrypt(server.makeKey(), sealed, context)).toBeUndefined();
  });

  it.each([
    ['denied', /may not use.*kms:Encrypt and kms:Decrypt/, false],
    ['disabled', /is disabled: enable it/, false],
    ['pending deletion', /deletion is pending, cancel that/, false],
    ['gone', /There is no KMS key .*WELLSPOKEN_KMS_KEY/, false],
    ['throttled', /higher quota/, true],
    ['failing', /failed: KMSInternalException/, true],
  ] as const)('says what to do when a key is %s', async (trouble, message, retryable) => {
    const { sealed } = await open().encrypt(key, secret, context);
    server.trouble(key, trouble);
    const as = (code: string) => ({ code, retryable, message: expect.stringMatching(message) });
    await expect(open().encrypt(key, secret, context)).rejects.toMatchObject(as('remember/unavailable'));
    await expect(open().decrypt(key, sealed, context)).rejects.toMatchObject(as('recall/unavailable'));
  });

  it('is asked again while it is busy', async () => {
    server.trouble(key, 'throttled');
    let tries = 0;
    const { keyArn } = await open({
      random: () => {
        tries += 1;
        if (tries === 2) server.trouble(key);
        return 0;
      },
    }).encrypt(key, secret, context);
    expect(keyArn).toBe(key);
    expect(server.actions()).toEqual(['Encrypt', 'Encrypt', 'Encrypt']);
  });

  it.each([
    ['a signature that is wrong', { credentials: () => wrongCredentials }, /clock of this machine/],
    [
      'nobody listening',
      { endpoint: 'http://127.0.0.1:1' },
      /did not answer.*ECONNREFUSED.*endpoint for KMS/,
    ],
    ['no region', { region: undefined }, /AWS_REGION is not set/],
  ])('says what is wrong with %s', async (_, more, message) => {
    const name = key.split('/')[1] ?? '';
    await expect(open(more).encrypt(name, secret, context)).rejects.toThrow(message);
  });

  it.each(['{}', '{"KeyId":"k"}', '{"Plaintext":7}', '[]'])('takes no answer like %s', async (body) => {
    const transport = async () => ({
      status: 200,
      headers: { get: () => null },
      body: (async function* () {
        yield Buffer.from(body);
      })(),
    });
    await expect(open({ transport }).encrypt(key, secret, context)).rejects.toThrow('Unreadable');
    await expect(open({ transport }).decrypt(key, secret, context)).rejects.toThrow('Unreadable');
  });
});

const wrongCredentials = Promise.resolve({ accessKeyId: 'AKIDKMS', secretAccessKey: new Secret('wrong') });
