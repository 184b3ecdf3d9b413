import { describe, expect, it } from './vitest.ts';
import { collect, type Subject } from './subject.ts';

/** Scanning finds everything, wherever it is. */
export function scansAll(subject: Subject): void {
  describe('scanning', () => {
    const found = async (prefix?: string) => {
      const items = await collect(subject.store.scan(prefix));
      return items.map(({ partition, name }) => `${partition}:${name}`).sort();
    };
    const fill = async (...keys: readonly (readonly [partition: string, name: string])[]) => {
      for (const [partition, name] of keys) await subject.store.put({ partition, name }, `value of ${name}`);
    };

    it('finds nothing in an empty store', async () => {
      expect(await found()).toEqual([]);
      expect(await found('person/')).toEqual([]);
    });

    it('finds every item of every partition once, whole', async () => {
      await fill(['person/ada', 'facts'], ['person/ada', 'turn'], ['person/bob', 'facts'], ['skill', 'x']);
      const expiresAtMs = subject.clock.now() + 1_000;
      await subject.store.add({ partition: 'skill', name: 'spend' }, { calls: 2 }, { expiresAtMs });
      expect(await found()).toEqual([
        'person/ada:facts',
        'person/ada:turn',
        'person/bob:facts',
        'skill:spend',
        'skill:x',
      ]);
      const spend = (await collect(subject.store.scan('skill'))).find(({ name }) => name === 'spend');
      expect(spend).toEqual({
        partition: 'skill',
        name: 'spend',
        value: '{"calls":2}',
        version: expect.any(Number),
        expiresAtMs,
      });
    });

    it.each(['person/', 'person%', 'person_', 'p*', '[a-z]', '?', '\\', "'", '{x}', '}', '%7B', '😀', 'a\0'])(
      'takes the prefix %j literally',
      async (prefix) => {
        await fill(['person', 'a'], ['other', 'b'], ['z', 'c'], ['\u{1F601}', 'd'], ['a', 'e']);
        await fill([prefix, 'in'], [`${prefix}1`, 'in']);
        expect(await found(prefix)).toEqual([`${prefix}1:in`, `${prefix}:in`].sort());
      },
    );

    it('leaves out what has expired and what was deleted', async () => {
      await fill(['person/ada', 'kept'], ['person/ada', 'deleted'], ['person/bob', 'deleted']);
      await subject.store.put({ partition: 'person/cy', name: 'gone' }, 'x', {
        expiresAtMs: subject.clock.now() + 10,
      });
      await subject.store.delete([
        { partition: 'person/ada', name: 'deleted' },
        { partition: 'person/bob', name: 'deleted' },
      ]);
      await subject.clock.advance(10);
      expect(await found('person/')).toEqual(['person/ada:kept']);
    });

    it('goes through many partitions, and may delete what it found', async () => {
      const many = Array.from({ length: 60 }, (_, i) => `person/${i}`);
      for (const partition of many) await fill([partition, 'a'], [partition, 'b']);
      let count = 0;
      for await (const item of subject.store.scan('person/')) {
        count += await subject.store.delete([item]);
      }
      expect(count).toBe(120);
      expect(await found()).toEqual([]);
    });

    it('refuses a prefix that no key can have', async () => {
      const unreadable = { code: 'recall/unavailable', retryable: false };
      await expect(found('x\ud83d')).rejects.toMatchObject(unreadable);
      await expect(found('é'.repeat(300))).rejects.toMatchObject(unreadable);
    });
  });
}
