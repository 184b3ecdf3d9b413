import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandInGateway, type StandInGateway } from '../testing/gateway/gateway.ts';
import { failures } from '../testing/gateway/failures.ts';
import type { Oddity, Script } from '../testing/gateway/script.ts';
import { createAnthropicMessagesModel } from './anthropic-messages.ts';
import { fetchTransport } from './fetch-transport.ts';
import type { LanguageModel, ModelPart, ModelRequest } from './model.ts';
import { createOpenAiChatModel } from './openai-chat.ts';
import type { ModelTool, ToolRound } from './tools.ts';

const calendar: ModelTool = {
  name: 'calendar',
  description: 'Looks into the calendar.',
  inputSchema: { type: 'object', properties: { day: { type: 'string' } } },
};
const request: ModelRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'what is on today' }],
  tools: [calendar],
  maxOutputTokens: 300,
  format: 'answer',
};
const toolCalls = [
  { name: 'calendar', input: { day: 'Käse 雪 👍 "quoted"' } },
  { name: 'calendar', input: {} },
];

let gateway: StandInGateway;
beforeAll(async () => {
  gateway = await createStandInGateway();
});
beforeEach(() => gateway.script({ toolCalls }));
afterAll(() => gateway.close());

const adapters = { messages: createAnthropicMessagesModel, chat: createOpenAiChatModel };
function modelOf(protocol: keyof typeof adapters, model = 'claude-haiku-5-5'): LanguageModel {
  const { url: baseUrl, key } = gateway;
  return adapters[protocol]({
    provider: 'cometapi',
    model,
    baseUrl,
    key: () => key,
    transport: fetchTransport,
  });
}

async function partsOf(model: LanguageModel, asked: ModelRequest = request): Promise<ModelPart[]> {
  const parts: ModelPart[] = [];
  for await (const part of model.stream(asked, new AbortController().signal)) parts.push(part);
  return parts;
}
const of = <T extends ModelPart['type']>(parts: readonly ModelPart[], type: T) =>
  parts.filter((part): part is Extract<ModelPart, { type: T }> => part.type === type);
const callsIn = (parts: readonly ModelPart[]) => of(parts, 'tool-call').map(({ call }) => call);

/** The round that a turn makes of an answer with calls. */
function roundOf(parts: readonly ModelPart[]): ToolRound {
  const calls = callsIn(parts);
  const raw = of(parts, 'finish')[0]?.raw;
  const results = calls.map(({ id }) => ({ callId: id, text: 'A dentist at four.', isError: false }));
  const text = of(parts, 'delta')
    .map((delta) => delta.text)
    .join('');
  return { text, calls, results, ...(raw === undefined ? {} : { raw }) };
}

