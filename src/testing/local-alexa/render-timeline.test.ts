import { describe, expect, it } from 'vitest';
import { displayWidth, fitColumns, wrapColumns } from './display-width.ts';
import type { Heard } from './heard.ts';
import { buildEnvelope } from './envelope.ts';
import { renderTimeline } from './render-timeline.ts';
import { buildRequest } from './requests.ts';

const envelope = buildEnvelope({
  request: buildRequest('IntentRequest'),
  skillId: 'skill',
  userId: 'user',
  personId: undefined,
  deviceId: 'device',
  hasScreen: false,
  apiEndpoint: 'http://127.0.0.1:1',
  apiAccessToken: 'token',
  session: undefined,
});

function heard(more: Partial<Heard> = {}): Heard {
  return {
    request: envelope,
    status: 200,
    response: undefined,
    timedOut: false,
    failure: undefined,
    speech: '',
    played: [
      { source: 'early', text: 'Blue light scatters most.', startMs: 1_000, endMs: 3_000, cutOff: false },
      { source: 'reply', text: 'So the sky is blue.', startMs: 4_000, endMs: 6_000, cutOff: false },
    ],
    firstWordMs: 1_000,
    silenceMs: 1_000,
    totalMs: 4_000,
    endOfSpeechMs: 6_000,
    card: undefined,
    reprompt: undefined,
    microphoneOpen: false,
    sessionOpen: false,
    directives: [
      { atMs: 1_000, speech: '<speak>Blue light scatters most.</speak>', status: 204, heard: true },
    ],
    violations: [],
    timeline: [],
    ...more,
  };
}

describe('the drawing of a turn', () => {
  it('shows who did what when', () => {
    expect(renderTimeline(heard(), { tokensAtMs: [600, 750] })).toBe(`\
  AskIntent request="why is the sky blue"                                                    en-US

            0 s        1 s        2 s       3 s        4 s        5 s        6 s       7 s       8 s
            ┬──────────┬──────────┬─────────┬──────────┬──────────┬──────────┬─────────┬──────────┼
  skill     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░◆                                          ┊
  tokens          · ·                                                                             ┊
  early                ▼                                                                          ┊
  heard                ▐▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓╌╌╌╌╌╌╌╌╌╌╌▌█████████████████████                     ┊

    1.00 s  early    Blue light scatters most.
    4.00 s  reply    So the sky is blue.

  first word 1.00 s · silence 1.00 s · reply 4.00 s · speech ends 6.00 s · session closed`);
  });

  it('says so when nothing was heard, nothing came in time, or a rule was broken', () => {
    const drawing = renderTimeline(
      heard({
        played: [],
        directives: [],
        firstWordMs: undefined,
        endOfSpeechMs: undefined,
        silenceMs: 0,
        totalMs: 8_000,
        timedOut: true,
        failure: 'ENDPOINT_TIMEOUT',
        violations: [{ rule: 'response/time', detail: 'no reply', source: 'x', refused: true }],
      }),
    );
    expect(drawing).toContain('nothing was heard');
    expect(drawing).toContain('no reply in 8.00 s');
    expect(drawing).toContain('✗ response/time: no reply');
    expect(drawing).not.toContain('early');
  });

  it('shows speech that was cut off or lost', () => {
    const drawing = renderTimeline(
      heard({
        played: [{ source: 'early', text: 'Blue', startMs: 1_000, endMs: 1_400, cutOff: true }],
        directives: [
          { atMs: 2_000, speech: '<speak>Gone.</speak>', status: undefined, heard: false },
          { atMs: 2_100, speech: '<speak>Late.</speak>', status: 403, heard: false },
        ],
        reprompt: 'Are you there?',
        microphoneOpen: true,
        sessionOpen: true,
      }),
    );
    expect(drawing).toContain('Blue ╳ cut off');
    expect(drawing).toContain('connection cut: Gone.');
    expect(drawing).toContain('HTTP 403: Late.');
    expect(drawing).toContain('silence  Are you there?');
    expect(drawing).toContain('microphone open');
  });

  it.each([
    ['a very long answer', 'A story about a fox. '.repeat(400), 600_000],
    ['wide characters', '日本の空はなぜ青いのですか。'.repeat(40), 60_000],
    ['one endless word', 'a'.repeat(3_000), 9_000],
    ['control characters', 'a\u001b[31m\nb\u0007'.repeat(60), 9_000],
  ])('keeps to 100 columns for %s', (_, text, endMs) => {
    const drawing = renderTimeline(
      heard({
        played: [{ source: 'reply', text, startMs: 1_000, endMs, cutOff: false }],
        endOfSpeechMs: endMs,
        reprompt: text,
        violations: [{ rule: 'speech/length', detail: text, source: 'x', refused: true }],
        request: {
          ...envelope,
          request: {
            ...buildRequest('Messaging.MessageReceived'),
            type: text as 'Messaging.MessageReceived',
          },
        },
      }),
    );
    for (const line of drawing.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    expect(drawing).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('fitting text to a terminal', () => {
  it('counts what a terminal draws', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
  });

  it('breaks at spaces, and anywhere when there are none', () => {
    expect(wrapColumns('one two three', 8, 9)).toEqual(['one two', 'three']);
    expect(wrapColumns('日本の空', 5, 9)).toEqual(['日本', 'の空']);
    expect(wrapColumns('one two three four', 8, 2)).toEqual(['one two', 'three f…']);
    expect(wrapColumns('', 8, 2)).toEqual(['']);
    expect(fitColumns('日本の空', 5)).toBe('日本…');
  });
});
