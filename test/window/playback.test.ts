import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/config/config.ts';
import type { DirectiveAnswer } from '../../src/testing/local-alexa/alexa-turn.ts';
import type { PlaybackBehavior } from '../../src/testing/local-alexa/playback.ts';
import { hearOut } from '../../bench/window/hear-out.ts';
import { isWhole, sentencesIn, storyOf } from '../../bench/window/story.ts';
import { adviceFor } from './device-check.ts';
import { windowBench } from './window-bench.ts';

type Voice = NonNullable<ConfigInput['voice']>;

const stories = (['two', 'five', 'ten', 'forty'] as const).map((count, nth) => storyOf(nth * 5, count));
const paces = [
  { firstTokenMs: 700, tokensPerSecond: 60 },
  { firstTokenMs: 700, tokensPerSecond: 40 },
  { firstTokenMs: 700, tokensPerSecond: 20 },
  // A filler comes first.
  { firstTokenMs: 2_400, tokensPerSecond: 60 },
];

/** The sentences that were heard of every story at every pace, and whether that is each of them once, in order. */
async function listen(
  voice: Voice,
  alexa: { playback?: PlaybackBehavior; directiveAnswer?: (nth: number) => DirectiveAnswer },
  overFetch?: (send: typeof globalThis.fetch) => typeof globalThis.fetch,
): Promise<boolean[]> {
  const whole: boolean[] = [];
  for (const story of stories) {
    for (const pace of paces) {
      const { meet, play } = windowBench({ paceOf: () => pace, config: { voice } });
      const anna = meet({ ...alexa, ...(overFetch ? { overFetch } : {}) });
      const turns = await play(hearOut(anna, story.question));
      whole.push(isWhole(sentencesIn(turns.map(({ speech }) => speech).join(' '), story), story));
      await anna.close();
    }
  }
  return whole;
}

/** Each setting that docs/device-check.md advises, with the behaviour it is meant for. */
const advice = (
  [
    ['Check one was (a)', 'documented'],
    ['Check one was (b)', 'drop-late'],
    ['Check one was (c) or (d)', 'replace'],
  ] as const
).flatMap(([finding, playback]) =>
  adviceFor(finding).map(({ voice = {} }) => ({ finding, playback, voice })),
);

describe('the advice of docs/device-check.md', () => {
  it('covers every way of playing', () => {
    expect(advice.map(({ playback }) => playback)).toEqual(['documented', 'drop-late', 'replace', 'replace']);
  });

  it.each(advice)('loses and doubles nothing: $finding, $voice', async ({ playback, voice }) => {
    expect(await listen(voice, { playback })).not.toContain(false);
  });

  it.each(['drop-late', 'replace'] as const)(
    'is needed: the defaults lose sentences under %s',
    async (playback) => {
      expect(await listen({}, { playback })).toContain(false);
    },
  );

  it('holds where Alexa takes three directives, and is a convenience there', async () => {
    const directiveAnswer = (nth: number): DirectiveAnswer => (nth > 3 ? { status: 403 } : {});
    const [{ voice = {} } = {}] = adviceFor('Check four');
    expect(voice).toEqual({ maxDirectives: 3 });
    expect(await listen(voice, { directiveAnswer })).not.toContain(false);
    expect(await listen({}, { directiveAnswer })).not.toContain(false);
  });

  it('holds where a directive may have no more characters than were spoken', async () => {
    const [{ voice = {} } = {}] = adviceFor('Check five');
    let refused = 0;
    const strict =
      (send: typeof globalThis.fetch): typeof globalThis.fetch =>
      (input, init) => {
        const { directive } = JSON.parse(init?.body as string) as { directive: { speech: string } };
        if (directive.speech.length <= (voice.maxDirectiveCharacters ?? 0)) return send(input, init);
        refused += 1;
        return Promise.resolve(new Response(null, { status: 400 }));
      };
    expect(await listen(voice, {}, strict)).not.toContain(false);
    expect(refused).toBe(0);
    // Without the setting a refusal is made up for in the reply.
    expect(await listen({}, {}, strict)).not.toContain(false);
    expect(refused).toBeGreaterThan(0);
  });
});
