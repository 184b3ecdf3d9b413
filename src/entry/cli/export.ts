import { parseArgs } from 'node:util';
import { exportPerson } from '../../privacy/export-person.ts';
import type { Command } from './command.ts';
import { personOf, personOptions } from './person-of.ts';
import { withStorage } from './with-storage.ts';

/** Prints everything that is kept of a person, as JSON. */
export const exportCommand: Command = (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: personOptions,
  });
  return withStorage(terminal, async ({ identity, store, vault }) => {
    const person = personOf(identity, positionals, values);
    const kept = await exportPerson(store, person, (sealed) => vault.open(person, sealed));
    terminal.print(`${JSON.stringify(kept, null, 2)}\n`);
    return 0;
  });
};
