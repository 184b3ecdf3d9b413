import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandInGateway, type StandInGateway } from './gateway.ts';

let gateway: StandInGateway;
beforeAll(async () => {
  gateway = await createStandInGateway({ flavour: 'anthropic' });
});
afterAll(() => gateway.close());

async function ask(path: string, request: object) {
  const response = await fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway.key}`, 'anthropic-version': '2023-06-01' },
    body: JSON.stringify(request),
  });
  const { error, ...body } = (await response.json()) as {
    error?: { message: string };
    content?: unknown;
    choices?: unknown;
  };
  return { status: response.status, says: error?.message ?? '', body };
}

const schema = { type: 'object', properties: { day: { type: 'string' } }, required: ['day'] };
const question = { role: 'user', content: 'What is on today?' };

describe('the Messages API and tools', () => {
  const tool = { name: 'calendar', description: 'Looks.', input_schema: schema };
  const call = { type: 'tool_use', id: 'toolu_1', name: 'calendar', input: { day: 'today' } };
  const result = { type: 'tool_result', tool_use_id: 'toolu_1', content: 'A dentist at four.' };
  const legal = { model: 'claude-haiku-5-5', max_tokens: 400, thinking: { type: 'disabled' }, tools: [tool] };
  const answered = (calls: unknown, results: unknown) => ({
    messages: [question, { role: 'assistant', content: calls }, { role: 'user', content: results }],
  });
  const post = (patch: object) => ask('/v1/messages', { ...legal, messages: [question], ...patch });

  it.each<[title: string, patch: object]>([
    ['a question with a tool', {}],
    ['a call and what it came to', answered([call], [result])],
    ['words after the results', answered([call], [result, { type: 'text', text: 'Go on.' }])],
    ['no choice of tools', { tool_choice: { type: 'none' } }],
    [
      'a tool that takes nothing',
      { tools: [{ name: 't', input_schema: { type: 'object', properties: {} } }] },
    ],
  ])('take %s', async (_title, patch) => {
    expect(await post(patch)).toMatchObject({ status: 200, says: '' });
  });

  it.each<[title: string, patch: object, says: string]>([
    ['a name with a space', { tools: [{ ...tool, name: 'my calendar' }] }, 'should match pattern'],
    ['a name twice', { tools: [tool, tool] }, 'must be unique'],
    ['no schema', { tools: [{ name: 't' }] }, 'input_schema: Field required'],
    [
      'a schema of a text',
      { tools: [{ name: 't', input_schema: { type: 'string' } }] },
      "should be 'object'",
    ],
    [
      'a choice at the top of a schema',
      { tools: [{ name: 't', input_schema: { type: 'object', anyOf: [] } }] },
      'does not support anyOf',
    ],
    [
      'a key with a space',
      { tools: [{ name: 't', input_schema: { type: 'object', properties: { 'the day': {} } } }] },
      'Property keys',
    ],
    [
      'a call nobody answered',
      answered([call], 'Well?'),
      'without `tool_result` blocks immediately after: toolu_1',
    ],
    [
      'a call that is the last word',
      { messages: [question, { role: 'assistant', content: [call] }] },
      'prefill',
    ],
    ['an answer to no call', answered('Hm.', [result]), 'unexpected `tool_use_id`'],
    [
      'an answer to another call',
      answered([call], [result, { ...result, tool_use_id: 'toolu_2' }]),
      'unexpected `tool_use_id` found in `tool_result` blocks: toolu_2',
    ],
    ['two answers to one call', answered([call], [result, result]), 'single result'],
    [
      'words before the results',
      answered([call], [{ type: 'text', text: 'So:' }, result]),
      'must come first',
    ],
    ['two calls of one id', answered([call, call], [result]), 'ids must be unique'],
    [
      'an id with a dot',
      answered([{ ...call, id: 'a.b' }], [{ ...result, tool_use_id: 'a.b' }]),
      'tool_use.id',
    ],
    ['an input that is text', answered([{ ...call, input: '{}' }], [result]), 'valid dictionary'],
    ['calls without tools', { tools: undefined, ...answered([call], [result]) }, 'must define tools'],
    [
      'thinking of somebody else',
      answered([{ type: 'thinking', thinking: '', signature: 'x' }, call], [result]),
      'Invalid `signature`',
    ],
    ['a choice without tools', { tools: undefined, tool_choice: { type: 'auto' } }, 'while providing tools'],
    ['a chosen tool that is not there', { tool_choice: { type: 'tool', name: 'x' } }, "Tool 'x' not found"],
  ])('refuse %s', async (_title, patch, says) => {
    const answer = await post(patch);
    expect(answer.status).toBe(400);
    expect(answer.says).toContain(says);
  });

  it('takes its own thinking back, for its own model alone', async () => {
    gateway.script({ toolCalls: [{ name: 'calendar', input: { day: 'today' }, id: 'toolu_1' }] });
    const thinking = { thinking: { type: 'adaptive' } };
    const { content } = (await post(thinking)).body as { content: unknown };
    gateway.script({});
    expect(await post({ ...thinking, ...answered(content, [result]) })).toMatchObject({ status: 200 });
    const other = { ...thinking, model: 'claude-sonnet-5-5', ...answered(content, [result]) };
    expect((await post(other)).says).toContain('Invalid `signature`');
  });
});

describe('chat completions and tools', () => {
  const tool = { type: 'function', function: { name: 'calendar', parameters: schema } };
  const call = { id: 'call_1', type: 'function', function: { name: 'calendar', arguments: '{}' } };
  const result = { role: 'tool', tool_call_id: 'call_1', content: 'A dentist at four.' };
  const legal = { model: 'claude-haiku-5-5', tools: [tool] };
  const answered = (calls: unknown, ...results: object[]) => ({
    messages: [question, { role: 'assistant', content: null, tool_calls: calls }, ...results],
  });
  const post = (patch: object) => ask('/v1/chat/completions', { ...legal, messages: [question], ...patch });

  it.each<[title: string, patch: object]>([
    ['a question with a tool', {}],
    ['a call and what it came to', answered([call], result)],
    ['a word after the results', answered([call], result, { role: 'user', content: 'Go on.' })],
    ['no choice of tools', { tool_choice: 'none' }],
  ])('take %s', async (_title, patch) => {
    expect(await post(patch)).toMatchObject({ status: 200, says: '' });
  });

  it.each<[title: string, patch: object, says: string]>([
    [
      'a call nobody answered',
      answered([call], { role: 'user', content: 'Well?' }),
      'did not have response messages: call_1',
    ],
    ['a call that is the last word', answered([call]), 'prefill'],
    ['an answer to no call', { messages: [question, result] }, 'must be a response to a preceding message'],
    [
      'two answers to one call',
      answered([call], result, result),
      'must be a response to a preceding message',
    ],
    [
      'arguments that are no text',
      answered([{ ...call, function: { name: 'calendar', arguments: {} } }], result),
      'arguments are required',
    ],
    ['a call without id', answered([{ ...call, id: '' }], result), 'id is required'],
    ['two calls of one id', answered([call, call], result), 'ids must be unique'],
    ['a tool that is no function', { tools: [{ type: 'custom' }] }, "should be 'function'"],
    ['a name twice', { tools: [tool, tool] }, 'must be unique'],
    ['a choice without tools', { tools: undefined, tool_choice: 'auto' }, 'only allowed'],
    ['a choice nobody knows', { tool_choice: 'maybe' }, 'tool_choice'],
  ])('refuse %s', async (_title, patch, says) => {
    const answer = await post(patch);
    expect(answer.status).toBe(400);
    expect(answer.says).toContain(says);
  });
});
