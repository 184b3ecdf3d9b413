import type { Request } from 'ask-sdk-model';
import type { Heard, TimelineEntry } from './heard.ts';

/** The events of a turn in order of time. */
export function timelineEntries(heard: Omit<Heard, 'timeline'>): TimelineEntry[] {
  const { request, directives, played, status, timedOut, failure, totalMs } = heard;
  const entries: TimelineEntry[] = [
    { atMs: 0, what: 'request', detail: describeRequest(request.request) },
    ...directives.map(({ atMs, speech, status, heard }) => ({
      atMs,
      what: heard ? ('directive' as const) : ('directive-lost' as const),
      detail: `${status ?? 'cut off'} ${speech}`,
    })),
    reply(),
    ...played.flatMap(({ startMs, endMs, source, text, cutOff }) => [
      { atMs: startMs, what: 'speech-start' as const, detail: `${source}: ${text}` },
      { atMs: endMs, what: 'speech-end' as const, detail: cutOff ? `${source}: cut off` : source },
    ]),
  ];
  return entries.sort((a, b) => a.atMs - b.atMs);

  function reply(): TimelineEntry {
    if (timedOut) return { atMs: totalMs, what: 'no-reply', detail: 'no reply in time' };
    if (status === undefined) return { atMs: totalMs, what: 'no-reply', detail: 'the skill failed' };
    return { atMs: totalMs, what: failure ? 'reply-refused' : 'reply', detail: String(status) };
  }
}

/** The request in a line: its type, or its intent with the slots that are filled. */
export function describeRequest(request: Request): string {
  if (request.type !== 'IntentRequest') return request.type;
  const slots = Object.values(request.intent.slots ?? {}).flatMap(({ name, value }) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return [request.intent.name, ...slots].join(' ');
}
