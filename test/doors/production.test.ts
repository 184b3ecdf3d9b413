import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { identitySecret } from '../../src/privacy/development-secret.ts';

const good = randomBytes(32).toString('base64');
const production = { HOST: '0.0.0.0', WELLSPOKEN_SECRET: good, WELLSPOKEN_SKILL_ID: 'amzn1.ask.skill.1-a' };
const read = (env: Readonly<Record<string, string>>) => parseConfig({}, { ...production, ...env });

describe('a service that others can reach', () => {
  it('starts with secrets made at random', () => {
    const { server, warnings } = read({ WELLSPOKEN_ADMIN_TOKEN: randomBytes(18).toString('base64url') });
    expect(server).toMatchObject({ production: true, verifySignature: true });
    expect(warnings.filter((warning) => warning.includes('WELLSPOKEN'))).toEqual([]);
  });

  it.each([
    ['WELLSPOKEN_SECRET', 'short', /WELLSPOKEN_SECRET: is too short.*openssl rand/],
    [
      'WELLSPOKEN_SECRET',
      'a'.repeat(64),
      /WELLSPOKEN_SECRET: can be guessed: it has only a few different characters.*openssl/,
    ],
    [
      'WELLSPOKEN_SECRET',
      'correct horse battery '.repeat(3),
      /WELLSPOKEN_SECRET: can be guessed: it repeats itself/,
    ],
    [
      'WELLSPOKEN_SECRET',
      'abcdefghijklmnopqrstuvwxyz012345',
      /WELLSPOKEN_SECRET: can be guessed: it counts up/,
    ],
    [
      'WELLSPOKEN_SECRET',
      'please-change-me-before-you-start-it',
      /WELLSPOKEN_SECRET: can be guessed: it is that of an example/,
    ],
    ['WELLSPOKEN_FORWARD_SECRET', '0'.repeat(40), /WELLSPOKEN_FORWARD_SECRET: can be guessed/],
    ['WELLSPOKEN_DATA_SECRET', '0'.repeat(40), /WELLSPOKEN_DATA_SECRET: can be guessed/],
    ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', `${good},short`, /WELLSPOKEN_PREVIOUS_DATA_SECRETS: is too short/],
    ['WELLSPOKEN_KMS_KEY', 'my-favourite-key', /WELLSPOKEN_KMS_KEY: is no key of AWS KMS/],
    ['WELLSPOKEN_ADMIN_TOKEN', 'letmein', /WELLSPOKEN_ADMIN_TOKEN: is too short/],
    ['WELLSPOKEN_ADMIN_TOKEN', 'b'.repeat(24), /WELLSPOKEN_ADMIN_TOKEN: can be guessed/],
    ['WELLSPOKEN_ADMIN_TOKEN', 'password-password', /WELLSPOKEN_ADMIN_TOKEN: can be guessed/],
    ['WELLSPOKEN_VERIFY_SIGNATURE', 'off', /off is not allowed where others can reach us/],
    ['COMETAPI_BASE_URL', 'http://gateway.example.com', /COMETAPI_BASE_URL/],
  ])('is refused with %s=%s, and told why', (name, value, why) => {
    let message = '';
    try {
      read({ [name]: value });
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toMatch(why);
    expect(value.length > 12 && message.includes(value)).toBe(false);
  });

  it('is refused without a secret, since replicas and restarts must share one', () => {
    const { HOST } = production;
    expect(() => identitySecret(parseConfig({}, { HOST, WELLSPOKEN_STORE: 'memory:' }))).toThrow(
      'WELLSPOKEN_SECRET is not set, and production needs it.',
    );
  });

  it('is warned of a store that forgets', () => {
    expect(read({ WELLSPOKEN_STORE: 'memory:' }).warnings.join()).toMatch(/WELLSPOKEN_STORE is memory/);
  });
});

it('a development machine may use what it likes, as long as it is long enough', () => {
  const secret = 'a'.repeat(32);
  expect(parseConfig({}, { WELLSPOKEN_SECRET: secret }).secret?.reveal()).toBe(secret);
  expect(() => parseConfig({}, { WELLSPOKEN_SECRET: 'short' })).toThrow('too short');
});
