import type { Store, StoreKey } from '../store/store.ts';

const prefix = 'voice/';

/**
 * Notes that a recognised voice belongs to an account, both ways, so that deleting the account finds its voices, and deleting a voice
 * leaves nothing with the account. Both are pseudonyms. Two writes, needed once.
 */
export async function linkVoice(store: Store, person: string, account: string): Promise<void> {
  await Promise.all([store.put(voiceKey(person, account), ''), store.put(accountKey(person), account)]);
}

/** The voices that were recognised on an account. */
export async function voicesOf(store: Store, account: string): Promise<string[]> {
  const voices: string[] = [];
  for await (const { name } of store.list(`person/${account}`, prefix))
    voices.push(name.slice(prefix.length));
  return voices;
}

/** The account that a voice was recognised on; `undefined` for an account itself. */
export async function accountOf(store: Store, person: string): Promise<string | undefined> {
  const [item] = await store.get([accountKey(person)]);
  return item?.value;
}

export async function unlinkVoice(store: Store, person: string, account: string): Promise<void> {
  await store.delete([voiceKey(person, account)]);
}

function voiceKey(person: string, account: string): StoreKey {
  return { partition: `person/${account}`, name: `${prefix}${person}` };
}

function accountKey(person: string): StoreKey {
  return { partition: `person/${person}`, name: 'account' };
}
