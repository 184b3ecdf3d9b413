import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../../src/errors.ts';
import { turnBench } from '../support/turn-bench.ts';
import { numbersIn, story, upTo } from './story.ts';

const cut = new WellspokenError('think/auth', 'cut', { midStream: true });

describe('what was said early', () => {
  it('is not told again when the helping turns out shorter than what was said', async () => {
    // Three sentences are a little more than a helping, which is fine as long as they are all there is; then a fourth one begins.
    const [fourth = '', ...more] = story(4, 9);
    const pieces = [...story(1, 3), fourth.slice(0, 8), fourth.slice(8), ...more];
    const { turn, clock } = turnBench({
      models: [[{ firstMs: 100, everyMs: 900, pieces }]],
      config: { voice: { helpingSeconds: 9 } },
    });
    const heard: string[] = [];
    const speakEarly = async (speech: string) => {
      heard.push(speech);
      await clock.sleep(50);
      return true;
    };
    heard.push((await turn('tell me the story', { speakEarly })).reply.speech);
    while (heard.length < 12 && numbersIn(heard.at(-1) ?? '').at(-1) !== 9)
      heard.push((await turn('go-on')).reply.speech);
    expect(numbersIn(heard.join(' '))).toEqual(upTo(9));
  });

  it('leaves something for the reply to say where the microphone opens', async () => {
    const pieces = ['{"speech":"Which Springfield do you mean?","card":"', 'There are ', 'many."}'];
    const { turn } = turnBench({ models: [[{ everyMs: 300, pieces }]] });
    const { reply } = await turn('where is springfield', { speakEarly: () => Promise.resolve(true) });
    expect(reply.keepListening).toBe(true);
    expect(reply.speech).not.toBe('');
  });
});

describe('an answer that was continued twice', () => {
  it('is one exchange of the conversation', async () => {
    const { turn, models } = turnBench({
      models: [
        [
          { pieces: [story(1, 1)[0] ?? '', 'This is'], error: cut },
          { pieces: [story(2, 2)[0] ?? '', 'This is'], error: cut },
          { pieces: story(3, 3) },
          { pieces: ['Paris.'] },
        ],
      ],
    });
    const told = [await turn('tell me the story'), await turn('go-on'), await turn('go-on')];
    expect(numbersIn(told.map(({ reply }) => reply.speech).join(' '))).toEqual([1, 2, 3]);
    await turn('capital of france');
    const seen = models[0]?.requests.at(-1)?.messages ?? [];
    expect(seen.map(({ content }) => content)).toEqual([
      'tell me the story',
      story(1, 3).join('').trim(),
      'capital of france',
    ]);
  });
});
