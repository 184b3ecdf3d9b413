import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readPriceFile, writePriceFile } from './price-file.ts';
import { updatePrices } from './update-prices.ts';

describe('a file of prices', () => {
  it('reads as it was written, and leaves nothing else in its folder', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'new/prices.json');
    const file = {
      readOn: '2026-11-22',
      usdPerMillionTokens: {
        b: [{ since: '2026-11-22', input: 1, output: 2 }],
        'a"\n': [
          { since: '2026-11-01', input: 0, output: 0.4 },
          { since: '2026-11-22', input: 0.08, output: 0.4 },
        ],
      },
    };
    await writePriceFile(path, { readOn: '2026-11-01', usdPerMillionTokens: {} });
    await writePriceFile(path, file);
    expect(await readPriceFile(path)).toEqual(file);
    expect(await readdir(join(folder.path, 'new'))).toEqual(['prices.json']);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(8);
  });

  it('need not be there', async () => {
    using folder = temporaryFolder();
    expect(await readPriceFile(join(folder.path, 'prices.json'))).toBeUndefined();
  });

  const row = { since: '2026-11-22', input: 1, output: 2 };
  const file = (rows: unknown, readOn: unknown = '2026-11-22') =>
    JSON.stringify({ readOn, usdPerMillionTokens: { a: rows } });
  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another object', '{"readOn":"2026-11-22"}'],
    ['no prices', '{"readOn":"2026-11-22","usdPerMillionTokens":{}}'],
    ['no date', file([row], 5)],
    ['a model without prices', file([])],
    ['a price that is no list', file(row)],
    ['a price that is null', file([null])],
    ['a negative price', file([{ ...row, input: -1 }])],
    ['an endless price', file([row]).replace('"input":1', '"input":1e999')],
    ['a price as text', file([{ ...row, output: '2' }])],
    ['a price without its date', file([{ input: 1, output: 2 }])],
    ['prices out of order', file([row, { ...row, since: '2026-11-01' }])],
    ['two prices of a day', file([row, row])],
  ])('with %s is refused, since money is not to be guessed', async (_, text) => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'prices.json');
    await writeFile(path, text);
    await expect(readPriceFile(path)).rejects.toMatchObject({
      code: 'start/config',
      message: expect.stringContaining('wellspoken usage --refresh-prices'),
    });
  });

  it('that cannot be read is told', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'prices.json');
    await mkdir(path);
    await expect(readPriceFile(path)).rejects.toMatchObject({ code: 'start/config' });
  });
});

describe('prices read anew', () => {
  const before = {
    same: [{ since: '2026-11-01', input: 1, output: 2 }],
    dearer: [{ since: '2026-11-01', input: 1, output: 2 }],
    gone: [{ since: '2026-11-01', input: 9, output: 9 }],
  };
  const listed = [
    { id: 'Same', usdPerMillionTokens: { input: 1, output: 2 } },
    { id: 'dearer', usdPerMillionTokens: { input: 1, output: 3 } },
    { id: 'new', usdPerMillionTokens: { input: 5, output: 6 } },
    { id: 'by the picture' },
  ];

  it('keep what was charged before, and add what is another price now', () => {
    expect(updatePrices(before, listed, '2026-11-22')).toEqual({
      prices: {
        ...before,
        dearer: [...before.dearer, { since: '2026-11-22', input: 1, output: 3 }],
        new: [{ since: '2026-11-22', input: 5, output: 6 }],
      },
      added: 1,
      changed: 1,
    });
  });

  it('are the last ones of a day, and nothing new the second time', () => {
    const { prices } = updatePrices(before, listed, '2026-11-22');
    expect(updatePrices(prices, listed, '2026-11-22')).toEqual({ prices, added: 0, changed: 0 });
    const corrected = [{ id: 'new', usdPerMillionTokens: { input: 4, output: 6 } }];
    expect(updatePrices(prices, corrected, '2026-11-22').prices['new']).toEqual([
      { since: '2026-11-22', input: 4, output: 6 },
    ]);
  });
});
