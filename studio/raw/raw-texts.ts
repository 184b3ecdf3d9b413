import type { ShownTurn } from '../turn/shown-turn.ts';

/** What lies under a turn, by the name of its tab. */
export interface RawText {
  readonly name: 'Events' | 'Request' | 'Response' | 'SSML';
  readonly text: string;
}

/** Events, envelopes and SSML of a turn, as text to read and to copy. */
export function rawTexts({ events, request, heard }: ShownTurn): RawText[] {
  return [
    {
      name: 'Events',
      text: events
        .map(({ atMs, event: { type, atMs: ofTurnMs, ...fields } }) => {
          void ofTurnMs;
          const rest = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`;
          return `${atMs.toFixed(1).padStart(8)} ms  ${type}${rest}`;
        })
        .join('\n'),
    },
    { name: 'Request', text: pretty(request) },
    { name: 'Response', text: pretty(heard?.response) },
    { name: 'SSML', text: ssmlOf(heard) },
  ];
}

function pretty(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, null, 2);
}

function ssmlOf(heard: ShownTurn['heard']): string {
  if (heard === undefined) return '';
  const { outputSpeech, reprompt } = heard.response?.response ?? {};
  const early = heard.directives.map(
    ({ atMs, speech, status }) =>
      `<!-- early, ${atMs.toFixed(0)} ms, ${status === undefined ? 'no answer' : `HTTP ${status}`} -->\n${speech}`,
  );
  return [
    ...early,
    ...(outputSpeech === undefined ? [] : [`<!-- reply -->\n${speechOf(outputSpeech)}`]),
    ...(reprompt?.outputSpeech === undefined
      ? []
      : [`<!-- in silence -->\n${speechOf(reprompt.outputSpeech)}`]),
  ].join('\n\n');
}

function speechOf(speech: { readonly type: string }): string {
  const { ssml, text } = speech as { ssml?: string; text?: string };
  return ssml ?? text ?? '';
}
