import { parseArgs } from 'node:util';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { countMissing, type Migration, migrateStore } from '../../store/migrate-store.ts';
import { openStore } from '../../store/open-store.ts';
import { type Command, UsageError } from './command.ts';
import { showProgress } from './show-progress.ts';

/**
 * Copies a store into another, as `WELLSPOKEN_STORE` would name them, and checks that nothing is missing. What the target has already stays
 * unless `--overwrite` is given. Can be run again after a failure.
 */
export const storeMigrate: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { overwrite: { type: 'boolean', default: false } },
  });
  const [source, target, ...others] = positionals;
  if (source === undefined || target === undefined || others.length > 0) {
    throw new UsageError('migrate from which store to which?');
  }
  if (source === target) throw new UsageError('these are the same store.');
  const { aws } = await loadConfig({ cwd: terminal.cwd });
  const options = { clock: systemClock, baseDir: terminal.cwd, aws };
  const from = openStore(source, options);
  try {
    const to = openStore(target, options);
    try {
      const onProgress = showProgress(terminal, inWords);
      const done = await migrateStore(from, to, { overwrite: values.overwrite, onProgress });
      terminal.print(`${inWords(done)}. Checking …\n`);
      const missing = await countMissing(from, to);
      terminal.print(
        missing === 0
          ? '✓ Everything in the first is in the second.\n'
          : `✗ ${missing} items are missing in the second: run it again.\n`,
      );
      return missing === 0 ? 0 : 1;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
};

function inWords({ read, copied, kept }: Migration): string {
  return `${read} read, ${copied} copied, ${kept} there before`;
}
