import { afterEach, beforeEach, describe } from './contract/vitest.ts';
import type { Clock } from '../clock.ts';
import { closes } from './contract/closing.ts';
import { obeysConditions } from './contract/conditions.ts';
import { countsExactly } from './contract/counters.ts';
import { expires } from './contract/expiry.ts';
import { deletes } from './contract/deleting.ts';
import { tellsKeysApart } from './contract/keys.ts';
import { listsPartitions } from './contract/listing.ts';
import { scansAll } from './contract/scanning.ts';
import { Subject } from './contract/subject.ts';
import { keepsValues } from './contract/values.ts';
import type { Store } from './store.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** The clock the store was given, moved by hand. */
  readonly clock: Clock & { advance(ms: number): Promise<void> };
  /** For a durable store: another `Store` on the same data, as a second process has it. */
  readonly reopen?: () => Promise<Store>;
}

/**
 * The promises of the `Store` port as a vitest suite. An adapter's own test is one call of this plus its special cases.
 * `open` makes an empty store for each test; the suite closes it.
 */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the store's promises`, () => {
    const subject = new Subject();
    beforeEach(async () => {
      Object.assign(subject, await open());
    });
    afterEach(async () => {
      for (const store of [subject.store, ...subject.alsoOpen.splice(0)]) await store.close();
    });

    keepsValues(subject);
    tellsKeysApart(subject);
    obeysConditions(subject);
    countsExactly(subject);
    deletes(subject);
    expires(subject);
    listsPartitions(subject);
    scansAll(subject);
    closes(subject);
  });
}
