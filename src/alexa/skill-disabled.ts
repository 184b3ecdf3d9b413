import type { AlexaEnvelope } from './envelope.ts';

/**
 * The account whose data have to go: a `SkillDisabled` event with the status `NOT_PERSISTED` (Skill Events in Alexa Skills). The same id
 * never comes back, so what is kept now could not be deleted later. `undefined` for every other request, also where Amazon says
 * `PERSISTED`: then the person may come back to a purchase.
 */
export function disabledUser({ context, request }: AlexaEnvelope): string | undefined {
  if (request.type !== 'AlexaSkillEvent.SkillDisabled') return undefined;
  // On the wire, but not in Amazon's own type.
  const { body } = request as { body?: { userInformationPersistenceStatus?: unknown } | null };
  if (body?.userInformationPersistenceStatus !== 'NOT_PERSISTED') return undefined;
  const userId: string | null | undefined = context.System.user?.userId;
  return userId || undefined;
}
