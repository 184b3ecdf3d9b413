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
});
