import { type Command, UsageError } from './command.ts';
import { storeCheck } from './store-check.ts';
import { storeMigrate } from './store-migrate.ts';

const actions: Readonly<Record<string, Command>> = { check: storeCheck, migrate: storeMigrate };

/** The store that `WELLSPOKEN_STORE` names: `check` tries it, `migrate` copies one store into another. */
export const store: Command = async ([action = '', ...rest], terminal) => {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (run === undefined) throw new UsageError('check or migrate?');
  return run(rest, terminal);
};
