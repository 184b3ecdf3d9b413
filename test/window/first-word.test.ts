import { describe, expect, it } from 'vitest';
import { type Count, isWhole, sentencesIn, storyOf } from '../../bench/window/story.ts';
import { windowBench } from './window-bench.ts';

const firstTokenMs = 700;
const tokensPerSecond = 60;

describe.each(['two', 'five', 'ten'] as const)('an answer of %s sentences', (count: Count) => {
  const story = storyOf(7, count);
  const firstSentenceTokens = Math.ceil((story.sentences[0] ?? '').length / 4);

  it('begins with its first sentence, goes on without a silence, and is heard once, whole and in order', async () => {
    const { meet, play, clock } = windowBench({ paceOf: () => ({ firstTokenMs, tokensPerSecond }) });
    const anna = meet();
    const heard = await play(anna.say(story.question));
    const goalMs = 1.05 * (firstTokenMs + (firstSentenceTokens * 1_000) / tokensPerSecond + 50);
    expect(heard.firstWordMs).toBeLessThanOrEqual(goalMs);
    expect(heard.silenceMs).toBe(0);
    expect(isWhole(sentencesIn(heard.speech, story), story)).toBe(true);
    expect(heard.violations).toEqual([]);
    await clock.advance(1_000);
    expect(clock.waiting).toBe(0);
    await anna.close();
  });
});
