import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';

describe('a secret', () => {
  const secret = new Secret('hunter2');

  it('reveals its text when asked by name', () => {
    expect(secret.reveal()).toBe('hunter2');
  });

  it.each([
    ['text', String(secret)],
    ['a list of texts', [secret].join()],
    ['JSON, however deep', JSON.stringify({ config: { keys: [secret] } })],
    ['inspection', inspect({ secret }, { showHidden: true, depth: 9 })],
    ['a log line', format('%s %o %j', secret, secret, secret)],
    ['an error', inspect(new Error('no', { cause: secret }))],
    ['its fields', inspect(Object.assign({}, secret))],
    ['its own keys', Reflect.ownKeys(secret).map(String).join()],
    ['a copy', inspect(structuredClone({ secret }))],
  ])('does not show itself in %s', (_, shown) => {
    expect(shown).not.toContain('hunter2');
  });

  it('says that something is there', () => {
    expect(JSON.stringify({ key: secret })).toBe('{"key":"[secret]"}');
    expect(inspect(secret)).toBe('[secret]');
  });
});

describe('a secret that changes', () => {
  it('reveals what its origin has now, renews it on demand, and shows itself no more than another', async () => {
    let text = 'hunter2';
    const secret = new Secret({ read: () => text, renew: async () => void (text = 'hunter3') });
    expect(secret.reveal()).toBe('hunter2');
    await secret.renew();
    expect(secret.reveal()).toBe('hunter3');
    expect(inspect(secret, { showHidden: true, depth: 9 }) + JSON.stringify(secret)).not.toContain('hunter');
  });

  it('that is all there is stays as it is', async () => {
    const secret = new Secret('hunter2');
    await secret.renew();
    expect(secret.reveal()).toBe('hunter2');
  });
});
