import { expect, it } from 'vitest';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { Store, StoreKey } from '../../src/store/store.ts';
import { createIdentity } from '../../src/privacy/identity.ts';
import { Secret } from '../../src/secret.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { turnBench } from '../support/turn-bench.ts';

// Under these names people's conversations lie in databases that are older than the next version.

it('names that a store is asked for', async () => {
  const asked = new Set<string>();
  const store = noting(createInMemoryStore({ clock: fakeClock(Date.UTC(2026, 10, 22, 12)) }), asked);
  const long = Array.from(
    { length: 30 },
    (_, n) => `Number ${n} is a fine number, and worth a sentence.`,
  ).join(' ');
  const bench = turnBench({
    store,
    models: [[{ pieces: [long] }]],
    config: { budgets: { personUsdPerDay: 1, skillUsdPerDay: 10 }, memory: { encrypt: true } },
  });
  const { events } = await bench.turn('count', { requestId: 'request-1' });
  await bench.turn('go-on', { requestId: 'request-1-more' });
  const person = events.find((event) => event.type === 'hear-end')?.personPseudonym ?? '';
  expect(person).toMatch(/^[\w-]{24}$/);

  const anyTurn = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
  const names = [...asked].map((key) => key.replaceAll(person, '<person>').replace(anyTurn, '<turn>'));
  expect(names.sort()).toEqual([
    'person/<person> conversation',
    'person/<person> key',
    'person/<person> ledger/2026-11-22T12:00:00.000Z/<turn>/answer/1',
    'person/<person> pending',
    'person/<person> private',
    'person/<person> profile',
    'person/<person> request/request-1',
    'person/<person> request/request-1-more',
    'person/<person> request/request-1-more/copies',
    'person/<person> request/request-1/copies',
    'person/<person> spend/2026-11-22',
    'skill breaker/test/model-1',
    'skill spend/2026-11',
    'usage/2026-11-22 test/model-1',
  ]);
});

it('pseudonyms', () => {
  const { pseudonym } = createIdentity(new Secret('a secret of thirty-two characters'));
  expect(pseudonym({ userId: 'amzn1.ask.account.ANNA' })).toBe('ZR1Q-kdRAikxaTnxzse7nh0k');
  expect(pseudonym({ userId: 'amzn1.ask.account.HOME', personId: 'amzn1.ask.person.ANNA' })).toBe(
    'ASOr18xuo9aQmu9jpxVI7djT',
  );
});

function noting(store: Store, asked: Set<string>): Store {
  const note = ({ partition, name }: StoreKey) => void asked.add(`${partition} ${name}`);
  return {
    ...store,
    get: (keys) => (keys.forEach(note), store.get(keys)),
    put: (key, ...rest) => (note(key), store.put(key, ...rest)),
    add: (key, ...rest) => (note(key), store.add(key, ...rest)),
    delete: (keys) => (keys.forEach(note), store.delete(keys)),
  };
}
