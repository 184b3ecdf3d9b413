import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { createIdentity } from './identity.ts';

const secret = new Secret('a secret of at least thirty-two characters');
const identity = createIdentity(secret);
const userId = 'amzn1.ask.account.AFO5';
const personId = 'amzn1.ask.person.A3F6';

describe('a pseudonym', () => {
  it('is pinned: changing how it is made would cut people off from what is stored for them', () => {
    expect(identity.pseudonym({ userId })).toBe('tFu_4M-VHvceyPlbSWDNPgLa');
    expect(identity.pseudonym({ userId, personId })).toBe('98IdWZO-0j4_pKe8FAZp9au7');
  });

  it('is the same again for the same secret, and another for another', () => {
    const again = createIdentity(new Secret(secret.reveal()));
    expect(again.pseudonym({ userId })).toBe(identity.pseudonym({ userId }));
    const foreign = createIdentity(new Secret(`${secret.reveal()}!`));
    expect(foreign.pseudonym({ userId })).not.toBe(identity.pseudonym({ userId }));
  });

  it('fits a store key and a header, and holds nothing of the id', () => {
    for (const id of [userId, '', 'x'.repeat(100_000), "a/b\0'", '人😀'].filter(Boolean)) {
      expect(identity.pseudonym({ userId: id })).toMatch(/^[\w-]{24}$/);
    }
  });

  it('follows a recognised voice across accounts, and keeps voices of one account apart', () => {
    expect(identity.pseudonym({ userId: 'another account', personId })).toBe(
      identity.pseudonym({ userId, personId }),
    );
    expect(identity.pseudonym({ userId, personId: 'another voice' })).not.toBe(
      identity.pseudonym({ userId, personId }),
    );
    expect(identity.pseudonym({ userId })).not.toBe(identity.pseudonym({ userId, personId }));
  });

  it('never lets a person id name an account, nor a crafted id another kind', () => {
    expect(identity.pseudonym({ userId: 'same' })).not.toBe(
      identity.pseudonym({ userId: 'x', personId: 'same' }),
    );
    expect(identity.pseudonym({ userId: 'person\0same' })).not.toBe(
      identity.pseudonym({ userId: 'x', personId: 'same' }),
    );
  });

  it('is of the account when the voice id is empty', () => {
    expect(identity.pseudonym({ userId, personId: '' })).toBe(identity.pseudonym({ userId }));
  });

  it.each([
    ['an empty account id', { userId: '' }],
    ['half a character in the account id', { userId: 'x\ud83d' }],
    ['half a character in the person id', { userId, personId: 'x\ud83d' }],
  ])('is refused for %s', (_, speaker) => {
    expect(() => identity.pseudonym(speaker)).toThrow(expect.objectContaining({ code: 'hear/malformed' }));
  });
});
