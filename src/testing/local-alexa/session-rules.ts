import { asRecord } from './as-record.ts';
import { maySpeak, type ResponseSubject } from './response-subject.ts';
import { stopIntents } from './speech-rules.ts';
import type { Rule } from './violation.ts';

/** When a session stays open, and what an open microphone owes the listener. */
export const sessionRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'session/explicit',
    source:
      'Manage Skill Sessions: null opens the microphone like false, and a missing key depends on the device',
    refuses: false,
    check({ request, response, speech }) {
      const value = response['shouldEndSession'];
      if (typeof value === 'boolean' || !maySpeak(request.type)) return undefined;
      if (value === undefined) return speech ? '`shouldEndSession` is left out' : undefined;
      return `\`shouldEndSession\` is ${JSON.stringify(value)}, not true or false`;
    },
  },
  {
    id: 'session/reprompt',
    source: 'Manage Skill Sessions: a reprompt only plays while the session stays open',
    refuses: false,
    check: ({ response }) =>
      response['reprompt'] !== undefined && !opensMicrophone(response)
        ? 'a reprompt with a closed session is never heard'
        : undefined,
  },
  {
    id: 'session/question',
    source: 'Manage Skill Sessions and certification: an open session asks something or prompts',
    refuses: false,
    check({ request, response, speech, reprompt, directives }) {
      if (!maySpeak(request.type) || !opensMicrophone(response) || delegates(directives)) return undefined;
      const asks = /[?？؟]/.test(speech?.reading.text ?? '') || (reprompt?.reading.text ?? '') !== '';
      return asks ? undefined : 'the microphone opens without a question or a reprompt';
    },
  },
  {
    id: 'session/stop',
    source: 'Certification: stop ends the session without a prompt',
    refuses: false,
    check({ request, response }) {
      if (!stopIntents.has(request.intent?.name ?? '')) return undefined;
      return opensMicrophone(response) ? `${request.intent?.name} must end the session` : undefined;
    },
  },
  {
    id: 'session/welcome',
    source: 'Certification findings (ja, February 2019): launch and help prompt and keep the session open',
    refuses: false,
    check({ request, response, directives }) {
      const mustStay = request.type === 'LaunchRequest' || request.intent?.name === 'AMAZON.HelpIntent';
      if (!mustStay || opensMicrophone(response) || handsOver(directives)) return undefined;
      return `${request.intent?.name ?? request.type} must prompt and keep the session open`;
    },
  },
];

/** `false` and `null` both open it. */
function opensMicrophone(response: Readonly<Record<string, unknown>>): boolean {
  return response['shouldEndSession'] === false || response['shouldEndSession'] === null;
}

/** Whether something else talks or plays from here on, which the session's flag then follows. What is only shown is no such thing. */
function handsOver(directives: readonly unknown[]): boolean {
  const taking = /^(?:Dialog\.Delegate|Connections\..*|AudioPlayer\.Play|VideoApp\.Launch|GameEngine\..*)$/;
  return directives.some((directive) => taking.test(String(asRecord(directive)?.['type'])));
}

/** With `Dialog.Delegate` Alexa speaks the model's own prompt. */
function delegates(directives: readonly unknown[]): boolean {
  return JSON.stringify(directives).includes('"Dialog.Delegate"');
}
