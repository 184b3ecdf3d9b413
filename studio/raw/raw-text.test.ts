import { expect, it } from 'vitest';
import { heardAsk, shownTurn, someHeard } from '../../test/support/shown-turn.ts';
import { rawKinds, rawText } from './raw-text.ts';

it('tells events a line each, envelopes as JSON, and SSML in the order in which it was sent', () => {
  const turn = shownTurn(
    [
      [12.345, heardAsk],
      [900, { type: 'remember-end' }],
    ],
    {
      heard: {
        ...someHeard,
        directives: [{ atMs: 410.2, speech: '<speak>One.</speak>', status: 204, heard: true }],
        response: {
          version: '1.0',
          response: { outputSpeech: { type: 'SSML', ssml: '<speak>Two.</speak>' } },
        },
      },
    },
  );
  const texts = Object.fromEntries(rawKinds.map((kind) => [kind, rawText(turn, kind)]));
  expect(texts['Events']?.split('\n')).toEqual([
    expect.stringMatching(/^ {4}12\.3 ms {2}hear-end \{"turnId":"turn-1"/),
    '   900.0 ms  remember-end',
  ]);
  expect(JSON.parse(texts['Response'] ?? '')).toMatchObject({ version: '1.0' });
  expect(texts['SSML']).toBe(
    '<!-- early, 410 ms, HTTP 204 -->\n<speak>One.</speak>\n\n<!-- reply -->\n<speak>Two.</speak>',
  );
  expect(texts['Request']).toBe('');
});
