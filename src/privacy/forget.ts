import type { Store, StoreItem } from '../store/store.ts';
import type { Receipt } from './receipt.ts';
import { accountOf, unlinkVoice, voicesOf } from './voices.ts';

/** Items of a person that other rooms keep, by what they are: deletes them, and tells how many there were. */
export type ForgetElsewhere = Readonly<Record<string, (person: string) => Promise<number>>>;

const batch = 100;
/** Where a store that encrypts keeps a person's key. It lists it to nobody, and it is no data of theirs, so it is not counted. */
const keyName = 'key';

/**
 * Deletes every item that belongs to a person: all of their partition, what other rooms keep under their pseudonym, and, of an account,
 * the people whose voices were recognised on it. Sums that name nobody stay. Running it again finishes what a failure left. Rejects as
 * the store does.
 */
export async function forgetPerson(
  store: Store,
  person: string,
  elsewhere: ForgetElsewhere = {},
): Promise<Receipt> {
  const counts = new Map<string, number>();
  const count = (kind: string, more: number) => {
    if (more > 0) counts.set(kind, (counts.get(kind) ?? 0) + more);
  };
  const forgetOne = async (one: string) => {
    const account = await accountOf(store, one);
    if (account !== undefined) await unlinkVoice(store, one, account);
    let items: StoreItem[] = [];
    const remove = async () => {
      for (const { name } of items) count(kindOf(name), 1);
      await store.delete(items.map(({ partition, name }) => ({ partition, name })));
      items = [];
    };
    for await (const item of store.list(`person/${one}`)) {
      if (items.push(item) === batch) await remove();
    }
    await remove();
    // Last: without it a second run could not read whose voice this is. What is still written under it can be read by nobody.
    await store.delete([{ partition: `person/${one}`, name: keyName }]);
    for (const [kind, forget] of Object.entries(elsewhere)) count(kind, await forget(one));
  };
  for (const voice of await voicesOf(store, person)) await forgetOne(voice);
  await forgetOne(person);
  return {
    counts: Object.fromEntries(counts),
    total: [...counts.values()].reduce((sum, more) => sum + more, 0),
  };
}

/** `request/abc` is a `request`. */
function kindOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
}
