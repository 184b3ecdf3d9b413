import { WellspokenError } from '../errors.ts';

/** Enough for every device of a household to speak at once. */
const maxTries = 8;

/** Tries again while `attempt` resolves to `false`: somebody else was quicker. Rejects with `remember/unavailable` when that never ends. */
export async function untilWritten(what: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < maxTries; tries += 1) if (await attempt()) return;
  throw new WellspokenError(
    'remember/unavailable',
    `${what} was changed by others ${maxTries} times in a row.`,
  );
}
