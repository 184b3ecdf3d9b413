import { describe, expect, it } from 'vitest';
import { early, hearEnd, replied } from '../../test/observe/turn-event.ts';
import { speechDurationMs } from '../speech/duration.ts';
import type { TurnEvent } from '../turn/events.ts';
import { createHeardTimes } from './heard-times.ts';

function heardIn(...events: readonly TurnEvent[]) {
  const heardWith = createHeardTimes();
  return events.map(heardWith).at(-1);
}

const sentence = 'It is twelve degrees and cloudy in the south of the country.';
const sentenceMs = speechDurationMs(sentence, 'en-US');

describe('what a person hears', () => {
  it('begins with the reply where nothing was said before it', () => {
    expect(heardIn(hearEnd(), replied(900))).toMatchObject({
      firstSoundMs: 900,
      firstWordMs: 900,
      replyMs: 900,
      silenceMs: undefined,
    });
  });

  it('is a sound with the filler, and a word only with the answer', () => {
    const times = heardIn(
      hearEnd(),
      early(1_500, 'filler', 'Hm.'),
      early(2_300, 'answer', sentence),
      replied(3_000),
    );
    expect(times).toMatchObject({ firstSoundMs: 1_500, firstWordMs: 2_300, replyMs: 3_000 });
  });

  it('does not count what Alexa did not take', () => {
    const times = heardIn(hearEnd(), early(800, 'answer', sentence, false), replied(3_000));
    expect(times).toMatchObject({ firstSoundMs: 3_000, firstWordMs: 3_000, silenceMs: undefined });
  });

  it('is silence from the end of the speech to the next, wherever that happens', () => {
    const nextMs = 1_000 + sentenceMs + 700;
    const times = heardIn(
      hearEnd(),
      early(1_000, 'answer', sentence),
      early(nextMs, 'answer', sentence),
      replied(nextMs + sentenceMs + 300),
    );
    expect(times?.silenceMs).toBeCloseTo(1_000, 5);
  });

  it('is no silence while speech is queued, and none before a reply without a word', () => {
    const queued = heardIn(
      hearEnd(),
      early(1_000, 'answer', sentence),
      early(1_900, 'answer', sentence),
      replied(1_000 + 2 * sentenceMs),
    );
    expect(queued?.silenceMs).toBe(0);
    const wordless = heardIn(hearEnd(), early(1_000, 'answer', 'Yes.'), replied(9_000, { speech: '' }));
    expect(wordless?.silenceMs).toBe(0);
  });

  it('is known with the reply and not before', () => {
    const heardWith = createHeardTimes();
    expect(heardWith(hearEnd())).toBeUndefined();
    expect(heardWith(early(800, 'filler', 'Hm.'))).toBeUndefined();
    expect(heardWith(replied(900))).toBeDefined();
  });
});
