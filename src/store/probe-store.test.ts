import { describe, expect, it } from 'vitest';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { collect } from './contract/subject.ts';
import { createInMemoryStore } from './in-memory.ts';
import { probeStore } from './probe-store.ts';
import type { Store } from './store.ts';

const clock = fakeClock();
const options = { clock, newId: () => 'id' };

async function callsOf(store: Store): Promise<string[]> {
  const calls: string[] = [];
  for await (const { call } of probeStore(store, options)) calls.push(call);
  return calls;
}

describe('a probe', () => {
  it('tries every call a turn makes, and leaves nothing', async () => {
    const store = createInMemoryStore({ clock });
    expect(await callsOf(store)).toEqual(['write', 'read', 'conditional write', 'count', 'list', 'delete']);
    expect(await collect(store.scan())).toEqual([]);
  });

  it('leaves nothing when it is cut off', async () => {
    const store = createInMemoryStore({ clock });
    const cut = troubledStore(store, async (call) => {
      if (call === 'add') throw new Error('no counters here');
    });
    await expect(callsOf(cut)).rejects.toThrow('no counters here');
    expect(await collect(store.scan())).toEqual([]);
  });

  it.each<[string, Partial<Store>]>([
    ['read', { get: async (keys) => keys.map(() => undefined) }],
    ['conditional write', { put: async () => 1 }],
    ['count', { add: async () => ({ probes: 2 }) }],
    ['delete', { delete: async () => 0 }],
  ])('notices a %s that does something else', async (call, broken) => {
    const store = { ...createInMemoryStore({ clock }), ...broken };
    await expect(callsOf(store)).rejects.toThrow(call === 'conditional write' ? /read|conditional/ : call);
  });
});
