import { describe, expect, it } from 'vitest';
import { everythingIn } from '../../test/support/everything-in.ts';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { WellspokenError } from '../errors.ts';
import { Secret } from '../secret.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { createSealedStore } from '../store/sealed.ts';
import { createSteadyStore } from '../store/steady.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { forgetPerson } from './forget.ts';
import { linkVoice } from './voices.ts';

const secret = new Secret('q3v9Zp1xT6mB0sJ8kLw2Yd5Hn7Rf4Cg=');
const of = (person: string, name: string) => ({ partition: `person/${person}`, name });

/** A store as it is put together for a service, whose line can be cut. */
function bench() {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const raw = createInMemoryStore({ clock });
  const line = { isCut: false };
  const steady = createSteadyStore(
    troubledStore(raw, () =>
      line.isCut
        ? Promise.reject(new WellspokenError('remember/unavailable', 'The line is cut.'))
        : Promise.resolve(),
    ),
    { clock },
  );
  return { clock, raw, line, store: createSealedStore(steady, { secret, clock }) };
}

describe('forgetting a person', () => {
  it('counts items by kind, and leaves nothing, not even the key', async () => {
    const { raw, store } = bench();
    for (const name of ['conversation', 'request/1', 'request/2', 'ledger/2026/x']) {
      await store.put(of('anna', name), 'x');
    }
    await store.put(of('ben', 'conversation'), 'x');
    const incident = (person: string) => Promise.resolve(person === 'anna' ? 3 : 0);
    expect(await forgetPerson(store, 'anna', { incident })).toEqual({
      counts: { conversation: 1, request: 2, ledger: 1, incident: 3 },
      total: 7,
    });
    expect((await everythingIn(raw)).map(({ partition, name }) => `${partition} ${name}`).sort()).toEqual([
      'person/ben conversation',
      'person/ben key',
    ]);
  });

  it('deletes thousands of items', async () => {
    const { raw, store } = bench();
    for (let n = 0; n < 2_500; n++) await store.put(of('anna', `request/${n}`), 'x');
    expect((await forgetPerson(store, 'anna')).total).toBe(2_500);
    expect(await everythingIn(raw)).toEqual([]);
  });

  it('is not undone by writes that waited for the store', async () => {
    const { clock, raw, line, store } = bench();
    await store.put(of('anna', 'conversation'), 'x');
    await store.put(of('ben', 'conversation'), 'x');
    line.isCut = true;
    await expect(store.put(of('anna', 'ledger/1'), 'x')).rejects.toThrow('The line is cut.');
    await expect(store.put(of('ben', 'ledger/1'), 'x')).rejects.toThrow('The line is cut.');
    line.isCut = false;
    await forgetPerson(store, 'anna');
    await clock.advance(60_000);
    expect((await everythingIn(raw)).map(({ partition, name }) => `${partition} ${name}`).sort()).toEqual([
      'person/ben conversation',
      'person/ben key',
      'person/ben ledger/1',
    ]);
  });

  it('that fails in the middle is finished by the next one', async () => {
    const { clock, raw, line, store } = bench();
    await linkVoice(store, 'anna', 'house');
    await store.put(of('anna', 'conversation'), 'x');
    await store.put(of('house', 'conversation'), 'x');
    const failing = {
      incident: () => {
        line.isCut = true;
        return Promise.resolve(0);
      },
    };
    await expect(forgetPerson(store, 'house', failing)).rejects.toThrow('The line is cut.');
    line.isCut = false;
    await clock.advance(10_000);
    await forgetPerson(store, 'house');
    expect(await everythingIn(raw)).toEqual([]);
  });
});
