import { sharedStoreKinds } from '../support/shared-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A store that several processes use, by what they need in their environment. */
export interface Place extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
}

export interface PlaceKind {
  readonly name: string;
  open(): Promise<Place>;
}

async function openSqlite(): Promise<Place> {
  const folder = temporaryFolder();
  return {
    env: { WELLSPOKEN_STORE: `sqlite:${folder.path}/kept.db` },
    [Symbol.asyncDispose]: async () => folder[Symbol.dispose](),
  };
}

/** Every kind of store that outlives a process and that this machine has a server for. */
export const placeKinds: readonly PlaceKind[] = [
  { name: 'sqlite', open: openSqlite },
  ...sharedStoreKinds.map(({ name, open }) => ({
    name,
    async open(): Promise<Place> {
      const store = await open();
      return { env: store.env(), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    },
  })),
];
