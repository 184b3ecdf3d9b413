import { describe, expect, it } from 'vitest';
import { createVault } from '../privacy/vault.ts';
import { Secret } from '../secret.ts';
import { sealedInConversations } from './sealed-in-conversations.ts';

const last = new Secret('a secret of thirty-two characters');
const next = new Secret('the secret after it, as long as that one');
const { areIn, resealed } = sealedInConversations(createVault(next, [last]));
const known = { '[PHONE_1]': '+43 1 234' };

describe('what is sealed in conversations', () => {
  it.each([
    ['person/ada', 'conversation', true],
    ['person/ada', 'private', true],
    ['person/ada', 'pending', false],
    ['person/ada', 'conversation/1', false],
    ['incidents', 'conversation', false],
  ])('is looked for in %s %s: %s', (partition, name, expected) => {
    expect(areIn({ partition, name })).toBe(expected);
  });

  it('comes under today’s secret, and all else stays as it is, what no version of ours knows included', () => {
    const rest = {
      exchanges: [{ question: 'call [PHONE_1]' }],
      lastSaid: 'ok',
      ofTomorrow: { a: [1, null] },
    };
    const value = JSON.stringify({ ...rest, vault: createVault(last).seal('ada', known) });
    const anew = JSON.parse(resealed('person/ada', value) ?? '{}') as { vault: string };
    expect(anew).toEqual({ ...rest, vault: expect.any(String) });
    expect(createVault(next).open('ada', anew.vault)).toEqual(known);
    expect(resealed('person/ada', JSON.stringify(anew))).toBe(JSON.stringify(anew));
  });

  it('is told of where it does not open: another person’s, damaged, or of another secret', () => {
    const sealed = createVault(last).seal('ada', known);
    expect(resealed('person/bob', JSON.stringify({ vault: sealed }))).toBeUndefined();
    expect(resealed('person/ada', JSON.stringify({ vault: `${sealed.slice(0, -4)}AAAA` }))).toBeUndefined();
    expect(resealed('person/ada', '{"vault":"x"}')).toBeUndefined();
  });

  it.each(['', 'no JSON', 'null', '7', '[]', '{}', '{"vault":null}', '{"vault":""}'])(
    'is not in %j',
    (value) => {
      expect(resealed('person/ada', value)).toBe(value);
    },
  );
});
