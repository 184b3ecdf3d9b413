import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { createLocalKeyWrapper, type KeyWrapper } from './key-wrapper.ts';
import { createKeyWrappers } from './key-wrappers.ts';

const secret = new Secret('a secret of at least thirty-two characters');
const nextSecret = new Secret('the secret after it, which is as long as that');
const key = randomBytes(32);

/** A service that wraps by writing down. */
const service: KeyWrapper = {
  wrap: async (given) => `kms1.${Buffer.from(given).toString('hex')}`,
  unwrap: async (wrapped) => ({ key: Buffer.from(wrapped.slice(5), 'hex'), isCurrent: true }),
};

function bench(wrapsBy: 'secret' | 'service', local = createLocalKeyWrapper(secret)) {
  let loads = 0;
  const loadService = async () => {
    loads += 1;
    return service;
  };
  return { wrappers: createKeyWrappers({ local, loadService, wrapsBy }), loads: () => loads };
}

describe('keys wrapped by a secret and by a service', () => {
  it('lie side by side, and one kind is of today', async () => {
    const [ours, theirs] = [bench('secret').wrappers, bench('service').wrappers];
    const [bySecret, byService] = [await ours.wrap(key, 'ada'), await theirs.wrap(key, 'ada')];
    expect(await ours.unwrap(bySecret, 'ada')).toEqual({ key, isCurrent: true });
    expect(await ours.unwrap(byService, 'ada')).toEqual({ key, isCurrent: false });
    expect(await theirs.unwrap(bySecret, 'ada')).toEqual({ key, isCurrent: false });
    expect(await theirs.unwrap(byService, 'ada')).toEqual({ key, isCurrent: true });
  });

  it('need the service’s code only where it wrapped', async () => {
    const { wrappers, loads } = bench('secret');
    const wrapped = await wrappers.wrap(key, 'ada');
    await wrappers.unwrap(wrapped, 'ada');
    expect(await wrappers.unwrap('', 'ada')).toBeUndefined();
    expect(loads()).toBe(0);
    await wrappers.unwrap('kms1.00', 'ada');
    await wrappers.unwrap('kms1.00', 'ada');
    expect(loads()).toBe(1);
  });

  it('try again to load what could not be loaded', async () => {
    let tries = 0;
    const loadService = () =>
      (tries += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve(service);
    const wrappers = createKeyWrappers({
      local: createLocalKeyWrapper(secret),
      loadService,
      wrapsBy: 'service',
    });
    await expect(wrappers.wrap(key, 'ada')).rejects.toThrow('no');
    expect(await wrappers.wrap(key, 'ada')).toMatch(/^kms1\./);
  });

  it('are of before where an earlier secret wrapped them', async () => {
    const wrapped = await bench('secret').wrappers.wrap(key, 'ada');
    const { wrappers } = bench('secret', createLocalKeyWrapper(nextSecret, [secret]));
    expect(await wrappers.unwrap(wrapped, 'ada')).toEqual({ key, isCurrent: false });
    expect(
      await bench('secret', createLocalKeyWrapper(nextSecret)).wrappers.unwrap(wrapped, 'ada'),
    ).toBeUndefined();
  });
});
