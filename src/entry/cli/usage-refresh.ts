import { relative } from 'node:path';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { isoDay } from '../../ledger/iso-day.ts';
import { readPriceFile, writePriceFile } from '../../ledger/price-file.ts';
import { updatePrices } from '../../ledger/update-prices.ts';
import { fetchCatalogue } from '../../model/catalogue.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import type { Terminal } from './command.ts';

/** Reads CometAPI's public prices, which needs no key, into `file`; prices that were there before keep their days. */
export async function usageRefresh(file: string, terminal: Terminal): Promise<number> {
  const { cometApi } = await loadConfig({ cwd: terminal.cwd });
  const transport = createUndiciTransport();
  try {
    const listed = await fetchCatalogue({
      provider: 'cometapi',
      baseUrl: cometApi.baseUrl,
      transport: transport.send,
      timeoutMs: 30_000,
    });
    const priced = listed.filter((model) => model.usdPerMillionTokens !== undefined).length;
    if (priced === 0) {
      terminal.printError(
        `CometAPI lists ${listed.length} models, none with a price. Nothing was written.\n`,
      );
      return 1;
    }
    const today = isoDay(systemClock.now());
    const before = (await readPriceFile(file))?.usdPerMillionTokens ?? {};
    const { prices, added, changed } = updatePrices(before, listed, today);
    await writePriceFile(file, { readOn: today, usdPerMillionTokens: prices });
    const name = relative(terminal.cwd, file);
    terminal.print(`${priced} prices read: ${added} new, ${changed} changed. They are in ${name}.\n`);
    return 0;
  } finally {
    await transport.close();
  }
}
