import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandInGateway, type StandInGateway } from './gateway.ts';
import { standInModels } from './stand-in-models.ts';

const user = { role: 'user', content: 'Hello?' };
const assistant = { role: 'assistant', content: 'Hello.' };
const legal = { model: 'claude-haiku-5-5', max_tokens: 400, messages: [user] };
const schema = { type: 'object', additionalProperties: false, properties: { speech: { type: 'string' } } };

let anthropic: StandInGateway;
let comet: StandInGateway;
let plain: StandInGateway;
beforeAll(async () => {
  anthropic = await createStandInGateway({ flavour: 'anthropic' });
  comet = await createStandInGateway();
  plain = await createStandInGateway({ structuredOutput: false });
});
afterAll(async () => {
  await Promise.all([anthropic.close(), comet.close(), plain.close()]);
});

interface ErrorBody {
  readonly type?: string;
  readonly error?: { readonly type: string; readonly message: string; readonly code?: string };
}

async function ask(
  gateway: StandInGateway,
  request: object,
  { path = '/v1/messages', version = '2023-06-01', ...headers }: Record<string, string> = {},
) {
  const response = await fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${gateway.key}`,
      ...(version === '' ? {} : { 'anthropic-version': version }),
      ...headers,
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  const body: ErrorBody = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, body };
}

describe('the Messages API refuses', () => {
  it.each<[title: string, patch: object, says: string]>([
    ['no model', { model: undefined }, 'model: Field required'],
    ['a model that is no text', { model: 5 }, 'model: Input should be a valid string'],
    ['no max_tokens', { max_tokens: undefined }, 'max_tokens: Field required'],
    ['half a token', { max_tokens: 1.5 }, 'max_tokens'],
    ['negative tokens', { max_tokens: -1 }, 'max_tokens'],
    ['tokens as text', { max_tokens: '400' }, 'max_tokens'],
    ['more tokens than the model has', { max_tokens: 128_001 }, 'max_tokens: 128001 > 128000'],
    [
      'max_tokens_to_sample',
      { max_tokens_to_sample: 800 },
      'max_tokens_to_sample: Extra inputs are not permitted',
    ],
    ['a field nobody knows', { response_format: {} }, 'response_format: Extra inputs are not permitted'],
    ['no messages', { messages: undefined }, 'messages: Field required'],
    ['an empty conversation', { messages: [] }, 'at least one message'],
    ['messages as text', { messages: 'Hello?' }, 'messages: Input should be a valid array'],
    ['a message that is null', { messages: [null] }, 'messages.0'],
    ['a role nobody has', { messages: [{ role: 'tool', content: 'x' }] }, 'messages.0.role'],
    ['a message without content', { messages: [{ role: 'user' }] }, 'messages.0.content: Field required'],
    ['empty content', { messages: [{ role: 'user', content: '' }] }, 'non-empty'],
    ['no blocks', { messages: [{ role: 'user', content: [] }] }, 'non-empty'],
    [
      'an empty text block',
      { messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
      'non-empty',
    ],
    [
      'a block without a type',
      { messages: [{ role: 'user', content: [{ text: 'x' }] }] },
      'type: Field required',
    ],
    ['an empty system prompt', { system: '' }, 'system'],
    ['stream as text', { stream: 'true' }, 'stream: Input should be a valid boolean'],
    ['a system message first', { messages: [{ role: 'system', content: 'x' }, user] }, 'messages.0'],
    [
      'a system message after the assistant',
      { messages: [user, assistant, { ...user, role: 'system' }] },
      'messages.2',
    ],
    ['prefill', { messages: [user, assistant] }, 'prefill'],
    ['a temperature', { temperature: 0.7 }, 'temperature'],
    ['top_k, whatever it is', { top_k: 1 }, 'top_k'],
    ['thinking of no known type', { thinking: { type: 'sometimes' } }, 'thinking.type'],
    ['between_tools on a model without it', { thinking: { type: 'between_tools' } }, 'thinking.type'],
    ['a small thinking budget', { thinking: { type: 'enabled', budget_tokens: 500 } }, 'budget_tokens'],
    [
      'a budget above max_tokens',
      { thinking: { type: 'enabled', budget_tokens: 2000 } },
      'must be greater than',
    ],
    [
      'disabled thinking at high effort',
      { thinking: { type: 'disabled' }, output_config: { effort: 'xhigh' } },
      "effort 'high' or lower",
    ],
    [
      'disabled thinking where it is always on',
      { model: 'claude-opus-5-5', thinking: { type: 'disabled' } },
      'does not support disabled thinking',
    ],
    ['an effort nobody knows', { output_config: { effort: 'minimal' } }, 'effort'],
    [
      'effort on a model without it',
      { model: 'claude-haiku-4-5', output_config: { effort: 'low' } },
      'effort',
    ],
    [
      'adaptive thinking before 4.6',
      { model: 'claude-haiku-4-5', thinking: { type: 'adaptive' } },
      'not supported by claude-haiku-4-5',
    ],
    [
      'a forced tool on Sonnet 5.5',
      {
        model: 'claude-sonnet-5-5',
        tools: [{ name: 't', input_schema: { type: 'object' } }],
        tool_choice: { type: 'any' },
      },
      'tool_choice',
    ],
    [
      'an open schema',
      { output_config: { format: { type: 'json_schema', schema: { type: 'object' } } } },
      'additional',
    ],
    ['a format without a schema', { output_config: { format: { type: 'json_object' } } }, 'json_schema'],
    ['warming the cache as a stream', { max_tokens: 0, stream: true }, 'max_tokens: 0'],
    [
      'five cache breakpoints',
      {
        system: Array.from({ length: 5 }, () => ({
          type: 'text',
          text: 'x',
          cache_control: { type: 'ephemeral' },
        })),
      },
      'maximum of 4',
    ],
    [
      'more than the context window',
      { model: 'claude-haiku-4-5', messages: [{ role: 'user', content: 'x'.repeat(800_004) }] },
      'prompt is too long: 200001 tokens > 200000',
    ],
  ])('%s', async (_title, patch, says) => {
    const { status, body } = await ask(anthropic, { ...legal, ...patch });
    expect(body.error?.message).toContain(says);
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'error', error: { type: 'invalid_request_error' } });
    // CometAPI says the same with other statuses, but never lets it through.
    expect([400, 500]).toContain((await ask(comet, { ...legal, ...patch })).status);
  });

  it.each([
    ['', 400],
    ['2020-01-01', 400],
    ['2023-06-01', 200],
    ['2026-10-21', 200],
  ])('other versions than the two it knows: %j gets %i', async (version, status) => {
    expect((await ask(anthropic, legal, { version })).status).toBe(status);
  });

  it('even the default temperature on the new version', async () => {
    const body = { ...legal, temperature: 1 };
    expect((await ask(anthropic, body)).status).toBe(200);
    expect((await ask(anthropic, body, { version: '2026-10-21' })).status).toBe(400);
  });
});

describe('the Messages API accepts', () => {
  it.each(standInModels.filter(({ retired }) => !retired).map(({ id }) => id))(
    'a plain question to %s',
    async (model) => {
      expect((await ask(anthropic, { ...legal, model })).status).toBe(200);
    },
  );

  it.each<[title: string, patch: object]>([
    [
      'the smallest body of a voice turn',
      {
        stream: true,
        thinking: { type: 'disabled' },
        output_config: { effort: 'low', format: { type: 'json_schema', schema } },
        system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
        metadata: { user_id: 'c0ffee' },
      },
    ],
    ['between_tools on Sonnet 5.5', { model: 'claude-sonnet-5-5', thinking: { type: 'between_tools' } }],
    [
      'a forced tool on Haiku 5.5',
      { tools: [{ name: 't', input_schema: { type: 'object' } }], tool_choice: { type: 'any' } },
    ],
    ['a temperature before 4.7', { model: 'claude-sonnet-4-6', temperature: 0.2 }],
    ['two user messages in a row', { messages: [user, user] }],
    ['a system message after a question', { messages: [user, { role: 'system', content: 'Whisper.' }] }],
    ['a warmed cache', { max_tokens: 0 }],
  ])('%s', async (_title, patch) => {
    expect(await ask(anthropic, { ...legal, ...patch })).toMatchObject({ status: 200 });
  });

  it('fields it does not know under a beta', async () => {
    expect((await ask(anthropic, { ...legal, mcp_servers: [] }, { 'anthropic-beta': 'mcp' })).status).toBe(
      200,
    );
  });
});

describe('CometAPI', () => {
  it('reports a malformed body as 500 and an unknown model as 503, with the request id in the text', async () => {
    const malformed = await ask(comet, { ...legal, messages: undefined });
    expect(malformed).toMatchObject({ status: 500, body: { error: { code: 'invalid_request' } } });
    const unknown = await ask(comet, { ...legal, model: 'claude-4-opus' });
    expect(unknown).toMatchObject({
      status: 503,
      body: { error: { type: 'comet_api_error', code: 'model_not_found' } },
    });
    expect(unknown.body.error?.message).toMatch(/request id: \d{26}\)$/);
  });

  it('wants no anthropic-version', async () => {
    expect((await ask(comet, legal, { version: '' })).status).toBe(200);
  });

  it('can be one that knows no structured outputs, and says which field', async () => {
    const wanted = { ...legal, output_config: { format: { type: 'json_schema', schema } } };
    const refused = await ask(plain, wanted);
    expect(refused.status).toBe(400);
    expect(refused.body.error?.message).toContain('output_config.format');
    expect((await ask(plain, { ...legal, output_config: { effort: 'low' } })).status).toBe(200);
  });
});

describe('a model that is gone', () => {
  it.each(['claude-4-opus', 'claude-opus-4-20250514', '', '__proto__', 'constructor'])(
    '%j is 404',
    async (model) => {
      expect(await ask(anthropic, { ...legal, model })).toMatchObject({
        status: 404,
        body: { error: { type: 'not_found_error' } },
      });
    },
  );
});

describe('Chat Completions refuse', () => {
  const path = '/v1/chat/completions';
  const chat = { model: 'claude-haiku-5-5', messages: [{ role: 'system', content: 'Be brief.' }, user] };

  it.each<[title: string, patch: object, says: string]>([
    ['no model', { model: undefined }, 'model: Field required'],
    ['no messages', { messages: undefined }, 'messages: Field required'],
    ['an empty conversation', { messages: [] }, 'at least one message'],
    ['empty content', { messages: [{ role: 'user', content: '' }] }, 'non-empty'],
    ['a role nobody has', { messages: [{ role: 'human', content: 'x' }] }, 'messages.0.role'],
    ['no room at all', { max_completion_tokens: 0 }, 'max_completion_tokens'],
    ['stream_options without a stream', { stream_options: { include_usage: true } }, 'stream_options'],
    ['prefill', { messages: [user, assistant] }, 'prefill'],
    ['a temperature', { temperature: 0.2 }, 'temperature'],
    [
      'a schema without a name',
      { response_format: { type: 'json_schema', json_schema: { schema } } },
      'response_format',
    ],
  ])('%s', async (_title, patch, says) => {
    const { status, body } = await ask(anthropic, { ...chat, ...patch }, { path });
    expect(body.error?.message).toContain(says);
    expect(status).toBe(400);
  });

  it.each<[title: string, patch: object]>([
    ['fields nobody knows', { anything: 1 }],
    ['a schema', { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } } }],
    ['usage in the stream', { stream: true, stream_options: { include_usage: true } }],
  ])('not %s', async (_title, patch) => {
    expect((await ask(anthropic, { ...chat, ...patch }, { path })).status).toBe(200);
  });
});
