import type { ShownTurn, TimedEvent } from '../turn/shown-turn.ts';

export const rawKinds = ['Events', 'Request', 'Response', 'SSML'] as const;

/** Events, an envelope or the SSML of a turn, as text to read and to copy; empty where there is none yet. */
export function rawText({ events, request, heard }: ShownTurn, kind: (typeof rawKinds)[number]): string {
  switch (kind) {
    case 'Events':
      return events.map(eventLine).join('\n');
    case 'Request':
      return pretty(request);
    case 'Response':
      return pretty(heard?.response);
    case 'SSML':
      return ssmlOf(heard);
  }
}

function eventLine({ atMs, event }: TimedEvent): string {
  const fields = Object.entries(event).filter(([name]) => name !== 'type' && name !== 'atMs');
  const rest = fields.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(fields))}`;
  return `${atMs.toFixed(1).padStart(8)} ms  ${event.type}${rest}`;
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
