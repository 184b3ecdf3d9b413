import { expect, it } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { storyOf } from '../../bench/window/story.ts';
import { windowBench } from './window-bench.ts';

const story = storyOf(3, 'two');
const prompt = { firstTokenMs: 300, tokensPerSecond: 60 };

it('gives way to the next model in time when the first acknowledges the call and then says nothing', async () => {
  const { meet, play } = windowBench({
    models: 2,
    paceOf: (_, attempt) => (attempt === 1 ? { ...prompt, firstTokenMs: 60_000 } : prompt),
  });
  const heard = await play(meet().say(story.question));
  expect(heard.speech).toContain(story.sentences[1]);
  // 0.45 of the deadline of 6,500 ms, then an answer that takes less than a second.
  expect(heard.totalMs).toBeLessThan(4_000);
});

it('asks anew on "go on" when the answer that it waits for comes to nothing meanwhile', async () => {
  const { meet, play } = windowBench({
    paceOf: (_, attempt) => {
      if (attempt === 1) return { ...prompt, mishap: 'hangBeforeHeaders' };
      return attempt < 5 ? { ...prompt, mishap: 'overloaded529' } : prompt;
    },
    config: { voice: { deadlineMs: 2_000 } },
  });
  const anna = meet();
  const first = await play(anna.say(story.question));
  expect(first.speech).not.toContain(story.hero);
  const second = await play(anna.say('go on'));
  expect(second.speech).not.toContain(phrasesFor('en-US').nothingPending);
  expect(second.speech).toContain(story.sentences[0]);
});

it('apologises as soon as the last attempt has failed', async () => {
  const { meet, play, models } = windowBench({ paceOf: () => ({ ...prompt, mishap: 'overloaded529' }) });
  const heard = await play(meet().say(story.question));
  expect(heard.speech).not.toContain(story.hero);
  expect(models[0]?.calls).toBe(4);
  // The waits between four attempts: 150, 300 and 600 ms.
  expect(heard.totalMs).toBeLessThan(1_200);
});
