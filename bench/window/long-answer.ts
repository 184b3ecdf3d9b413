import { createLocalAlexa } from '../../src/testing/index.ts';
import type { StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { table } from '../table.ts';
import { hearOut } from './hear-out.ts';
import type { RunningContender } from './start-contender.ts';
import { isWhole, sentencesIn, storyOf } from './story.ts';
import { steadyScript } from './story-script.ts';

const tokensPerSecond = 40;

/** An answer that no window is long enough for, heard out over "go on". */
export async function longAnswer(
  contenders: readonly RunningContender[],
  gateway: StandInGateway,
  skillId: string,
): Promise<void> {
  gateway.script(steadyScript({ firstTokenMs: 700, tokensPerSecond }));
  const rows = await Promise.all(
    contenders.map(async ({ name, url }, nth) => {
      const alexa = createLocalAlexa({ skill: url, skillId, sign: false });
      const story = storyOf(100 + nth, 'forty');
      const turns = await hearOut(alexa, story.question);
      await alexa.close();
      const told = sentencesIn(turns.map(({ speech }) => speech).join(' '), story);
      const calls = gateway.calls.filter(({ body }) => JSON.stringify(body).includes(story.hero)).length;
      return [
        name,
        `${told.length}/${story.sentences.length}`,
        isWhole(told, story) ? 'yes' : 'no',
        String(turns.length),
        String(calls),
        `${Math.max(...turns.map(({ totalMs }) => totalMs / 1_000)).toFixed(1)} s`,
      ];
    }),
  );
  console.log(`\nForty sentences at ${tokensPerSecond} tokens/s, heard out by "go on".\n`);
  console.log(table(['', 'sentences heard', 'once, in order', 'turns', 'calls', 'longest turn'], rows));
}
