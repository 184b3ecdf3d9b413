import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { describe, expect, it } from 'vitest';
import { cost } from '../../test/observe/turn-event.ts';
import { createGenAiNames } from './gen-ai-names.ts';

/** Every attribute that OpenTelemetry itself has a name for. */
const known = new Set<unknown>(Object.values(conventions));

function spanWith(version: '1.37' | '1.28', question: string | undefined) {
  const exporter = new InMemorySpanExporter();
  const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer(
    'test',
  );
  const span = tracer.startSpan('chat');
  const contents = { provider: 'anthropic', question, answer: 'Paris.', stopReason: 'end' } as const;
  createGenAiNames(version).contents(span, contents, [1, 0]);
  span.end();
  return exporter.getFinishedSpans()[0];
}

describe.each(['1.37', '1.28'] as const)('the names of version %s', (version) => {
  const names = createGenAiNames(version);

  it('are all names that OpenTelemetry knows', () => {
    const used = {
      ...names.asked('anthropic', 'claude-haiku-4-5'),
      ...names.answered(cost, 'end'),
      ...names.calledTool('calendar'),
    };
    expect(Object.keys(used).filter((name) => !known.has(name))).toEqual([]);
  });

  it('count what came from the prompt cache as input', () => {
    expect(names.answered(cost)).toMatchObject({
      'gen_ai.usage.input_tokens': 1_050,
      'gen_ai.usage.cache_read.input_tokens': 900,
      'gen_ai.usage.output_tokens': 20,
      'gen_ai.response.id': 'msg_1',
    });
    expect(names.answered(cost)).not.toHaveProperty('gen_ai.response.finish_reasons');
  });

  it.each([
    ['end', 'stop'],
    ['length', 'length'],
    ['refusal', 'content_filter'],
    ['tool-use', 'tool_call'],
    ['other', 'other'],
  ] as const)('call %s as a reason to stop %s', (ours, theirs) => {
    expect(names.answered(cost, ours)['gen_ai.response.finish_reasons']).toEqual([theirs]);
  });
});

it('calls the provider as the version does', () => {
  expect(createGenAiNames('1.37').asked('anthropic', 'm')).toHaveProperty(
    ['gen_ai.provider.name'],
    'anthropic',
  );
  expect(createGenAiNames('1.28').asked('anthropic', 'm')).toHaveProperty(['gen_ai.system'], 'anthropic');
});

describe('contents', () => {
  it('are attributes in 1.37', () => {
    const { attributes = {}, events } = spanWith('1.37', 'capital of france') ?? {};
    expect(events).toEqual([]);
    expect(JSON.parse(String(attributes['gen_ai.input.messages']))).toEqual([
      { role: 'user', parts: [{ type: 'text', content: 'capital of france' }] },
    ]);
    expect(JSON.parse(String(attributes['gen_ai.output.messages']))).toEqual([
      { role: 'assistant', parts: [{ type: 'text', content: 'Paris.' }], finish_reason: 'stop' },
    ]);
  });

  it('are events in 1.28', () => {
    const { attributes, events } = spanWith('1.28', 'capital of france') ?? {};
    expect(attributes).toEqual({});
    expect(events).toMatchObject([
      {
        name: 'gen_ai.user.message',
        attributes: { content: 'capital of france', 'gen_ai.system': 'anthropic' },
      },
      {
        name: 'gen_ai.choice',
        attributes: { finish_reason: 'stop', message: expect.stringContaining('Paris.') },
      },
    ]);
  });

  it('are the answer alone where nothing was asked in words', () => {
    expect(spanWith('1.37', undefined)?.attributes).not.toHaveProperty(['gen_ai.input.messages']);
    expect(spanWith('1.28', undefined)?.events).toHaveLength(1);
  });
});