describe.each(['messages', 'chat'] as const)('tools over %s', (protocol) => {
  it('are called, several at once', async () => {
    const parts = await partsOf(modelOf(protocol));
    expect(of(parts, 'tool-begin').map(({ name }) => name)).toEqual(['calendar', 'calendar']);
    expect(callsIn(parts).map(({ name, input }) => ({ name, input: JSON.parse(input) }))).toEqual(toolCalls);
    expect(new Set(callsIn(parts).map(({ id }) => id)).size).toBe(2);
    expect(of(parts, 'finish')[0]).toMatchObject({ stopReason: 'tool-use' });
    expect(of(parts, 'finish')[0]?.usage).toEqual(gateway.calls.at(-1)?.usage);
  });

  it('are called beside words, which come first', async () => {
    gateway.script({ toolCalls, text: 'Let me look.' });
    const types = (await partsOf(modelOf(protocol))).map(({ type }) => type);
    expect(types.indexOf('delta')).toBeLessThan(types.indexOf('tool-begin'));
  });

  it.each<[string, Script]>([
    ['a character at a time', { chunkCharacters: 1 }],
    ['a byte at a time', { oddities: ['one-byte-writes'] }],
    ['with events nobody knows', { oddities: ['unknown-events', 'comments', 'crlf'] satisfies Oddity[] }],
    ['in one document', { oddities: ['json-instead-of-stream'] }],
  ])('are read %s', async (_, script) => {
    gateway.script({ toolCalls, ...script });
    const parts = await partsOf(modelOf(protocol));
    expect(callsIn(parts).map(({ input }) => JSON.parse(input))).toEqual(toolCalls.map(({ input }) => input));
  });

  it('are not called when the answer breaks off', async () => {
    gateway.script({ toolCalls, fail: failures.endMidStream });
    await expect(partsOf(modelOf(protocol))).rejects.toMatchObject({
      code: expect.stringMatching(/^think\//),
    });
  });

  it('answer in a second round, and the format is asked for in words', async () => {
    const model = modelOf(protocol);
    const round = roundOf(await partsOf(model));
    gateway.script({});
    const parts = await partsOf(model, { ...request, rounds: [round] });
    expect(
      of(parts, 'delta')
        .map(({ text }) => text)
        .join(''),
    ).toContain('The tool said: A dentist');
    const body = JSON.stringify(gateway.calls.at(-1)?.body);
    expect(body).not.toContain('json_schema');
    expect(body).toContain('Answer with one JSON object');
  });

  it('need not be called any more when the request says so', async () => {
    const model = modelOf(protocol);
    const round = { ...roundOf(await partsOf(model)), note: 'Go on.' };
    gateway.script({});
    await partsOf(model, { ...request, rounds: [round], toolChoice: 'none' });
    const body = gateway.calls.at(-1)?.body as { tools: unknown[]; tool_choice: unknown };
    expect(body.tools).toHaveLength(1);
    expect(JSON.stringify(body.tool_choice)).toContain('none');
  });

  it('are called with what no JSON is, as it was written', async () => {
    gateway.script({ toolCalls: [{ name: 'calendar', input: '{"day": "to' }] });
    expect(callsIn(await partsOf(modelOf(protocol)))[0]?.input).toBe('{"day": "to');
    gateway.script({ toolCalls: [{ name: 'calendar', input: '' }] });
    expect(callsIn(await partsOf(modelOf(protocol)))[0]?.input).toBe('{}');
  });

  it('get ids where the provider gives none, or one twice', async () => {
    gateway.script({ toolCalls: ['', 'same', 'same'].map((id) => ({ name: 'calendar', id })) });
    const round = roundOf(await partsOf(modelOf(protocol)));
    expect(new Set(round.calls.map(({ id }) => id)).size).toBe(3);
    gateway.script({});
    const parts = await partsOf(modelOf(protocol), { ...request, rounds: [round] });
    expect(of(parts, 'finish')).toHaveLength(1);
  });
});

describe('thinking before a call', () => {
  const asked = async (first: string, second: string, protocol: keyof typeof adapters = 'messages') => {
    gateway.script({ toolCalls, thinkingText: 'Let me think.', text: 'A moment.' });
    const parts = await partsOf(modelOf('messages', first));
    gateway.script({});
    await partsOf(modelOf(protocol, second), { ...request, rounds: [roundOf(parts)] });
    return JSON.stringify(gateway.calls.at(-1)?.body);
  };

  it('goes back unchanged to the model that thought', async () => {
    const body = await asked('claude-opus-5-5', 'claude-opus-5-5');
    expect(body).toContain('"type":"thinking","thinking":"Let me think.","signature":"');
    expect(body).toContain('"text":"A moment."');
  });

  it.each([
    ['another model', 'claude-haiku-5-5', 'messages'],
    ['another protocol', 'claude-opus-5-5', 'chat'],
  ] as const)('does not go to %s', async (_, second, protocol) => {
    expect(await asked('claude-opus-5-5', second, protocol)).not.toContain('Let me think.');
  });

  it('has room beside the answer where a model thinks between tools', async () => {
    gateway.script({});
    await partsOf(modelOf('messages', 'claude-sonnet-5-5'));
    const body = gateway.calls.at(-1)?.body as { max_tokens: number; thinking: unknown };
    expect(body).toMatchObject({ thinking: { type: 'between_tools' } });
    expect(body.max_tokens).toBeGreaterThan(1_000);
  });
});
