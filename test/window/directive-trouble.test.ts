import { describe, expect, it } from 'vitest';
import type { DirectiveAnswer } from '../../src/testing/local-alexa/alexa-turn.ts';
import { hearOut } from '../../bench/window/hear-out.ts';
import { isWhole, sentencesIn, storyOf } from '../../bench/window/story.ts';
import { steadyScript } from '../../bench/window/story-script.ts';
import { openLiveSkill } from './live-skill.ts';

const story = storyOf(19, 'ten');
const deadlineMs = 2_000;

const troubles: readonly [trouble: string, answer: DirectiveAnswer | ((nth: number) => DirectiveAnswer)][] = [
  ['takes two seconds', { delayMs: 2_000 }],
  ['takes two seconds from the second directive on', (nth) => (nth > 1 ? { delayMs: 2_000 } : {})],
  ['refuses with 403', { status: 403 }],
  ['refuses with 429', { status: 429 }],
  ['refuses with 500 from the second directive on', (nth) => (nth > 1 ? { status: 500 } : {})],
  ['hangs up', { hangUp: true }],
  ['never answers', { delayMs: 60_000 }],
];

describe.concurrent('a directive service that', () => {
  it.each(troubles)(
    '%s loses no sentence, doubles none, and moves no deadline',
    async (_, directiveAnswer) => {
      await using live = await openLiveSkill(steadyScript({ firstTokenMs: 200, tokensPerSecond: 60 }), {
        voice: { deadlineMs },
      });
      const anna = live.meet({ directiveAnswer });
      const turns = await hearOut(anna, story.question);
      expect(turns.flatMap(({ violations }) => violations)).toEqual([]);
      const speech = turns.map((turn) => turn.speech).join(' ');
      expect(sentencesIn(speech, story)).toEqual(story.sentences.map((_sentence, index) => index));
      expect(isWhole(sentencesIn(speech, story), story)).toBe(true);
      expect(Math.max(...turns.map(({ totalMs }) => totalMs))).toBeLessThan(2 * deadlineMs);
      expect(live.gateway.calls).toHaveLength(1);
    },
  );
});
