import { type Command, UsageError } from './command.ts';
import { storeCheck } from './store-check.ts';
import { storeMigrate } from './store-migrate.ts';
import { storeRotate } from './store-rotate.ts';

const actions: Readonly<Record<string, Command>> = {
  check: storeCheck,
  migrate: storeMigrate,
  rotate: storeRotate,
};

/** The store that `WELLSPOKEN_STORE` names: `check` tries it, `migrate` copies one store into another, `rotate` seals what is kept anew. */
export const store: Command = async ([action = '', ...rest], terminal) => {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (run === undefined) throw new UsageError('check, migrate or rotate?');
  return run(rest, terminal);
};
