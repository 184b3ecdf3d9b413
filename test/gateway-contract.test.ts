import * as anthropic from '@anthropic-ai/sdk';
import * as openai from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../src/testing/gateway/failures.ts';
import { createStandInGateway, type StandInGateway } from '../src/testing/gateway/gateway.ts';
import { describeModelContract } from './model-contract.ts';
import {
  anthropicClient,
  anthropicContractClient,
  openAiClient,
  openAiContractClient,
} from './official-clients.ts';

// The official clients are the judges here: where they accept the stand-in's bytes, the bytes are right.
const official = { official: true };
describeModelContract(
  '@anthropic-ai/sdk, streaming',
  (gateway) => anthropicContractClient(gateway, true),
  official,
);
describeModelContract('openai, streaming', (gateway) => openAiContractClient(gateway, true), official);
describeModelContract('@anthropic-ai/sdk, whole', (gateway) => anthropicContractClient(gateway, false), {
  ...official,
  whole: true,
});
describeModelContract('openai, whole', (gateway) => openAiContractClient(gateway, false), {
  ...official,
  whole: true,
});

describe('the stand-in gateway to the official clients', () => {
  let gateway: StandInGateway;
  beforeAll(async () => {
    gateway = await createStandInGateway();
  });
  afterAll(() => gateway.close());

  const question = {
    model: 'claude-haiku-5-5',
    max_tokens: 500,
    messages: [{ role: 'user' as const, content: 'Who?' }],
  };

  it.each([
    ['invalidRequest400', anthropic.BadRequestError, openai.BadRequestError],
    ['authentication401', anthropic.AuthenticationError, openai.AuthenticationError],
    ['permission403', anthropic.PermissionDeniedError, openai.PermissionDeniedError],
    ['notFound404', anthropic.NotFoundError, openai.NotFoundError],
    ['conflict409', anthropic.ConflictError, openai.ConflictError],
    ['rateLimited429', anthropic.RateLimitError, openai.RateLimitError],
    ['cometSaturated429', anthropic.RateLimitError, openai.RateLimitError],
    ['apiError500', anthropic.InternalServerError, openai.InternalServerError],
    ['cometModelNotFound503', anthropic.APIError, openai.InternalServerError],
    ['badGateway502', anthropic.APIError, openai.InternalServerError],
    ['resetBeforeHeaders', anthropic.APIConnectionError, openai.APIConnectionError],
  ] as const)('shows %s as their own class of error', async (name, ForAnthropic, ForOpenAi) => {
    gateway.script({ fail: failures[name] });
    await expect(anthropicClient(gateway).messages.create(question)).rejects.toBeInstanceOf(ForAnthropic);
    const { model, messages } = question;
    await expect(openAiClient(gateway).chat.completions.create({ model, messages })).rejects.toBeInstanceOf(
      ForOpenAi,
    );
  });

  it('names the type, the error code and the request id where Anthropic does', async () => {
    gateway.script({ fail: failures.spendLimit429 });
    await expect(anthropicClient(gateway).messages.create(question)).rejects.toMatchObject({
      type: 'rate_limit_error',
      errorCode: 'enforced_spend_limit_reached',
      requestID: expect.stringMatching(/^req_/),
    });
  });

  it('writes what a schema asks for', async () => {
    gateway.script({});
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: { speech: { type: 'string' }, card: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    };
    const output_config = { format: { type: 'json_schema' as const, schema } };
    const message = await anthropicClient(gateway).messages.create({ ...question, output_config });
    const text = message.content.find((block) => block.type === 'text')?.text ?? '';
    expect(JSON.parse(text)).toEqual({ speech: 'You said: Who?', card: 'You said: Who?' });
  });

  it('puts thinking first, also where nobody asked for it', async () => {
    gateway.script({});
    const message = await anthropicClient(gateway).messages.create(question);
    expect(message.content.map(({ type }) => type)).toEqual(['thinking', 'text']);
    const brief = { ...question, thinking: { type: 'disabled' as const } };
    expect((await anthropicClient(gateway).messages.create(brief)).content.map(({ type }) => type)).toEqual([
      'text',
    ]);
  });

  it('lists models in the shape of whoever asks', async () => {
    const fromAnthropic = await anthropicClient(gateway).models.list();
    expect(fromAnthropic.data[0]).toMatchObject({
      type: 'model',
      id: 'claude-haiku-5-5',
      lifecycle: 'active',
    });
    const fromOpenAi = await openAiClient(gateway).models.list();
    expect(fromOpenAi.data[0]).toMatchObject({ object: 'model', id: 'claude-haiku-5-5' });
  });

  it('counts tokens as it bills them', async () => {
    gateway.script({});
    const { input_tokens } = await anthropicClient(gateway).messages.countTokens({
      model: question.model,
      messages: question.messages,
    });
    expect((await anthropicClient(gateway).messages.create(question)).usage.input_tokens).toBe(input_tokens);
  });

  const schema = { type: 'object' as const, properties: { day: { type: 'string' } } };
  const toolCalls = [
    { name: 'calendar', input: { day: 'Käse 雪 👍' } },
    { name: 'calendar', input: {} },
  ];

  it('calls tools as Anthropic does, and takes the results', async () => {
    gateway.script((_, number) => (number === 1 ? { toolCalls, speech: 'A moment.' } : undefined));
    const client = anthropicClient(gateway);
    const tools = [{ name: 'calendar', input_schema: schema }];
    const { content, stop_reason } = await client.messages.stream({ ...question, tools }).finalMessage();
    expect(stop_reason).toBe('tool_use');
    expect(content.map(({ type }) => type)).toEqual(['thinking', 'text', 'tool_use', 'tool_use']);
    const calls = content.filter((block) => block.type === 'tool_use');
    expect(calls.map(({ name, input }) => ({ name, input }))).toEqual(toolCalls);

    const results = calls.map(({ id }) => ({ type: 'tool_result' as const, tool_use_id: id, content: id }));
    const messages = [
      ...question.messages,
      { role: 'assistant' as const, content },
      { role: 'user' as const, content: results },
    ];
    const answer = await client.messages.create({ ...question, tools, messages });
    expect(answer.content.at(-1)).toMatchObject({
      text: `The tool said: ${calls.map(({ id }) => id).join(' ')}`,
    });
  });

  it('calls tools as OpenAI does, and takes the results', async () => {
    gateway.script((_, number) => (number === 1 ? { toolCalls } : undefined));
    const client = openAiClient(gateway);
    const tools = [{ type: 'function' as const, function: { name: 'calendar', parameters: schema } }];
    const { model, messages } = question;
    const completion = await client.chat.completions.stream({ model, messages, tools }).finalChatCompletion();
    const [choice] = completion.choices;
    expect(choice?.finish_reason).toBe('tool_calls');
    const calls = (choice?.message.tool_calls ?? []).filter((call) => call.type === 'function');
    expect(
      calls.map((call) => ({ name: call.function.name, input: JSON.parse(call.function.arguments) })),
    ).toEqual(toolCalls);

    const results = calls.map(({ id }) => ({ role: 'tool' as const, tool_call_id: id, content: id }));
    const said = { role: 'assistant' as const, content: null, tool_calls: calls };
    const answer = await client.chat.completions.create({
      model,
      tools,
      messages: [...messages, said, ...results],
    });
    expect(answer.choices[0]?.message.content).toContain('The tool said: call_');
  });

  it.each([true, false])('bills a call of a tool to the token (stream: %s)', async (stream) => {
    gateway.script({ toolCalls });
    const client = anthropicClient(gateway);
    const asked = { ...question, tools: [{ name: 'calendar', input_schema: schema }] };
    const { usage } = stream
      ? await client.messages.stream(asked).finalMessage()
      : await client.messages.create(asked);
    await gateway.settled();
    expect(gateway.calls.at(-1)?.usage.outputTokens).toBe(usage.output_tokens);
  });
});
