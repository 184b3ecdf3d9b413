import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bookedTurn, ledgerLine } from '../../../test/ledger/lines.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { systemClock } from '../../clock.ts';
import { createLedger } from '../../ledger/create-ledger.ts';
import { isoDay } from '../../ledger/iso-day.ts';
import { readPriceFile } from '../../ledger/price-file.ts';
import { openStore } from '../../store/open-store.ts';
import { createStandInGateway, type StandInGateway } from '../../testing/gateway/gateway.ts';
import { usage } from './usage.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('WELLSPOKEN_STORE', 'sqlite:usage.db');
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

async function run(...args: string[]) {
  let printed = '';
  let errors = '';
  const code = await usage(args, {
    cwd: folder.path,
    input: process.stdin,
    output: process.stdout,
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
    stopped: new Promise(() => {}),
  });
  return { code, printed, errors };
}

async function fill() {
  const store = openStore('sqlite:usage.db', { clock: systemClock, baseDir: folder.path });
  const retention = { ledgerDays: 90, totalDays: 90 };
  const ledger = createLedger(store, systemClock, { budgets: {}, retention });
  await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0003 })]), undefined);
  await store.close();
}

describe('wellspoken usage', () => {
  it('shows a table of the last thirty days', async () => {
    await fill();
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toMatch(/^Usage by day, /);
    expect(printed).toMatch(new RegExp(`^${isoDay(systemClock.now())} +1 .* 0\\.000300$`, 'm'));
  });

  it('writes JSON and CSV, by model and by person', async () => {
    await fill();
    const json = JSON.parse((await run('--by', 'person', '--format', 'json')).printed);
    expect(json).toMatchObject({ by: 'person', rows: [{ key: 'anna', usd: 0.0003 }] });
    const { printed } = await run('--by=model', '--format=csv', '--person=anna');
    expect(printed).toMatch(/^model,.*\r\ncometapi\/claude-haiku-5-5,1,1,/);
  });

  it('has nothing to show in a new store', async () => {
    expect((await run()).printed).toContain('Nothing was used.');
  });

  it.each([
    [['--by', 'week'], /by must be one of day, model, person/],
    [['--from', '2026-02-30'], /from must be a day/],
    [['--format', 'xml'], /format must be/],
    [['--person', 'a b'], /pseudonym/],
    [['--until', '2026-01-01'], /until/],
    [['everything'], /everything/],
  ])('refuses %j, saying what would do', async (args, message) => {
    const refused = await run(...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect((refused as Error).message).toMatch(message);
    const isUsage = (refused as Error).name === 'UsageError';
    expect(isUsage || (refused as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')).toBe(true);
  });
});

describe('wellspoken usage --refresh-prices', () => {
  let gateway: StandInGateway;
  beforeEach(async () => {
    gateway = await createStandInGateway();
    vi.stubEnv('COMETAPI_BASE_URL', gateway.url);
  });
  afterEach(() => gateway.close());

  it('reads what CometAPI charges now, without a key, into a file', async () => {
    const { code, printed } = await run('--refresh-prices');
    expect(code).toBe(0);
    expect(printed).toMatch(/^(\d+) prices read: \1 new, 0 changed\. They are in data\/prices\.json\.\n$/);
    const prices = await readPriceFile(join(folder.path, 'data/prices.json'));
    expect(prices?.usdPerMillionTokens['claude-haiku-5-5']).toEqual([
      { since: prices?.readOn, input: 0.08, output: 0.4 },
    ]);
    expect((await run('--refresh-prices')).printed).toMatch(/ 0 new, 0 changed/);
  });

  it('writes where it is told, and keeps the prices of other days', async () => {
    const path = join(folder.path, 'mine.json');
    const old = { since: '2020-01-01', input: 9, output: 9 };
    await writeFile(
      path,
      JSON.stringify({ readOn: '2020-01-01', usdPerMillionTokens: { 'claude-haiku-5-5': [old] } }),
    );
    const { printed } = await run('--refresh-prices', '--prices', 'mine.json');
    expect(printed).toMatch(/ 1 changed\. They are in mine\.json/);
    expect((await readPriceFile(path))?.usdPerMillionTokens['claude-haiku-5-5']).toHaveLength(2);
  });

  it('leaves a file alone that it does not know, and one it cannot renew', async () => {
    const path = join(folder.path, 'mine.json');
    await writeFile(path, '{"mine":true}');
    await expect(run('--refresh-prices', '--prices', 'mine.json')).rejects.toMatchObject({
      code: 'start/config',
    });
    vi.stubEnv('COMETAPI_BASE_URL', 'http://127.0.0.1:1');
    await expect(run('--refresh-prices', '--prices', 'other.json')).rejects.toMatchObject({
      code: 'think/network',
    });
    expect(await readFile(path, 'utf8')).toBe('{"mine":true}');
  });
});
