import { WellspokenError } from '../errors.ts';
import type { AlexaEnvelope } from './envelope.ts';

/**
 * A check that a request is for one of our skills, wherever the request names one: in the context, which every request has, and in
 * the session. Required on all hostings (Security Requirements for Alexa Skills). The check throws `hear/wrong-skill`; making one
 * without any skill id throws `start/config`, since it would refuse everything.
 */
export function createSkillCheck(skillIds: readonly string[]): (envelope: AlexaEnvelope) => void {
  const ours = new Set(skillIds.map((id) => id.trim()).filter((id) => id !== ''));
  if (ours.size === 0)
    throw new WellspokenError('start/config', 'At least one skill id is needed to verify requests.');
  return ({ context, session }) => {
    const inSession: string | null | undefined = session?.application?.applicationId;
    const named = [context.System.application.applicationId, inSession ?? undefined];
    if (named.some((id) => id !== undefined && !ours.has(id))) {
      throw new WellspokenError('hear/wrong-skill', 'The request is for another skill.');
    }
  };
}
