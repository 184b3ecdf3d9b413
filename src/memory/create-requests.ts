import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Reply } from '../turn/request.ts';
import type { Memory } from './memory.ts';
import { personKey } from './person-key.ts';

/** The part of memory that answers a request that is sent again as it was answered first. */
export type RequestMemory = Pick<Memory, 'claim' | 'replyTo' | 'settle'>;

/** Alexa resends within its own eight seconds; a replay later than this fails the timestamp check. */
const claimForMs = 10 * 60_000;

/** Keeps two items per request: how many copies of it came, and the reply. */
export function createRequests(store: Store, clock: Clock): RequestMemory {
  const key = (person: string, requestId: string) => personKey(person, `request/${requestId}`);
  const expiry = () => ({ expiresAtMs: clock.now() + claimForMs });
  const replyTo = async (person: string, requestId: string): Promise<Reply | undefined> => {
    const [item] = await store.get([key(person, requestId)]);
    return item === undefined ? undefined : (JSON.parse(item.value) as Reply);
  };
  return {
    async claim(person, requestId) {
      // A counter is not encrypted, so that the claim need not wait for the person's key on the way to the first token.
      const options = { ...expiry(), onlyNow: true };
      const { copies } = await store.add(
        personKey(person, `request/${requestId}/copies`),
        { copies: 1 },
        options,
      );
      return copies === 1 ? 'first' : ((await replyTo(person, requestId)) ?? 'in-progress');
    },
    replyTo,
    async settle(person, requestId, reply) {
      await store.put(key(person, requestId), JSON.stringify(reply), expiry());
    },
  };
}
