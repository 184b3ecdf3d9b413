import { systemClock } from '../../src/clock.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { Secret } from '../../src/secret.ts';
import { createSealedStore } from '../../src/store/sealed.ts';
import type { Store } from '../../src/store/store.ts';
import { inRaw } from './people.ts';

const dayMs = 86_400_000;
const atOnce = 50;

/** Where one of the crowd keeps what they said. */
export const placeOf = (nth: number) => ({ partition: `person/crowd-${nth}`, name: 'conversation' });

function open(raw: Store, secret: string) {
  const vault = createVault(new Secret(secret));
  return { vault, store: createSealedStore(raw, { secret: new Secret(secret), clock: systemClock }) };
}

/** Gives so many people a conversation with something to hide, sealed under `secret`: two items each. */
export async function fill(
  env: Readonly<Record<string, string>>,
  secret: string,
  people: number,
): Promise<void> {
  await inRaw(env, async (raw) => {
    const { store, vault } = open(raw, secret);
    const expiresAtMs = systemClock.now() + dayMs;
    for (let from = 0; from < people; from += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, people - from) }, (_, nth) => from + nth);
      await Promise.all(
        some.map((nth) => {
          const sealed = vault.seal(`crowd-${nth}`, { '[EMAIL_1]': `${nth}@example.com` });
          const talk = { exchanges: [], lastSaid: `hello ${nth}`, vault: sealed };
          return store.put(placeOf(nth), JSON.stringify(talk), { expiresAtMs });
        }),
      );
    }
  });
}

/** How many of the crowd can be read, vaults included, with nothing but `secret`. */
export async function countReadable(
  env: Readonly<Record<string, string>>,
  secret: string,
  people: number,
): Promise<number> {
  return inRaw(env, async (raw) => {
    const { store, vault } = open(raw, secret);
    let readable = 0;
    for (let nth = 0; nth < people; nth += 1) {
      const [item] = await store.get([placeOf(nth)]);
      if (item === undefined) continue;
      const talk = JSON.parse(item.value) as { lastSaid: string; vault: string };
      const [email] = Object.values(vault.open(`crowd-${nth}`, talk.vault));
      if (talk.lastSaid === `hello ${nth}` && email === `${nth}@example.com`) readable += 1;
    }
    return readable;
  });
}
