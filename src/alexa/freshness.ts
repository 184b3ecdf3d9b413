import { WellspokenError } from '../errors.ts';

const TOLERANCE_MS = 150_000;
const SKILL_EVENT_TOLERANCE_MS = 3_600_000;

/** The events Alexa delivers again for up to an hour; the same five as in Amazon's own adapter. */
const REDELIVERED = new Set([
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillDisabled',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillAccountLinked',
]);

/** ISO 8601 with a zone: without one, the moment would depend on where the server stands. */
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Refuses requests that are not from now: more than 150 s old (one hour for five skill events) or more than 150 s ahead, or without
 * a readable time (Host a Custom Skill as a Web Service, "Check the timestamp"). Throws `hear/bad-timestamp`.
 */
export function checkFreshness(
  request: { readonly type: string; readonly timestamp?: unknown },
  nowMs: number,
): void {
  const { timestamp } = request;
  const sentMs =
    typeof timestamp === 'string' && ISO_INSTANT.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(sentMs)) throw refusal('is missing or not an ISO 8601 time');
  const ageMs = nowMs - sentMs;
  const toleranceMs = REDELIVERED.has(request.type) ? SKILL_EVENT_TOLERANCE_MS : TOLERANCE_MS;
  if (ageMs > toleranceMs) throw refusal(`is ${Math.round(ageMs / 1000)} s old; check this machine's clock`);
  if (ageMs < -TOLERANCE_MS)
    throw refusal(`is ${Math.round(-ageMs / 1000)} s ahead; check this machine's clock`);
}

function refusal(what: string): WellspokenError {
  return new WellspokenError('hear/bad-timestamp', `The request's timestamp ${what}.`);
}
