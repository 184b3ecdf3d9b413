import type { Identity } from '../../privacy/identity.ts';
import { UsageError } from './command.ts';

/** How a command is told which person is meant. */
export const personOptions = { user: { type: 'string' }, voice: { type: 'string' } } as const;

/** The pseudonym of the person that the arguments name: as it is, or by Alexa's ids. */
export function personOf(
  identity: Identity,
  positionals: readonly string[],
  { user, voice }: { readonly user?: string | undefined; readonly voice?: string | undefined },
): string {
  const [person, ...others] = positionals;
  if (user !== undefined && person === undefined) {
    return identity.pseudonym({ userId: user, ...(voice === undefined ? {} : { personId: voice }) });
  }
  if (person === undefined || others.length > 0 || user !== undefined || voice !== undefined) {
    throw new UsageError('whom? Give one pseudonym (it stands in the log), or --user with Alexa’s userId.');
  }
  if (!/^[A-Za-z0-9_-]{24}$/.test(person)) {
    throw new UsageError('a pseudonym has 24 characters. For an Alexa id write --user <userId>.');
  }
  return person;
}
