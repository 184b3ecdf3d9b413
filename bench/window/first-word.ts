import { createLocalAlexa } from '../../src/testing/index.ts';
import type { StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { answerWordMs } from './mixed-day.ts';
import type { RunningContender } from './start-contender.ts';
import { isWhole, sentencesIn, storyOf } from './story.ts';
import { steadyScript } from './story-script.ts';

const pace = { firstTokenMs: 700, tokensPerSecond: 60 };
const lengths = ['two', 'five', 'ten'] as const;
const listeners = 5;

/** How soon speech begins, and whether it goes on, at a steady pace: a row per length of the answer. */
export async function firstWord(
  contenders: readonly RunningContender[],
  gateway: StandInGateway,
  skillId: string,
): Promise<void> {
  gateway.script(steadyScript(pace));
  const rows = await Promise.all(contenders.map((contender) => measure(contender, skillId)));
  const goalMs = 1.05 * (pace.firstTokenMs + (firstSentenceTokens() * 1_000) / pace.tokensPerSecond + 50);
  console.log(
    `\nFirst word. First token after ${pace.firstTokenMs} ms, then ${pace.tokensPerSecond} tokens/s; medians of ${listeners} listeners; goal for the first word ${goalMs.toFixed(0)} ms.\n`,
  );
  const header = [
    '',
    'sentences',
    'first word',
    'of the answer',
    'ours/this',
    'silence after',
    'once, in order',
  ];
  console.log(
    table(
      header,
      rows.flat().map(({ name, length, firstMs, answerMs, silenceMs, whole }) => {
        const ours = rows[0]?.find((row) => row.length === length)?.answerMs ?? Number.NaN;
        const ratio = (ours / answerMs).toFixed(2);
        return [name, length, ms(firstMs), ms(answerMs), ratio, ms(silenceMs), `${whole}/${listeners}`];
      }),
    ),
  );
}

async function measure({ name, url }: RunningContender, skillId: string) {
  // What a process does once for all is no part of a turn.
  const first = createLocalAlexa({ skill: url, skillId, sign: false });
  await first.say(storyOf(200, 'two').question);
  await first.close();
  const rows = [];
  for (const [nth, length] of lengths.entries()) {
    const heard = await Promise.all(
      Array.from({ length: listeners }, async (_, listener) => {
        const alexa = createLocalAlexa({ skill: url, skillId, sign: false });
        const story = storyOf(nth * listeners + listener, length);
        const turn = await alexa.say(story.question);
        await alexa.close();
        return { turn, story };
      }),
    );
    rows.push({
      name,
      length,
      firstMs: median(heard.map(({ turn }) => turn.firstWordMs ?? Number.NaN)),
      answerMs: median(heard.map(({ turn, story }) => answerWordMs(turn, story) ?? Number.NaN)),
      silenceMs: Math.max(...heard.map(({ turn }) => turn.silenceMs)),
      whole: heard.filter(({ turn, story }) => isWhole(sentencesIn(turn.speech, story), story)).length,
    });
  }
  return rows;
}

/** Of a first sentence of middling length. */
function firstSentenceTokens(): number {
  const stories = Array.from({ length: lengths.length * listeners }, (_, nth) => storyOf(nth, 'two'));
  return Math.ceil(median(stories.map(({ sentences }) => sentences[0]?.length ?? 0)) / 4);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
