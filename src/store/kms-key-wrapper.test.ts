import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KmsServer, startKms } from '../../test/support/kms-server.ts';
import { createHttpsTransport } from '../aws/https-transport.ts';
import type { AwsTransport } from '../aws/transport.ts';
import { systemClock } from '../clock.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createKmsKeyWrapper, type KmsKeyWrapperOptions } from './kms-key-wrapper.ts';

let server: KmsServer;
let arn: string;
beforeEach(async () => {
  server = await startKms();
  arn = server.makeKey();
});
afterEach(() => server[Symbol.asyncDispose]());

const open = (key: string | undefined, more: Partial<KmsKeyWrapperOptions> = {}) =>
  createKmsKeyWrapper({
    key,
    endpoint: server.url,
    region: server.region,
    credentials: server.credentials,
    clock: systemClock,
    random: () => 0,
    ...more,
  });
const personKey = randomBytes(32);
const ada = 'person/ada';

describe('a key wrapped by KMS', () => {
  it('names its kind and the ARN that wrapped it, and opens for its own person only', async () => {
    const wrapped = await open(arn).wrap(personKey, ada);
    expect(wrapped.startsWith(`kms1.${arn}.`)).toBe(true);
    expect(await open(arn).unwrap(wrapped, ada)).toEqual({ key: personKey, isCurrent: true });
    expect(await open(arn).unwrap(wrapped, 'person/bob')).toBeUndefined();
  });

  it('is of before where another key wraps today, or none', async () => {
    const wrapped = await open(arn).wrap(personKey, ada);
    const other = server.makeKey();
    expect(await open(other).unwrap(wrapped, ada)).toEqual({ key: personKey, isCurrent: false });
    expect(await open(other.split('/')[1]).unwrap(wrapped, ada)).toMatchObject({ isCurrent: false });
    expect(await open(arn.split('/')[1]).unwrap(wrapped, ada)).toMatchObject({ isCurrent: true });
    expect(await open(undefined).unwrap(wrapped, ada)).toEqual({ key: personKey, isCurrent: false });
    await expect(open(undefined).wrap(personKey, ada)).rejects.toThrow('WELLSPOKEN_KMS_KEY');
  });

  it('is of before once its alias stands for another', async () => {
    server.name('people', arn);
    const wrapper = open('alias/people');
    const wrapped = await wrapper.wrap(personKey, ada);
    expect(await wrapper.unwrap(wrapped, ada)).toMatchObject({ isCurrent: true });
    server.name('people', server.makeKey());
    await wrapper.wrap(personKey, 'person/bob');
    expect(await wrapper.unwrap(wrapped, ada)).toMatchObject({ isCurrent: false });
  });

  it.each([
    'kms1.',
    'kms1.x.y',
    'kms1.arn:aws:kms:evil.example.com/:123456789012:key/a.AAAA',
    'kms1.arn:aws:kms:eu-west-1:123456789012:alias/a.AAAA',
    'kms1.arn:aws:kms:eu-west-1:123456789012:key/a.',
    `kms1.arn:aws:kms:eu-west-1:123456789012:key/a.${'A'.repeat(10_000)}`,
  ])('is never asked about when it is no such thing: %s', async (wrapped) => {
    expect(await open(arn).unwrap(wrapped, ada)).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('is asked for once, however many want it at the same time', async () => {
    const wrapped = await open(arn).wrap(personKey, ada);
    const wrapper = open(arn);
    const all = await Promise.all(Array.from({ length: 9 }, () => wrapper.unwrap(wrapped, ada)));
    expect(all).toEqual(all.map(() => ({ key: personKey, isCurrent: true })));
    expect(server.actions()).toEqual(['Encrypt', 'Decrypt']);
  });

  it('is not asked for while KMS fails, but once in a while', async () => {
    const wrapped = await open(arn).wrap(personKey, ada);
    const clock = fakeClock(Date.now());
    const { send, close } = createHttpsTransport();
    let isDown = true;
    const transport: AwsTransport = (request) => (isDown ? Promise.reject(new Error('down')) : send(request));
    const wrapper = open(arn, { clock, transport, random: () => 1 });
    const whyNot = async () => {
      const refused = wrapper.unwrap(wrapped, ada).catch((error: Error) => error.message);
      await clock.advance(2_000);
      return refused;
    };
    for (let i = 0; i < 3; i += 1) expect(await whyNot()).toContain('did not answer');
    isDown = false;
    expect(await whyNot()).toContain('not asked for a moment');
    await clock.advance(5_000);
    expect(await wrapper.unwrap(wrapped, ada)).toMatchObject({ isCurrent: true });
    close();
  });

  it('that may not be used keeps nobody else from theirs', async () => {
    const other = server.makeKey();
    const [refused, wrapped] = [await open(other).wrap(personKey, ada), await open(arn).wrap(personKey, ada)];
    server.trouble(other, 'denied');
    const wrapper = open(arn);
    for (let i = 0; i < 5; i += 1) await expect(wrapper.unwrap(refused, ada)).rejects.toThrow('may not use');
    expect(await wrapper.unwrap(wrapped, ada)).toMatchObject({ isCurrent: true });
  });
});
