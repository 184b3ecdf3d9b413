import { aplRules } from './apl-rules.ts';
import { cardRules } from './card-rules.ts';
import { dialogRules } from './dialog-rules.ts';
import { directiveListRules } from './directive-list-rules.ts';
import { type ResponseSubject } from './response-subject.ts';
import { sessionRules } from './session-rules.ts';
import { speechRules } from './speech-rules.ts';
import type { Rule } from './violation.ts';
import { asRecord } from './as-record.ts';

/** "120 kilobytes"; older service errors counted 24 KB as 24,576 bytes, so a kilobyte is taken as 1,024. */
export const maxResponseBytes = 120 * 1_024;

/** Everything Alexa asks of a response, apart from its timing. */
export const responseRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'response/version',
    source: 'Request and Response JSON Reference, response parameters',
    refuses: true,
    check: ({ envelope }) =>
      typeof envelope['version'] === 'string' ? undefined : '`version` must be a string ("1.0")',
  },
  {
    id: 'response/body',
    source: 'Request and Response JSON Reference, response parameters',
    refuses: true,
    check: ({ envelope }) => (asRecord(envelope['response']) ? undefined : '`response` must be an object'),
  },
  {
    id: 'response/size',
    source: 'Request and Response JSON Reference, response limits: 120 kilobytes',
    refuses: true,
    check: ({ bytes }) =>
      bytes > maxResponseBytes ? `${bytes} bytes of JSON exceed ${maxResponseBytes}` : undefined,
  },
  {
    id: 'response/attributes',
    source: 'Request and Response JSON Reference: sessionAttributes is a sibling of response',
    refuses: false,
    check({ envelope, response }) {
      if ('sessionAttributes' in response)
        return '`sessionAttributes` inside `response` is lost; it belongs beside it';
      const attributes = envelope['sessionAttributes'];
      if (attributes === undefined || attributes === null || asRecord(attributes)) return undefined;
      return '`sessionAttributes` must be an object';
    },
  },
  {
    id: 'response/can-fulfill',
    source: 'CanFulfillIntentRequest reference',
    refuses: true,
    check({ request, response }) {
      if (request.type !== 'CanFulfillIntentRequest') return undefined;
      const answer = asRecord(response['canFulfillIntent']);
      if (!answer) return '`canFulfillIntent` is missing';
      if (!['YES', 'NO', 'MAYBE'].includes(String(answer['canFulfill'])))
        return '`canFulfill` must be YES, NO or MAYBE';
      const slots = Object.entries(asRecord(answer['slots']) ?? {});
      return slots.flatMap(([name, slot]) => {
        const { canUnderstand, canFulfill } = asRecord(slot) ?? {};
        const ok =
          ['YES', 'NO', 'MAYBE'].includes(String(canUnderstand)) &&
          ['YES', 'NO'].includes(String(canFulfill));
        return ok ? [] : [`slot ${name} needs canUnderstand YES|NO|MAYBE and canFulfill YES|NO`];
      });
    },
  },
  ...speechRules,
  ...sessionRules,
  ...cardRules,
  ...directiveListRules,
  ...dialogRules,
  ...aplRules,
];
