import type { TurnRequest } from '../turn/request.ts';
import type { AlexaEnvelope } from './envelope.ts';

/** Whose request it is: the account, and the voice where Alexa recognised one. `undefined` where the request names nobody. */
export function personOf({ context }: AlexaEnvelope): TurnRequest['person'] {
  const userId: string | null | undefined = context.System.user?.userId;
  const personId: string | null | undefined = context.System.person?.personId;
  if (!userId) return undefined;
  return personId ? { userId, personId } : { userId };
}
