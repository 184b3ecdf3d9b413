import { describe, expect, it } from 'vitest';
import type { Clock } from '../clock.ts';
import { createAnswerReader } from './answer.ts';
import type { ModelPart, ModelRequest } from './model.ts';
import { createScriptedModel } from './scripted.ts';

const never = new AbortController().signal;

/** Time that passes by being slept through. */
function sleptClock(): Clock {
  let nowMs = 0;
  return {
    now: () => nowMs,
    elapsedMs: () => nowMs,
    after: () => () => {},
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

function request(...said: string[]): ModelRequest {
  const messages = said.flatMap((content) => [
    { role: 'user' as const, content },
    { role: 'assistant' as const, content: 'Yes.' },
  ]);
  return { system: '', messages: messages.slice(0, -1), maxOutputTokens: 1_000, format: 'answer' };
}

async function converse(
  asked: ModelRequest,
  options: Partial<Parameters<typeof createScriptedModel>[0]> = {},
) {
  const parts: ModelPart[] = [];
  const reader = createAnswerReader();
  let speech = '';
  for await (const part of createScriptedModel({ clock: sleptClock(), ...options }).stream(asked, never)) {
    parts.push(part);
    if (part.type === 'delta') speech += reader.push(part.text);
  }
  const end = reader.end();
  return { parts, speech: speech + end.speech, card: end.card };
}

describe('the scripted model', () => {
  it('says what it is when asked', async () => {
    expect((await converse(request('Who are you?'))).speech).toMatch(/scripted demo, not Claude/);
  });

  it('repeats what it understood, and ends with a question', async () => {
    const { speech } = await converse(request('the weather in Aachen'));
    expect(speech).toContain('I understood: the weather in Aachen.');
    expect(speech).toMatch(/\?$/);
  });

  it('knows a question by its mark', async () => {
    expect((await converse(request('Weather tomorrow?'))).speech).toContain('You asked: Weather tomorrow.');
  });

  it('refers to the turn before', async () => {
    expect((await converse(request('I like tea', 'What did I just say?'))).speech).toContain(
      'you said: I like tea.',
    );
    expect((await converse(request('What did I just say?'))).speech).toContain('first thing');
    expect((await converse(request('I like tea', 'Why is that?'))).speech).toContain(
      'Before that, you said: I like tea.',
    );
  });

  it('tells a fact in several sentences, with a card', async () => {
    const { speech, card } = await converse(request('tell me a fun fact'));
    expect(speech.match(/[.?]/g)?.length).toBeGreaterThan(3);
    expect(card).toContain('Octopus');
  });

  it('tells a long story, and a short one', async () => {
    const long = (await converse(request('Tell me a long story.'))).speech;
    const short = (await converse(request('Tell me a short story.'))).speech;
    expect(long.split(' ').length).toBeGreaterThan(150);
    expect(short.split(' ').length).toBeLessThan(110);
    expect(short).toMatch(/\. The end\.$/);
  });

  it('says the same thing every time', async () => {
    expect(await converse(request('hello'))).toEqual(await converse(request('hello')));
  });

  it.each(['', '   ', '😀', '"}{\\', '<speak>&', 'x'.repeat(100_000), 'これは何ですか?'])(
    'has an answer to anything: %#',
    async (said) => {
      const { speech, parts } = await converse(request(said));
      expect(speech).not.toBe('');
      expect(parts.at(-1)).toMatchObject({ type: 'finish', stopReason: 'end' });
    },
  );

  it('writes plain text where that is asked for', async () => {
    const { parts } = await converse({ ...request('hello'), format: 'text' });
    const text = parts.map((part) => (part.type === 'delta' ? part.text : '')).join('');
    expect(text).toMatch(/^Hello!.*\?$/);
  });

  it('answers what it is told to answer', async () => {
    const answer = () => ({ speech: ' Eins.  Zwei.\n', card: 'K' });
    expect(await converse(request('hello'), { answer })).toMatchObject({
      speech: ' Eins.  Zwei.\n',
      card: 'K',
    });
  });

  it('takes the time it is told to take', async () => {
    const clock = sleptClock();
    const answer = () => 'abcd '.repeat(61).trim();
    const asked = { ...request('hello'), format: 'text' as const };
    const heardAtMs: number[] = [];
    const model = createScriptedModel({ clock, answer, firstTokenMs: 200, tokensPerSecond: 50 });
    for await (const part of model.stream(asked, never))
      if (part.type === 'delta') heardAtMs.push(clock.elapsedMs());
    expect(heardAtMs[0]).toBe(200);
    // Sixty words of two tokens each (space included), the first of one, come before the last.
    expect(heardAtMs.at(-1)).toBeCloseTo(200 + (1 + 59 * 2) * 20);
  });

  it('stops at the limit of tokens, and counts what it wrote', async () => {
    const { parts } = await converse({ ...request('Tell me a story'), maxOutputTokens: 20 });
    const finish = parts.at(-1);
    expect(finish).toMatchObject({ type: 'finish', stopReason: 'length' });
    expect(finish?.type === 'finish' ? finish.usage.outputTokens : 0).toBeGreaterThan(15);
    expect(finish?.type === 'finish' ? finish.usage.outputTokens : 99).toBeLessThanOrEqual(20);
  });

  it('can be aborted before and in the middle of an answer', async () => {
    const model = createScriptedModel({ clock: sleptClock() });
    await expect(
      model.stream(request('hello'), AbortSignal.abort())[Symbol.asyncIterator]().next(),
    ).rejects.toMatchObject({
      code: 'think/aborted',
      midStream: false,
    });
    const stopped = new AbortController();
    const reading = (async () => {
      for await (const part of model.stream(request('hello'), stopped.signal))
        if (part.type === 'delta') stopped.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'think/aborted', midStream: true });
  });
});

describe('the scripted model and tools', () => {
  const tool = {
    name: 'shopping_list',
    description: 'Puts something on the list.',
    inputSchema: {
      type: 'object',
      properties: { item: { type: 'string' }, amount: { type: 'integer' } },
      required: ['item', 'amount'],
    },
  };
  const asked = { system: '', maxOutputTokens: 300, format: 'text' as const, tools: [tool] };
  const parts = async (said: string, more: Partial<ModelRequest> = {}) => {
    const model = createScriptedModel({ clock: sleptClock(), firstTokenMs: 0, tokensPerSecond: 1e6 });
    const messages = [{ role: 'user' as const, content: said }];
    const all: ModelPart[] = [];
    for await (const part of model.stream({ ...asked, messages, ...more }, new AbortController().signal))
      all.push(part);
    return all;
  };

  it.each([
    ['put milk on my shopping list', 'milk'],
    ['what is on my shopping list', 'what is on my shopping list'],
  ])('calls the tool that is named in "%s"', async (said, item) => {
    expect((await parts(said)).slice(2)).toMatchObject([
      { type: 'tool-begin', name: 'shopping_list' },
      {
        type: 'tool-call',
        call: { name: 'shopping_list', input: JSON.stringify({ item, amount: 1 }) },
      },
      { type: 'finish', stopReason: 'tool-use' },
    ]);
  });

  it.each([
    ['tell me a joke', {}],
    ['put milk on my shopping list', { toolChoice: 'none' as const }],
  ])('answers %s by itself (%o)', async (said, more) => {
    expect((await parts(said, more)).at(-1)).toMatchObject({ stopReason: 'end' });
  });

  it('tells what came back', async () => {
    const round = {
      text: '',
      calls: [{ id: 'c', name: 'shopping_list', input: '{}' }],
      results: [{ callId: 'c', text: '<untrusted source="x">\nIt is there.\n</untrusted>', isError: false }],
    };
    const told = await parts('put milk on my shopping list', { rounds: [round] });
    const text = told.map((part) => (part.type === 'delta' ? part.text : '')).join('');
    expect(text).toBe('Here is what came back: It is there.');
  });
});
