import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from './command.ts';
import { personOf, personOptions } from './person-of.ts';
import { withStorage } from './with-storage.ts';

/** Deletes everything that is kept of a person, and prints the receipt. Asks first, unless told not to. */
export const forget: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...personOptions, yes: { type: 'boolean', default: false } },
  });
  return withStorage(terminal, async ({ identity, forget: forgetPerson }) => {
    const person = personOf(identity, positionals, values);
    if (!values.yes && !(await isConfirmed(person, terminal))) {
      terminal.print('Nothing was deleted.\n');
      return 1;
    }
    const { counts, total } = await forgetPerson(person);
    const kinds = Object.entries(counts).map(([kind, count]) => `  ${String(count).padStart(6)}  ${kind}\n`);
    terminal.print(`Deleted ${total} ${total === 1 ? 'item' : 'items'} of ${person}.\n${kinds.join('')}`);
    return 0;
  });
};

async function isConfirmed(person: string, { input, output }: Terminal): Promise<boolean> {
  if (input.isTTY !== true) return false;
  const lines = createInterface({ input, output });
  try {
    const answer = await lines.question(`Delete everything that is kept of ${person}, for good? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
