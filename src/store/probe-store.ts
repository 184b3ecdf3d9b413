import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import type { Store } from './store.ts';

/** A call that did what it should, and how long it took. */
export interface ProbeStep {
  readonly call: 'write' | 'read' | 'conditional write' | 'count' | 'list' | 'delete';
  readonly tookMs: number;
}

export interface ProbeOptions {
  readonly clock: Clock;
  /** Names the item, so that two probes do not meet. */
  readonly newId: () => string;
}

const keepMs = 60_000;

/**
 * Tries every call that a turn makes, on an item of its own that ends by itself. Rejects as the store does, and with
 * `recall/unavailable` or `remember/unavailable` where it answers but wrongly.
 */
export async function* probeStore(store: Store, { clock, newId }: ProbeOptions): AsyncGenerator<ProbeStep> {
  const partition = `probe/${newId()}`;
  const key = { partition, name: 'text' };
  const counter = { partition, name: 'count' };
  const expiry = { expiresAtMs: clock.now() + keepMs };
  const step = async (call: ProbeStep['call'], work: () => Promise<boolean>): Promise<ProbeStep> => {
    const startedAtMs = clock.elapsedMs();
    if (!(await work())) throw wrong(call);
    return { call, tookMs: clock.elapsedMs() - startedAtMs };
  };
  let version = 0;

  try {
    yield await step('write', async () => {
      version = (await store.put(key, 'first', expiry)) ?? 0;
      return version !== 0;
    });
    yield await step('read', async () => {
      const [item, none] = await store.get([key, { partition, name: 'nothing' }]);
      return item?.value === 'first' && item.version === version && none === undefined;
    });
    yield await step('conditional write', async () => {
      const [absent, outdated, current] = [
        await store.put(key, 'second', { ...expiry, when: 'absent' }),
        await store.put(key, 'second', { ...expiry, when: { version: version + 1 } }),
        await store.put(key, 'second', { ...expiry, when: { version } }),
      ];
      return absent === undefined && outdated === undefined && current !== undefined;
    });
    yield await step('count', async () => {
      const totals = await store.add(counter, { probes: 2, checks: 3 }, expiry);
      return totals['probes'] === 2 && totals['checks'] === 3;
    });
    yield await step('list', async () => {
      const names: string[] = [];
      for await (const { name } of store.list(partition)) names.push(name);
      return names.join() === 'count,text';
    });
    yield await step('delete', async () => (await store.delete([key, counter])) === 2);
  } finally {
    // Whatever failed before, what can be taken away is; the rest ends in a minute.
    await store.delete([key, counter]).catch(() => {});
  }
}

function wrong(call: ProbeStep['call']): WellspokenError {
  const code = call === 'read' || call === 'list' ? 'recall/unavailable' : 'remember/unavailable';
  return new WellspokenError(code, `The store answers, but its ${call} did not do what it should.`, {
    retryable: false,
  });
}
