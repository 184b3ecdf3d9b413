import { describe, expect, it } from 'vitest';
import { shownTurn, someHeard } from '../../test/support/shown-turn.ts';
import { spokenSentences } from './spoken.ts';

const played = { source: 'early', text: '', startMs: 0, endMs: 0, cutOff: false } as const;

describe('what is spoken', () => {
  it('is the early speech that was taken, one after the other, until Alexa gives its own account', () => {
    const turn = shownTurn(
      [
        [1_050, { type: 'say-early', of: 'filler', speech: 'Let me think.', isSpoken: true, tookMs: 50 }],
        [1_200, { type: 'say-early', of: 'answer', speech: 'Never heard.', isSpoken: false, tookMs: 90 }],
        [1_500, { type: 'say-early', of: 'answer', speech: 'Here it is.', isSpoken: true, tookMs: 20 }],
      ],
      {
        directives: [
          { atMs: 1_000, text: 'Let me think.', isHeard: true },
          { atMs: 1_110, text: 'Never heard.', isHeard: false },
          { atMs: 1_480, text: 'Here it is.', isHeard: true },
        ],
      },
    );
    const [filler, answer, ...others] = spokenSentences(turn);
    expect(others).toEqual([]);
    expect(filler).toMatchObject({ of: 'filler', text: 'Let me think.', startMs: 1_000 });
    expect(answer).toMatchObject({ of: 'early', text: 'Here it is.', startMs: filler?.endMs });

    const told = spokenSentences({
      ...turn,
      heard: {
        ...someHeard,
        played: [
          { ...played, text: 'Let me think.', startMs: 1_010, endMs: 1_900 },
          { ...played, text: 'Here it is.', startMs: 1_900, endMs: 2_700 },
          { ...played, source: 'reply', text: 'Anything else?', startMs: 2_700, endMs: 3_600 },
        ],
      },
    });
    expect(told.map(({ of, startMs }) => [of, startMs])).toEqual([
      ['filler', 1_010],
      ['early', 1_900],
      ['reply', 2_700],
    ]);
  });

  it('is cut into the sentences that the turn made, which know more than a full stop', () => {
    const turn = shownTurn(
      [
        [100, { type: 'say-sentence', sentence: 'Dr. Smith paid 3.50 at St. Mary’s.' }],
        [200, { type: 'say-sentence', sentence: 'He left.' }],
      ],
      {
        heard: {
          ...someHeard,
          played: [
            {
              ...played,
              source: 'reply',
              text: 'Dr. Smith paid 3.50 at St. Mary’s. He left. And then? Shall I go on?',
              startMs: 1_000,
              endMs: 5_000,
              cutOff: true,
            },
          ],
        },
      },
    );
    const sentences = spokenSentences(turn);
    expect(sentences.map(({ text }) => text)).toEqual([
      'Dr. Smith paid 3.50 at St. Mary’s.',
      'He left.',
      'And then?',
      'Shall I go on?',
    ]);
    expect(sentences[0]?.startMs).toBe(1_000);
    expect(sentences.at(-1)?.endMs).toBeCloseTo(5_000);
    expect(sentences.map(({ isCutOff }) => isCutOff)).toEqual([false, false, false, true]);
    sentences
      .slice(1)
      .forEach(({ startMs }, index) => expect(startMs).toBeCloseTo(sentences[index]?.endMs ?? 0));
  });

  it('is nothing where nothing was said, and whole where a language has no spaces', () => {
    expect(spokenSentences(shownTurn([]))).toEqual([]);
    const empty = { ...someHeard, played: [{ ...played, text: '  ' }] };
    expect(spokenSentences(shownTurn([], { heard: empty }))).toEqual([]);
    const heard = { ...someHeard, played: [{ ...played, text: '空は青い。なぜでしょう？', endMs: 900 }] };
    expect(spokenSentences(shownTurn([], { heard, locale: 'ja-JP' })).map(({ text }) => text)).toEqual([
      '空は青い。',
      'なぜでしょう？',
    ]);
  });
});
