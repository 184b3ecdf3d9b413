import { beforeEach, describe, expect, it } from 'vitest';
import { createInMemoryStore } from '../store/in-memory.ts';
import type { Store } from '../store/store.ts';
import { type FakeClock, fakeClock } from '../testing/fake-clock.ts';
import { createIncidents, type Incident, type Incidents } from './incidents.ts';

const keepMs = 30 * 24 * 3_600_000;
let clock: FakeClock;
let store: Store;
let incidents: Incidents;

beforeEach(() => {
  clock = fakeClock(1_800_000_000_000);
  store = createInMemoryStore({ clock });
  incidents = createIncidents(store, clock, { keepMs });
});

const incident = (id: string, changes: Partial<Incident> = {}) => ({
  id,
  where: 'output' as const,
  rule: 'profanity',
  text: 'a sentence',
  person: 'p1',
  turnId: 't1',
  requestId: 'r1',
  locale: 'en-US',
  ...changes,
});
const idsOf = (found: readonly Incident[]) => found.map(({ id }) => id);

describe('incidents', () => {
  it('are listed newest first, with the moment they happened', async () => {
    await incidents.record(incident('a'));
    await clock.advance(1);
    await incidents.record(incident('b'));
    await clock.advance(3_600_000);
    await incidents.record(incident('c', { where: 'reported', rule: 'reported' }));
    const found = await incidents.list();
    expect(idsOf(found)).toEqual(['c', 'b', 'a']);
    expect(found[0]).toEqual({
      ...incident('c', { where: 'reported', rule: 'reported' }),
      atMs: clock.now(),
    });
  });

  it('are listed up to a number and since a moment', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await incidents.record(incident(id));
      await clock.advance(1_000);
    }
    expect(idsOf(await incidents.list({ limit: 2 }))).toEqual(['d', 'c']);
    expect(idsOf(await incidents.list({ sinceMs: clock.now() - 3_000 }))).toEqual(['d', 'c', 'b']);
    expect(await incidents.list({ limit: 0 })).toEqual([]);
  });

  it('of one moment are all kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => incidents.record(incident(id))));
    expect(idsOf(await incidents.list()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('are gone when their time is over', async () => {
    await incidents.record(incident('a'));
    await clock.advance(keepMs);
    expect(await incidents.list()).toEqual([]);
  });

  it('keep 500 characters of the text, and no half of one', async () => {
    await incidents.record(incident('a', { text: '😀'.repeat(5_000) }));
    await incidents.record(incident('b', { text: 'x'.repeat(5_000) }));
    const texts = (await incidents.list()).map(({ text }) => Array.from(text).length);
    expect(texts).toEqual([500, 500]);
    expect((await incidents.list()).every(({ text }) => text.isWellFormed())).toBe(true);
  });

  it('of a person are deleted, all of them and nobody else’s', async () => {
    for (let count = 0; count < 250; count++) {
      await incidents.record(incident(`i${count}`, { person: count % 2 === 0 ? 'p1' : 'p2' }));
      await clock.advance(10);
    }
    expect(await incidents.deleteOf('p1')).toBe(125);
    expect(await incidents.deleteOf('p1')).toBe(0);
    const left = await incidents.list({ limit: 1_000 });
    expect(left).toHaveLength(125);
    expect(left.every(({ person }) => person === 'p2')).toBe(true);
  });

  it('are read past what nobody can read', async () => {
    await store.put({ partition: 'incidents', name: '0' }, 'not json');
    await store.put({ partition: 'incidents', name: '1' }, 'null');
    await incidents.record(incident('a'));
    expect(idsOf(await incidents.list())).toEqual(['a']);
    expect(await incidents.deleteOf('p1')).toBe(1);
  });
});
