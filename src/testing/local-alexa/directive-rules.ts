import { asRecord } from './as-record.ts';
import { readSpokenString } from './speech-value.ts';
import type { Rule } from './violation.ts';

/** A progressive directive as it came over the wire, with what Alexa knows about the request it belongs to. */
export interface DirectiveSubject {
  readonly body: unknown;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  readonly request: { readonly type: string; readonly requestId: string };
  /** Bearer token that the request carried as `apiAccessToken`. */
  readonly apiAccessToken: string;
  /** Directives accepted for this request before this one. */
  readonly acceptedBefore: number;
  /** The response has arrived or its time is up. */
  readonly replied: boolean;
}

const maxDirectives = 5;
const reference = 'Progressive Response REST API Reference';
const guide = 'Send the User a Progressive Response';

/** HTTP status that answers a directive which breaks the rule. */
export interface DirectiveRule extends Rule<DirectiveSubject> {
  readonly status: 400 | 401 | 403;
}

/** Everything Alexa asks of one `POST /v1/directives`. The first refusing rule that is broken decides the status. */
export const directiveRules: readonly DirectiveRule[] = [
  {
    id: 'directive/token',
    source: reference,
    refuses: true,
    status: 401,
    check: ({ authorization, apiAccessToken }) =>
      authorization === `Bearer ${apiAccessToken}`
        ? undefined
        : 'the bearer token is not the one of the request',
  },
  {
    id: 'directive/request-id',
    source: reference,
    refuses: true,
    status: 400,
    check: ({ body, request }) =>
      asRecord(asRecord(body)?.['header'])?.['requestId'] === request.requestId
        ? undefined
        : '`header.requestId` is not the id of the request',
  },
  {
    id: 'directive/type',
    source: `${reference}: only VoicePlayer.Speak exists`,
    refuses: true,
    status: 400,
    check: ({ body }) =>
      directiveOf(body)['type'] === 'VoicePlayer.Speak'
        ? undefined
        : '`directive.type` must be VoicePlayer.Speak',
  },
  {
    id: 'directive/speech',
    source: `${guide}: valid SSML or text`,
    refuses: true,
    status: 400,
    check({ body }) {
      const { speech } = directiveOf(body);
      if (typeof speech !== 'string') return '`directive.speech` must be a string';
      const { reading, xmlFault } = readSpokenString(speech);
      if (xmlFault !== undefined) return xmlFault;
      if (reading.text === '' && reading.audioCount === 0 && reading.problems.length === 0)
        return 'there is nothing to say';
      return reading.problems;
    },
  },
  {
    id: 'directive/length',
    source: `${guide}; the limit of 600 characters is reported, not confirmed`,
    refuses: false,
    status: 400,
    check({ body }) {
      const { speech } = directiveOf(body);
      const length = typeof speech === 'string' ? speech.length : 0;
      return length > 600 ? `${length} characters may be too long` : undefined;
    },
  },
  {
    id: 'directive/request-type',
    source: `${guide}: from LaunchRequest and IntentRequest only`,
    refuses: true,
    status: 403,
    check: ({ request }) =>
      request.type === 'LaunchRequest' || request.type === 'IntentRequest'
        ? undefined
        : `${request.type} allows no progressive response`,
  },
  {
    id: 'directive/count',
    source: `${guide}: at most five in a request`,
    refuses: true,
    status: 403,
    check: ({ acceptedBefore }) =>
      acceptedBefore >= maxDirectives ? `more than ${maxDirectives} directives` : undefined,
  },
  {
    id: 'directive/after-reply',
    source: `${guide}: nothing can be sent after the response`,
    refuses: true,
    status: 403,
    check: ({ replied }) => (replied ? 'the response was already given, so this is never heard' : undefined),
  },
];

function directiveOf(body: unknown): Readonly<Record<string, unknown>> {
  return asRecord(asRecord(body)?.['directive']) ?? {};
}
