import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WellspokenError } from '../errors.ts';
import type { CataloguePrice, CataloguePrices } from './catalogue-prices.ts';

/** What a price file holds. */
export interface PriceFile {
  /** ISO date of the last reading. */
  readonly readOn: string;
  readonly usdPerMillionTokens: CataloguePrices;
}

/**
 * Reads the file that `wellspoken usage --refresh-prices` writes; `undefined` where there is none.
 *
 * @throws `start/config` when it cannot be read or holds something else: money is not to be guessed.
 */
export async function readPriceFile(path: string): Promise<PriceFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new WellspokenError('start/config', `The prices in ${path} cannot be read.`, { cause });
  }
  const file = parse(text);
  if (file !== undefined) return file;
  const fix = 'Delete it, or make it anew with: wellspoken usage --refresh-prices';
  throw new WellspokenError('start/config', `${path} is not a file of prices. ${fix}`);
}

/** Replaces the file in one step, so that a process that starts meanwhile reads the old one or the new one. */
export async function writePriceFile(
  path: string,
  { readOn, usdPerMillionTokens }: PriceFile,
): Promise<void> {
  const sorted = Object.entries(usdPerMillionTokens).sort(([a], [b]) => (a < b ? -1 : 1));
  const models = sorted.map(([id, rows]) => `    ${JSON.stringify(id)}: ${JSON.stringify(rows)}`);
  const text = `{\n  "readOn": "${readOn}",\n  "usdPerMillionTokens": {\n${models.join(',\n')}\n  }\n}\n`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function parse(text: string): PriceFile | undefined {
  try {
    const file = JSON.parse(text) as Partial<PriceFile> | null;
    const histories = Object.values(file?.usdPerMillionTokens ?? {});
    const isGood = isDay(file?.readOn) && histories.length > 0 && histories.every(isHistory);
    return isGood ? (file as PriceFile) : undefined;
  } catch {
    return undefined;
  }
}

/** At least one row, each dated after the one before. */
function isHistory(rows: readonly Partial<CataloguePrice>[]): boolean {
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row, index) => {
      const before = rows[index - 1]?.since ?? '';
      return isDay(row?.since) && row.since > before && isPrice(row.input) && isPrice(row.output);
    })
  );
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isPrice(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < 100_000;
}
