import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, composeAnswer } from './answer.ts';
import { countTokens } from './count-tokens.ts';
import { readGatewayRequest } from './gateway-request.ts';
import { messagesFrames } from './messages-wire.ts';
import type { Script } from './script.ts';
import { findModel, standInModels } from './stand-in-models.ts';

function answer(body: object, script: Script = {}) {
  const model = findModel(standInModels, 'claude-haiku-5-5');
  if (!model) throw new Error('no such model');
  const full = { model: model.id, max_tokens: 400, messages: [{ role: 'user', content: 'Hi' }], ...body };
  const input = { inputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0 };
  return composeAnswer(readGatewayRequest('messages', full), script, model, input, {
    id: '1',
    createdAtMs: 0,
  });
}

describe('thinking', () => {
  it('is on by default, costs output and grows with effort', () => {
    const low = answer({ output_config: { effort: 'low' } });
    const high = answer({ output_config: { effort: 'high' } });
    expect(low.thinking?.tokens).toBeGreaterThan(0);
    expect(high.usage.outputTokens).toBeGreaterThan(low.usage.outputTokens);
    expect(answer({ thinking: { type: 'disabled' } }).thinking).toBeUndefined();
  });

  it('can eat a small max_tokens and leave no text', () => {
    const eaten = answer({ max_tokens: 50, output_config: { effort: 'high' } });
    expect(eaten).toMatchObject({ text: '', stopReason: 'max_tokens', usage: { outputTokens: 50 } });
  });
});

it('cuts the text at max_tokens', () => {
  const cut = answer({ max_tokens: 2, thinking: { type: 'disabled' } }, { text: 'one two three' });
  expect(cut).toMatchObject({ text: 'one two ', stopReason: 'max_tokens', usage: { outputTokens: 2 } });
});

it('echoes no more than a breath of a huge question', () => {
  const huge = answer({ messages: [{ role: 'user', content: '🦜'.repeat(50_000) }] });
  expect(huge.text.length).toBeLessThan(250);
  expect(huge.text.isWellFormed()).toBe(true);
});

describe('chunks', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
  const sizes = fc.integer({ min: 1, max: 9 });

  it('put together are the text, and none splits a character', () => {
    fc.assert(
      fc.property(texts, sizes, (text, size) => {
        const chunks = [...chunksOf(text, size)];
        expect(chunks.join('')).toBe(text);
        expect(chunks.every((chunk) => chunk !== '' && chunk.isWellFormed())).toBe(true);
      }),
    );
  });

  it('carry exactly the tokens of the answer, whatever their size', () => {
    fc.assert(
      fc.property(texts, sizes, (text, chunkCharacters) => {
        const whole = answer({}, { text, chunkCharacters });
        const sent = [...messagesFrames(whole)].reduce((sum, { tokens }) => sum + tokens, 0);
        expect(sent).toBe(whole.usage.outputTokens);
        expect(sent).toBe(countTokens(text) + (whole.thinking?.tokens ?? 0));
      }),
    );
  });
});
