import { describe, expect, it } from 'vitest';
import { turnBench } from '../../test/support/turn-bench.ts';
import type { TimedAnswer } from '../../test/support/timed-model.ts';
import { phrasesFor } from '../speech/phrases.ts';
import type { TurnEvent } from './events.ts';

const phrases = phrasesFor('en-US');
/** Sentences of about two and a half seconds each, as JSON the way a model writes it. */
const answer = (count: number): TimedAnswer['pieces'] => [
  '{"speech":"',
  ...Array.from({ length: count }, (_, n) => `This is the sentence with number ${n + 1} of it. `),
  '","card":null}',
];
const numbersIn = (text: string) => [...text.matchAll(/number (\d+)/g)].map(([, n]) => Number(n));

/** A front that takes directives: after `tookMs` it says whether it took them. */
function speaker(
  clock: { sleep(ms: number): Promise<void> },
  verdicts: readonly (boolean | 'dead')[] = [true],
  tookMs = 50,
) {
  const heard: string[] = [];
  const speakEarly = async (speech: string, limitMs: number) => {
    const verdict = verdicts[Math.min(heard.length, verdicts.length - 1)] ?? true;
    heard.push(speech);
    await clock.sleep(verdict === 'dead' ? limitMs : Math.min(tookMs, limitMs));
    return verdict === true && tookMs <= limitMs;
  };
  return { heard, speakEarly };
}

const earlyIn = (events: readonly TurnEvent[]) => events.filter((event) => event.type === 'say-early');

describe('early speech', () => {
  it('begins with the first finished sentence, and the reply carries exactly the rest', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 700, everyMs: 400, pieces: answer(6) ?? [] }]],
    });
    const { heard, speakEarly } = speaker(clock);
    const { reply, events } = await turn('tell me', { speakEarly });
    // The first sentence is certain once the second one begins.
    expect(earlyIn(events)[0]?.atMs).toBeLessThanOrEqual(700 + 800 + 60);
    expect(numbersIn([...heard, reply.speech].join(' '))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(reply.followsEarlySpeech).toBe(true);
  });

  it('repeats the whole helping on "repeat", early speech included', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 100, everyMs: 400, pieces: answer(3) ?? [] }]],
    });
    await turn('tell me', { speakEarly: speaker(clock).speakEarly });
    expect(numbersIn((await turn('repeat')).reply.speech)).toEqual([1, 2, 3]);
  });

  it.each([
    ['refused', [false]],
    ['dead', ['dead' as const]],
    ['taken once and then refused', [true, false]],
  ])('loses and doubles nothing when directives are %s', async (_, verdicts) => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 200, everyMs: 900, pieces: answer(5) ?? [] }]],
    });
    const { speakEarly } = speaker(clock, verdicts);
    const { reply, replyMs, events } = await turn('tell me', { speakEarly });
    const spoken = earlyIn(events).filter(({ isSpoken }) => isSpoken);
    expect(numbersIn([...spoken.map(({ speech }) => speech), reply.speech].join(' '))).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(replyMs).toBeLessThanOrEqual(6_510);
    expect(earlyIn(events).filter(({ isSpoken }) => !isSpoken)).toHaveLength(1);
  });

  it('keeps the deadline with directives that take longer than their limit', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 2_500, everyMs: 1_200, pieces: answer(9) ?? [] }]],
    });
    const { speakEarly } = speaker(clock, [true], 2_000);
    const { replyMs, reply } = await turn('tell me', { speakEarly });
    expect(replyMs).toBeLessThanOrEqual(6_510);
    expect(numbersIn(reply.speech)[0]).toBe(1);
  });

  it('says a filler when nothing is ready, beside the model and not before it', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 3_000, everyMs: 50, pieces: answer(2) ?? [] }]],
    });
    const { heard, speakEarly } = speaker(clock);
    const { events } = await turn('think', { speakEarly });
    expect(phrases.fillers).toContain(heard[0]);
    expect(earlyIn(events)[0]).toMatchObject({ of: 'filler', isSpoken: true });
    expect(earlyIn(events)[0]?.atMs).toBeLessThanOrEqual(1_600);
    expect(events.find(({ type }) => type === 'think-start')?.atMs).toBeLessThan(100);
  });

  it('sends at most five directives, the filler among them', async () => {
    const { turn, clock } = turnBench({
      models: [
        [
          {
            firstMs: 1_600,
            everyMs: 150,
            pieces: [
              '{"speech":"',
              ...Array.from({ length: 12 }, (_, n) => `That is number ${n + 1} of it. `),
              '"}',
            ],
          },
        ],
      ],
    });
    const { heard, speakEarly } = speaker(clock, [true], 10);
    const { reply } = await turn('count', { speakEarly });
    expect(heard.length).toBeLessThanOrEqual(5);
    expect(new Set(numbersIn([...heard, reply.speech].join(' ').toLowerCase())).size).toBe(12);
  });

  it('puts no more into a directive than allowed, markup included', async () => {
    const { turn, clock } = turnBench({
      models: [
        [
          {
            pieces: [
              '{"speech":"',
              'It isn’t & won’t be \\"quoted\\" here, is it? '.repeat(8),
              '","card":"',
              'a',
              'b"}',
            ],
            everyMs: 300,
          },
        ],
      ],
      config: { voice: { maxDirectiveCharacters: 200 } },
    });
    const { heard, speakEarly } = speaker(clock);
    await turn('say', { speakEarly });
    expect(heard.length).toBeGreaterThan(0);
    expect(Math.max(...heard.map((speech) => speech.length))).toBeLessThanOrEqual(200);
  });

  it('waits for the card only while there is speech to listen to', async () => {
    const card: TimedAnswer = {
      firstMs: 300,
      everyMs: 300,
      pieces: [
        '{"speech":"',
        'This is a sentence of several seconds to listen to.',
        '","card":"',
        'More of it',
        ' to read."}',
      ],
    };
    const { turn, clock } = turnBench({ models: [[card]] });
    const { reply } = await turn('tell me', { speakEarly: speaker(clock).speakEarly });
    expect(reply.card?.text).toBe('More of it to read.');
    const quiet = turnBench({ models: [[card]] });
    const without = await quiet.turn('tell me');
    expect(without.replyMs).toBeLessThan(1_100);
    expect(without.reply.card?.text).toBe('This is a sentence of several seconds to listen to.');
  });

  it('replaces what is left by a refusal, and blends nothing', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 100, everyMs: 500, pieces: answer(3)?.slice(0, 3) ?? [], stopReason: 'refusal' }]],
    });
    const { heard, speakEarly } = speaker(clock);
    const { reply } = await turn('tell me', { speakEarly });
    expect(numbersIn(heard.join(' '))).toEqual([1]);
    expect(reply.speech).toContain(phrases.refusal);
    expect(numbersIn(reply.speech)).toEqual([]);
  });

  it('leaves nothing running behind it', async () => {
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 100, everyMs: 200, pieces: answer(4) ?? [] }]],
    });
    await turn('tell me', { speakEarly: speaker(clock).speakEarly });
    expect(clock.waiting).toBe(0);
  });
});
