import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';

/** Who speaks, in the front's ids. */
export interface Speaker {
  readonly userId: string;
  /** Of the recognised voice, where the front knows it. */
  readonly personId?: string;
}

export interface Identity {
  /**
   * The name by which this person is stored, logged and sent: 24 characters of `A-Za-z0-9_-`, always the same for the same
   * secret, and no way back without it. Throws `hear/malformed` for an id that is empty or not valid Unicode: it would make
   * two people one.
   */
  pseudonym(speaker: Speaker): string;
}

// 144 bits: no two people collide, and no padding in base64url.
const pseudonymBytes = 18;

/**
 * Turns the front's ids into pseudonyms with a keyed hash. Changing the secret cuts everybody off from what was stored
 * for them.
 */
export function createIdentity(secret: Secret): Identity {
  // A key of its own, so that other uses of the same secret (the vault's) share nothing with it.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'wellspoken/identity', 32)),
  );

  return {
    pseudonym({ userId, personId }) {
      // A recognised voice is one person in the whole household; otherwise the account is all there is. The kind is part of
      // what is hashed, so that a person's id never names an account.
      const [kind, id] = personId ? ['person', personId] : ['user', userId];
      if (id === '' || !id.isWellFormed()) {
        throw new WellspokenError('hear/malformed', `The ${kind} id is empty or not valid text.`);
      }
      const digest = createHmac('sha256', key).update(`${kind}\0${id}`).digest();
      return digest.subarray(0, pseudonymBytes).toString('base64url');
    },
  };
}
