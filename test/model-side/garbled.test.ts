import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/testing/gateway/failure.ts';
import { failures } from '../../src/testing/gateway/failures.ts';
import type { GatewayRequest } from '../../src/testing/gateway/gateway-request.ts';
import { isObject, listOrEmpty } from '../../src/testing/gateway/json.ts';
import type { Script } from '../../src/testing/gateway/script.ts';
import { modelCalls } from '../support/model-calls.ts';
import { modelBench } from './model-bench.ts';

const [primary, secondary] = ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'] as const;
const sentences = ['one', 'two', 'three', 'four', 'five', 'six'].map(
  (word) => `This is sentence ${word} of it.`,
);
const pace = { card: null, firstTokenMs: 200, tokensPerSecond: 100, chunkCharacters: 6 };
const thinkingText = 'A thought that is nobody else’s business.';

/** What an obedient model says: the whole story, or what is missing of it where it is told that it was cut off. */
function storyFor({ messages, lastUserText }: GatewayRequest): Script {
  const written = lastUserText.includes('cut off') ? (messages.at(-2)?.text ?? '') : '';
  const missing = sentences.filter((sentence) => !written.includes(sentence));
  return { ...pace, speech: missing.join(' ') };
}

const numbered = (speech: string) => sentences.filter((sentence) => speech.includes(sentence));

describe.each<[string, Failure]>([
  ['resets the connection', failures.resetMidStream],
  ['cuts the connection', failures.cutMidStream],
  ['ends without an end', failures.endMidStream],
  ['falls silent', failures.stallMidStream],
  ['reports an error', failures.errorEventMidStream],
  ['sends what is no JSON', failures.brokenJsonMidStream],
  ['sends an event without end', failures.giantEventMidStream],
])('an answer whose model %s in the middle', (_, fail) => {
  it.each(['messages', 'chat'] as const)('goes on cleanly with another one over %s', async (protocol) => {
    await using bench = await modelBench({
      providers: [{ name: 'main', kind: 'cometapi', protocol }],
      config: { models: { candidates: [primary, secondary] }, voice: { deadlineMs: 7_500 } },
    });
    const gateway = bench.gateway('main');
    gateway.script((request) => ({
      ...storyFor(request),
      ...(request.model === primary ? { fail, thinkingText } : {}),
    }));
    const { reply, events } = await bench.play(bench.turn('tell me a story'));
    expect(reply.cause).toBeUndefined();
    // Every sentence once, in its order, and nothing between them.
    expect(reply.speech.startsWith(sentences.join(' '))).toBe(true);
    expect(reply.speech.split('This is sentence')).toHaveLength(sentences.length + 1);
    expect(events.flatMap((event) => (event.type === 'say-sentence' ? [event.sentence] : []))).toEqual(
      sentences,
    );

    const [, second] = modelCalls(gateway);
    expect(second?.model).toBe(secondary);
    expect(textOnly(second)).toBe(true);
    const taken = second?.messages.at(-2);
    expect(taken?.role).toBe('assistant');
    // Whole sentences were handed over, and no half of one.
    expect(taken?.text).toBe(sentences.slice(0, numbered(taken?.text ?? '').length).join(' '));
    expect(bench.clock.waiting).toBe(0);
  });
});

it('a conversation that moves from model to model takes words along and no thoughts', async () => {
  await using bench = await modelBench({
    config: { models: { candidates: ['claude-opus-5-5', secondary, 'claude-sonnet-5-5'] } },
  });
  const gateway = bench.gateway('main');
  const person = { userId: 'amzn1.ask.account.ANNA' };
  const order = ['claude-opus-5-5', secondary, 'claude-sonnet-5-5', 'claude-opus-5-5'];
  for (const [turn, answers] of order.entries()) {
    gateway.script(({ model }) =>
      model === answers
        ? { ...pace, speech: `Answer ${turn}.`, thinkingText }
        : { ...pace, fail: failures.doNotRetry500 },
    );
    const { reply } = await bench.play(bench.turn(`question ${turn}`, { person }));
    expect(reply.speech).toContain(`Answer ${turn}.`);
  }
  const calls = modelCalls(gateway);
  expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(order));
  expect(calls.every(textOnly)).toBe(true);
  expect(calls.at(-1)?.messages.map(({ text }) => text)).toEqual([
    'question 0',
    'Answer 0.',
    'question 1',
    'Answer 1.',
    'question 2',
    'Answer 2.',
    'question 3',
  ]);
});

/** Whether every message is text, in a block of its own or not, and nothing in the body is a thought or its signature. */
function textOnly(call: GatewayRequest | undefined): boolean {
  const contents = listOrEmpty(call?.body['messages']).map((message) =>
    isObject(message) ? message['content'] : undefined,
  );
  const isText = (content: unknown) =>
    typeof content === 'string' ||
    (listOrEmpty(content).length > 0 &&
      listOrEmpty(content).every((block) => isObject(block) && block['type'] === 'text'));
  return (
    contents.length > 0 && contents.every(isText) && !/signature|nobody else/.test(JSON.stringify(call?.body))
  );
}
