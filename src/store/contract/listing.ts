import { describe, expect, it } from './vitest.ts';
import { collect, names, type Subject } from './subject.ts';

/** Listing gives one partition in byte order, prefixes taken literally. */
export function listsPartitions(subject: Subject): void {
  describe('listing', () => {
    const partition = 'person/ada';
    const fill = async (...texts: string[]) => {
      for (const name of texts) await subject.store.put({ partition, name }, `value of ${name}`);
    };

    it('gives whole items of one partition, ordered by name', async () => {
      await fill('turn/2', 'turn/10', 'facts', 'turn/1');
      await subject.store.put({ partition: 'person/adam', name: 'turn/3' }, 'foreign');
      await subject.store.put({ partition: 'person/ad', name: 'a/turn/4' }, 'foreign');
      const items = await collect(subject.store.list(partition));
      expect(items.map((item) => item.name)).toEqual(['facts', 'turn/1', 'turn/10', 'turn/2']);
      expect(items[0]).toEqual({
        partition,
        name: 'facts',
        value: 'value of facts',
        version: expect.any(Number),
        expiresAtMs: undefined,
      });
    });

    it('orders by code point, as databases do', async () => {
      await fill('\u{1F600}', '\uffee', 'é', 'z', 'Z');
      expect(await names(subject, partition)).toEqual(['Z', 'z', 'é', '\uffee', '\u{1F600}']);
    });

    it.each(['turn/', 'turn%', 'turn_', 't*', '[a-z]', '\\', "'", '😀', 'a\0'])(
      'takes the prefix %j literally',
      async (prefix) => {
        await fill('turn/', 'turnx', 'turn', 'txt', 'a', 'ab', 'b', '\u{1F601}', prefix, `${prefix}1`);
        expect(await names(subject, partition, prefix)).toEqual([prefix, `${prefix}1`]);
      },
    );

    it('gives all of a large partition', async () => {
      const many = Array.from({ length: 150 }, (_, i) => `turn/${String(i).padStart(3, '0')}`);
      await fill(...many.toReversed(), 'a-before', 'z-after');
      expect(await names(subject, partition, 'turn/')).toEqual(many);
    });

    it('may be left early and written under', async () => {
      await fill(...Array.from({ length: 80 }, (_, i) => `turn/${String(i).padStart(3, '0')}`));
      let seen = 0;
      for await (const item of subject.store.list(partition)) {
        await subject.store.delete([item]);
        seen += 1;
        if (seen === 70) break;
      }
      expect(await names(subject, partition)).toHaveLength(10);
    });

    it('is empty where nothing is', async () => {
      expect(await names(subject, 'nobody')).toEqual([]);
      await fill('turn/1');
      expect(await names(subject, partition, 'turn/12')).toEqual([]);
    });
  });
}
