import { type DirectiveSubject, directiveRules } from './directive-rules.ts';
import { responseRules } from './response-rules.ts';
import { type AnsweredRequest, responseSubject } from './response-subject.ts';
import { applyRules, type Violation } from './violation.ts';

/**
 * Everything in which a response departs from Alexa's rules; empty for a good one. Takes any JSON value without throwing.
 * @param envelope The parsed JSON of the response.
 * @param request The request it answers: some rules depend on its type, intent and locale.
 */
export function checkResponse(envelope: unknown, request: AnsweredRequest): Violation[] {
  return applyRules(responseRules, responseSubject(envelope, request));
}

export interface DirectiveVerdict {
  /** 204 when Alexa takes it, otherwise 400 (not valid), 401 (not authorised) or 403 (not now). */
  readonly status: 204 | 400 | 401 | 403;
  readonly violations: Violation[];
}

/** Judges one progressive directive as `POST /v1/directives` does. Never throws. */
export function checkDirective(subject: DirectiveSubject): DirectiveVerdict {
  const violations = applyRules(directiveRules, subject);
  const refused = violations.find((violation) => violation.refused);
  const status = directiveRules.find(({ id }) => id === refused?.rule)?.status ?? 204;
  return { status, violations };
}
