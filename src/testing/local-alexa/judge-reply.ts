import type { ResponseEnvelope, SessionEndedErrorType } from 'ask-sdk-model';
import { asRecord } from './as-record.ts';
import { checkResponse } from './platform-rules.ts';
import { type AnsweredRequest, maySpeak } from './response-subject.ts';
import type { SkillAnswer } from './skill.ts';
import type { Violation } from './violation.ts';

/** How the exchange with the skill ended. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: SkillAnswer }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'timeout' };

export interface Judgement {
  readonly status: number | undefined;
  readonly response: ResponseEnvelope | undefined;
  readonly failure: SessionEndedErrorType | undefined;
  readonly violations: Violation[];
}

/** Decides whether Alexa takes the reply, and what is wrong with it. */
export function judgeReply(outcome: Outcome, request: AnsweredRequest): Judgement {
  if (outcome.kind === 'timeout') {
    return failed('ENDPOINT_TIMEOUT', 'response/time', 'no reply within eight seconds', progressive);
  }
  if (outcome.kind === 'error') {
    return failed(
      'INVALID_RESPONSE',
      'response/none',
      `the skill failed: ${describe(outcome.error)}`,
      endpoint,
    );
  }
  const { status, body } = outcome.answer;
  if (status !== 200) {
    return { ...failed('INVALID_RESPONSE', 'response/status', `HTTP status ${status}`, endpoint), status };
  }
  // Events want an acknowledgement, and an empty body is one.
  if (body === '' && !maySpeak(request.type))
    return { status, response: undefined, failure: undefined, violations: [] };
  const parsed = parseJson(body);
  if (!asRecord(parsed)) {
    const start = body.slice(0, 40);
    return {
      ...failed('INVALID_RESPONSE', 'response/json', `not a JSON object: ${start}`, endpoint),
      status,
    };
  }
  const violations = checkResponse(parsed, request);
  const failure = violations.some(({ refused }) => refused) ? 'INVALID_RESPONSE' : undefined;
  return { status, response: parsed as ResponseEnvelope, failure, violations };
}

const progressive = 'Send the User a Progressive Response: approximately eight seconds for the full response';
const endpoint = 'Host a Custom Skill as a Web Service';

function failed(failure: SessionEndedErrorType, rule: string, detail: string, source: string): Judgement {
  return {
    status: undefined,
    response: undefined,
    failure,
    violations: [{ rule, detail, source, refused: true }],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
