import { asRecord } from './as-record.ts';
import type { ResponseSubject } from './response-subject.ts';
import type { Rule } from './violation.ts';

/** The `directives` of a response (not the progressive ones). */
export const directiveListRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'directives/shape',
    source: 'Request and Response JSON Reference, directives array',
    refuses: true,
    check({ response, directives }) {
      const value = response['directives'];
      if (value !== undefined && value !== null && !Array.isArray(value))
        return '`directives` must be an array';
      return directives.flatMap((directive, index) =>
        typeof asRecord(directive)?.['type'] === 'string' ? [] : [`directive ${index} has no \`type\``],
      );
    },
  },
  {
    id: 'directives/not-allowed',
    source: 'Request Types Reference: nothing can be returned to SessionEndedRequest',
    refuses: true,
    check: ({ request, directives }) =>
      request.type === 'SessionEndedRequest' && directives.length > 0
        ? 'directives cannot be returned to SessionEndedRequest'
        : undefined,
  },
  {
    id: 'directives/delegate',
    source:
      "Dialog Interface Reference: with Delegate the model's prompts are spoken, with Elicit and Confirm ours",
    refuses: false,
    check({ directives, speech, reprompt }) {
      const types = directives.map((directive) => String(asRecord(directive)?.['type']));
      if (types.includes('Dialog.Delegate')) {
        return speech || reprompt
          ? "speech beside Dialog.Delegate is in the way of the model's prompt"
          : undefined;
      }
      const asking = types.find((type) => /^Dialog\.(?:ElicitSlot|ConfirmSlot|ConfirmIntent)$/.test(type));
      return asking && !speech ? `${asking} needs speech that asks` : undefined;
    },
  },
  {
    id: 'directives/audio-player',
    source:
      'Request and Response JSON Reference, response limits: stream token 1,024, address 8,000 characters, https',
    refuses: true,
    check: ({ directives }) =>
      directives.flatMap((directive) => {
        const stream = asRecord(asRecord(asRecord(directive)?.['audioItem'])?.['stream']);
        if (!stream) return [];
        const token = typeof stream['token'] === 'string' ? stream['token'] : '';
        const url = typeof stream['url'] === 'string' ? stream['url'] : '';
        const found: string[] = [];
        if (token.length > 1_024) found.push(`a stream token of ${token.length} characters is too long`);
        if (url.length > 8_000) found.push(`a stream address of ${url.length} characters is too long`);
        if (!url.startsWith('https://')) found.push('a stream address must be https');
        return found;
      }),
  },
  {
    id: 'directives/custom-payload',
    source: 'Custom Interface Reference: payload of at most 1,000 bytes',
    refuses: true,
    check: ({ directives }) =>
      directives.flatMap((directive) => {
        const { type, payload } = asRecord(directive) ?? {};
        if (type !== 'CustomInterfaceController.SendDirective') return [];
        const bytes = Buffer.byteLength(JSON.stringify(payload) ?? '');
        return bytes > 1_000 ? [`a payload of ${bytes} bytes exceeds 1000`] : [];
      }),
  },
];
