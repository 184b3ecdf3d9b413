import { createLocalAlexa, createStandInGateway, type DirectiveAnswer } from '../../src/testing/index.ts';
import { table } from '../table.ts';
import { hearOut } from './hear-out.ts';
import { startContender } from './start-contender.ts';
import { isWhole, sentencesIn, storyOf } from './story.ts';
import { steadyScript } from './story-script.ts';

const troubles: readonly [trouble: string, answer: DirectiveAnswer | ((nth: number) => DirectiveAnswer)][] = [
  ['in order', {}],
  ['takes 2 s', { delayMs: 2_000 }],
  ['takes 2 s from the second on', (nth) => (nth > 1 ? { delayMs: 2_000 } : {})],
  ['refuses: 403', { status: 403 }],
  ['refuses: 429', { status: 429 }],
  ['hangs up', { hangUp: true }],
  ['never answers', { delayMs: 60_000 }],
];

/** Ours alone, since the others tell nothing early: what becomes of the sentences when Alexa's directive service is in trouble. */
export async function directiveTrouble(skillId: string): Promise<void> {
  const gateway = await createStandInGateway();
  gateway.script(steadyScript({ firstTokenMs: 700, tokensPerSecond: 30 }));
  const ours = await startContender('wellspoken', {
    gatewayUrl: gateway.url,
    gatewayKey: gateway.key,
    skillId,
  });
  const rows = await Promise.all(
    troubles.map(async ([trouble, directiveAnswer], nth) => {
      const alexa = createLocalAlexa({ skill: ours.url, skillId, sign: false, directiveAnswer });
      const story = storyOf(130 + nth, 'ten');
      const turns = await hearOut(alexa, story.question);
      await alexa.close();
      const told = sentencesIn(turns.map(({ speech }) => speech).join(' '), story);
      const late = turns.flatMap(({ violations }) => violations).length;
      return [
        trouble,
        `${told.length}/${story.sentences.length}`,
        isWhole(told, story) ? 'yes' : 'no',
        String(late),
        `${((turns[0]?.firstWordMs ?? Number.NaN) / 1_000).toFixed(2)} s`,
        `${Math.max(...turns.map(({ totalMs }) => totalMs / 1_000)).toFixed(2)} s`,
      ];
    }),
  );
  ours.stop();
  await gateway.close();
  console.log('\nOurs, with a directive service that ... (ten sentences at 30 tokens/s, deadline 6.5 s)\n');
  console.log(
    table(['', 'sentences heard', 'once, in order', 'rules broken', 'first word', 'longest turn'], rows),
  );
}
