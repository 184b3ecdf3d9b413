import { describe, expect, it } from 'vitest';
import { createRecordedTransport, type Recording } from '../../test/support/recorded-transport.ts';
import { seeded } from '../../test/support/seeded.ts';
import { createMessagesReader } from './anthropic-events.ts';
import type { ModelPart } from './model.ts';
import { createChatReader } from './openai-events.ts';
import { readParts } from './read-parts.ts';
import { createWireAnswer, type WireReader } from './wire-answer.ts';

const never = new AbortController().signal;
const noUsage = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };
const data = (event: object) => `data: ${JSON.stringify(event)}\n\n`;
const written = (text: string) =>
  data({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } });
const begun = data({
  type: 'message_start',
  message: { id: 'm', model: 'claude', usage: { input_tokens: 5 } },
});
const over =
  data({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 9 } }) +
  data({ type: 'message_stop' });
const texts = ['{"speech": "Größe ', '', '雪 👩‍🚀', ' \\"zwei\\" ', '\n', 'a \\ b", ', '"card": null}'];
const messages = [begun, data({ type: 'ping' }), ': a comment\r\n', ...texts.map(written), over].join('');
const chat = [
  ...texts.map((content) => data({ model: 'gpt', id: 'c', choices: [{ delta: { content } }] })),
  data({ choices: [{ delta: {}, finish_reason: 'stop' }] }),
  data({ choices: [], usage: { prompt_tokens: 5, completion_tokens: 9 } }),
  'data: [DONE]\n\n',
].join('');

function opened(body: Recording['body'], reader: WireReader = createMessagesReader()) {
  const transport = createRecordedTransport(body === undefined ? {} : { body });
  const open = async () => {
    const response = await transport.send({ method: 'POST', url: 'http://x', headers: {}, signal: never });
    const call = { provider: 'cometapi', model: 'claude' };
    return createWireAnswer({ call, response, requestId: undefined, isJson: false }, reader);
  };
  return { transport, parts: readParts(open, never) };
}

async function readAll(parts: AsyncIterator<ModelPart>): Promise<ModelPart[]> {
  const read: ModelPart[] = [];
  for await (const part of { [Symbol.asyncIterator]: () => parts }) read.push(part);
  return read;
}

/** What does not depend on where the network cut: all of the text, and how the answer ended. */
async function storyOf(body: Recording['body'], reader?: WireReader) {
  const parts = await readAll(opened(body, reader).parts);
  const text = parts.map((part) => (part.type === 'delta' ? part.text : '')).join('');
  return { text, start: parts[0], finish: parts.at(-1) };
}

function cut(bytes: Uint8Array, random: () => number, longest: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + Math.floor(random() * longest);
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces;
}

describe('the parts of an answer', () => {
  it.each([
    ['Messages', messages, createMessagesReader],
    ['chat', chat, () => createChatReader(() => noUsage)],
  ])('are the same wherever the bytes of a %s stream are cut', async (_name, stream, reader) => {
    const bytes = new TextEncoder().encode(stream);
    const whole = await storyOf([bytes], reader());
    expect(whole).toMatchObject({
      text: texts.join(''),
      finish: { type: 'finish', stopReason: 'end', usage: { inputTokens: 5, outputTokens: 9 } },
    });
    const random = seeded(7);
    for (const longest of [1, 2, 3, 10, 100, 1_000])
      for (let time = 0; time < 20; time += 1) {
        expect(await storyOf(cut(bytes, random, longest), reader())).toEqual(whole);
      }
  });

  it('come with the packet that completes them', async () => {
    const { parts } = opened([begun, written('a') + written('b'), written('c'), over]);
    const read = await readAll(parts);
    expect(read.filter(({ type }) => type === 'delta')).toEqual([
      { type: 'delta', text: 'ab' },
      { type: 'delta', text: 'c' },
    ]);
  });

  it('come before the failure, which is told once', async () => {
    const { parts } = opened([begun + written('a'), new Error('reset')]);
    expect((await parts.next()).value).toMatchObject({ type: 'start' });
    expect((await parts.next()).value).toMatchObject({ type: 'delta', text: 'a' });
    expect((await parts.next()).value).toMatchObject({ type: 'usage' });
    await expect(parts.next()).rejects.toMatchObject({ code: 'think/network', midStream: true });
    expect(await parts.next()).toEqual({ done: true, value: undefined });
  });

  it('of an answer that nobody could open are none', async () => {
    const parts = readParts(() => Promise.reject(new Error('closed')), never);
    await expect(parts.next()).rejects.toThrow('closed');
    expect(await parts.next()).toEqual({ done: true, value: undefined });
    expect(await parts.return?.()).toEqual({ done: true, value: undefined });
  });

  it('end with the answer, whatever the same packet says after it', async () => {
    const after = written('later') + data({ type: 'error', error: { type: 'api_error' } }) + 'data: {\n\n';
    expect(await storyOf([begun + written('a') + over + after])).toMatchObject({
      text: 'a',
      finish: { type: 'finish' },
    });
  });
});

describe('what comes after the parts', () => {
  it('is not waited for once the answer is complete, and read by nobody when there is much of it', async () => {
    const { transport, parts } = opened([begun + written('a') + over, ...Array<string>(100).fill('\n')]);
    expect((await readAll(parts)).at(-1)).toMatchObject({ type: 'finish' });
    await new Promise(setImmediate);
    expect(transport.closedEarly).toBe(1);
  });

  it('is read where it is little, so that the connection serves again', async () => {
    const { transport, parts } = opened([begun + written('a') + over, '\n', '\n']);
    await readAll(parts);
    await new Promise(setImmediate);
    expect(transport.closedEarly).toBe(0);
  });

  it('is cut off when the reader leaves before the answer is complete', async () => {
    const { transport, parts } = opened([begun, written('a'), over]);
    await parts.next();
    await parts.return?.();
    expect(transport.closedEarly).toBe(1);
    expect(await parts.next()).toEqual({ done: true, value: undefined });
  });
});

describe('an event of plain text', () => {
  const { textIn = () => undefined } = createMessagesReader();
  const event = (text: string) => written(text).slice('data: '.length).trim();

  it('is seen without parsing it, and says the same', () => {
    for (const text of ['', 'Hi', ' 雪', '👩‍🚀', "it's", '{}', '\ud83d', '\u2028'.repeat(3)]) {
      const seen = textIn(event(text));
      const { delta } = JSON.parse(event(text)) as { delta: { text: string } };
      expect(seen === undefined || seen === delta.text, JSON.stringify(text)).toBe(true);
    }
    expect(textIn(event('Hi'))).toBe('Hi');
    // Padded, as Anthropic hides the length of a token.
    expect(textIn(`${event('Hi').slice(0, -1)}      }`)).toBe('Hi');
  });

  it.each([
    event('a "quote"'),
    event('a \\ b'),
    event('a\nb'),
    event('Hi').replace('Hi', 'a\tb'),
    event('Hi').replace('Hi', 'a","text":"b'),
    `${event('Hi')}x`,
    event('Hi').slice(0, -1),
    event('Hi').replace('text_delta', 'thinking_delta'),
    event('Hi').replace('"index":0', '"index":-1'),
    '{"type":"ping"}',
    '[DONE]',
    '',
  ])('is nothing else: %s', (other) => {
    expect(textIn(other)).toBeUndefined();
  });
});
