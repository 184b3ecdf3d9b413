import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { createKeyring } from './keyring.ts';

const [one, two] = ['the first of these secrets is this one', 'and this is the second of these secrets'].map(
  (text) => new Secret(text),
) as [Secret, Secret];
const idsOf = (keyring: ReturnType<typeof createKeyring>) => keyring.all().map(({ id }) => id);

describe('a keyring', () => {
  it('seals with the first, and opens with all, the first of them first', () => {
    const keyring = createKeyring('store/values', one, [two]);
    expect(keyring.current()).toEqual(createKeyring('store/values', one).current());
    expect(idsOf(keyring)).toEqual([
      createKeyring('store/values', one).current().id,
      createKeyring('store/values', two).current().id,
    ]);
  });

  it('has no key twice, however often a secret is listed', () => {
    expect(idsOf(createKeyring('vault', one, [one, two, two, one]))).toHaveLength(2);
  });

  it('shares nothing between purposes, and tells nothing of a key by its name', () => {
    const [vault, values] = ['vault', 'store/values'].map((purpose) => createKeyring(purpose, one).current());
    expect(vault?.key).not.toEqual(values?.key);
    expect(vault?.key).toHaveLength(32);
    const text = Buffer.from(vault?.key ?? []).toString('base64url');
    expect(text).not.toContain(vault?.id);
    expect(vault?.id).toMatch(/^[\w-]{8}$/);
  });

  it('follows a secret that reads differently, and opens what it sealed before', () => {
    let text = 'as it reads when the process starts up';
    const keyring = createKeyring('vault', new Secret({ read: () => text, renew: async () => {} }), [two]);
    const before = keyring.current();
    text = 'as it reads after it was changed there';
    expect(keyring.current().id).not.toBe(before.id);
    expect(idsOf(keyring)).toEqual([keyring.current().id, keyring.all()[1]?.id, before.id]);
    text = 'as it reads when the process starts up';
    expect(keyring.current()).toEqual(before);
    expect(idsOf(keyring)).toHaveLength(3);
  });
});
