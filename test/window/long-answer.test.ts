import { describe, expect, it } from 'vitest';
import { hearOut } from '../../bench/window/hear-out.ts';
import { isWhole, sentencesIn, storyOf } from '../../bench/window/story.ts';
import { windowBench } from './window-bench.ts';

const story = storyOf(11, 'forty');
const pace = { firstTokenMs: 700, tokensPerSecond: 40 };

describe('forty sentences at forty tokens a second', () => {
  it.each(['listens to the end', 'interrupts at once'])(
    'are all heard once and in order by one who %s before "go on", from one call',
    async (manner) => {
      const { meet, play, clock, models } = windowBench({ paceOf: () => pace });
      const anna = meet();
      const pause = async ({
        endOfSpeechMs = 0,
        totalMs,
      }: {
        endOfSpeechMs: number | undefined;
        totalMs: number;
      }) => {
        if (manner === 'listens to the end') await clock.sleep(Math.max(0, endOfSpeechMs - totalMs));
      };
      const turns = await play(hearOut(anna, story.question, { pause }));
      expect(turns.flatMap(({ violations }) => violations)).toEqual([]);
      expect(turns.map(({ status }) => status)).toEqual(turns.map(() => 200));
      const speech = turns.map((turn) => turn.speech).join(' ');
      expect(isWhole(sentencesIn(speech, story), story)).toBe(true);
      expect(models[0]?.calls).toBe(1);

      await clock.advance(120_000);
      expect(clock.waiting).toBe(0);
      await anna.close();
    },
  );
});
