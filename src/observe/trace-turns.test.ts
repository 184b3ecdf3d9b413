import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { describe, expect, it } from 'vitest';
import { eventfulTurns, privateWords } from '../../test/observe/eventful-turns.ts';
import { turnBench } from '../../test/support/turn-bench.ts';
import type { TimedAnswer } from '../../test/support/timed-model.ts';
import { WellspokenError } from '../errors.ts';
import { redact } from '../privacy/redact/redact.ts';
import { type TraceOptions, traceTurns } from './trace-turns.ts';

const startMs = Date.UTC(2026, 10, 22, 12);

function traced(options: Partial<TraceOptions> = {}) {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const observer = traceTurns({
    tracer: provider.getTracer('test'),
    clock: { now: () => startMs },
    conventions: '1.37',
    ...options,
  });
  return { observer, spans: () => exporter.getFinishedSpans() };
}

async function spansOf(models: readonly (readonly TimedAnswer[])[], said = 'capital of france') {
  const { observer, spans } = traced();
  const { turn } = turnBench({ models, parts: { observers: [observer] } });
  await turn(said, { speakEarly: () => Promise.resolve(true), requestId: 'request-of-alexa' });
  const of = (name: string): ReadableSpan => {
    const found = spans().filter((span) => span.name === name);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} spans ${name}`);
    return found[0];
  };
  return { all: spans(), of };
}

/** From the turn's beginning, in milliseconds. */
function timesOf({ startTime, endTime }: ReadableSpan): [number, number] {
  const ms = ([seconds, nanos]: readonly [number, number]) =>
    Math.round(seconds * 1_000 + nanos / 1e6 - startMs);
  return [ms(startTime), ms(endTime)];
}

const story = (count: number) =>
  Array.from({ length: count }, (_, n) => `This is the sentence with number ${n + 1} of it. `);

describe('the trace of a turn', () => {
  it('has a span for every stage, and one for the call inside the thinking', async () => {
    const { all, of } = await spansOf([[{ firstMs: 300, pieces: ['Paris.'] }]]);
    expect(all.map(({ name }) => name).sort()).toEqual([
      'chat model-1',
      'wellspoken.hear',
      'wellspoken.recall',
      'wellspoken.remember',
      'wellspoken.say',
      'wellspoken.think',
      'wellspoken.turn',
    ]);
    const turn = of('wellspoken.turn');
    const parentOf = (name: string) => of(name).parentSpanContext?.spanId;
    expect(turn.parentSpanContext).toBeUndefined();
    expect(parentOf('chat model-1')).toBe(of('wellspoken.think').spanContext().spanId);
    for (const stage of ['hear', 'recall', 'think', 'say', 'remember']) {
      expect(parentOf(`wellspoken.${stage}`)).toBe(turn.spanContext().spanId);
    }
    expect(new Set(all.map((span) => span.spanContext().traceId)).size).toBe(1);
  });

  it('takes as long as the person waited, and its stages as long as they took', async () => {
    const { of } = await spansOf([[{ firstMs: 300, everyMs: 100, pieces: story(3) }]]);
    expect(timesOf(of('wellspoken.turn'))[0]).toBe(0);
    expect(timesOf(of('chat model-1'))).toEqual([0, 500]);
    expect(timesOf(of('wellspoken.think'))).toEqual([0, 500]);
    expect(timesOf(of('wellspoken.say'))[1]).toBe(timesOf(of('wellspoken.turn'))[1]);
  });

  it('goes on after the reply with what the model writes and the store takes', async () => {
    const { of, all } = await spansOf([[{ firstMs: 1_000, everyMs: 2_000, pieces: story(5) }]], 'tell me');
    expect(timesOf(of('wellspoken.turn'))[1]).toBeLessThan(6_700);
    expect(timesOf(of('wellspoken.think'))[1]).toBe(9_000);
    expect(timesOf(of('chat model-1'))[1]).toBe(9_000);
    expect(of('wellspoken.turn').attributes['wellspoken.rest_pending']).toBe(true);
    expect(all.filter(({ name }) => name === 'wellspoken.say.early').length).toBeGreaterThan(1);
  });

  it('joins every span to our turn, Alexa’s request, and the provider’s request and message', async () => {
    const { all, of } = await spansOf([[{ pieces: ['Paris.'] }]]);
    for (const span of all) {
      expect(span.attributes).toMatchObject({
        'wellspoken.turn_id': expect.stringMatching(/^[\w-]{36}$/),
        'wellspoken.request_id': 'request-of-alexa',
      });
    }
    expect(of('chat model-1')).toMatchObject({
      kind: SpanKind.CLIENT,
      attributes: {
        'gen_ai.provider.name': 'test',
        'gen_ai.request.model': 'model-1',
        'gen_ai.response.id': 'msg_1',
        'gen_ai.response.finish_reasons': ['stop'],
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 20,
        'wellspoken.provider_request_id': 'req_1',
      },
    });
  });

  it('shows each call of a turn that needed several: the failed one as an error, the one we stopped not', async () => {
    const failed = await spansOf([
      [{ error: new WellspokenError('think/overloaded', 'Full.') }],
      [{ pieces: ['Paris.'] }],
    ]);
    expect(failed.of('chat model-1')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'think/overloaded', 'wellspoken.attempt': 1 },
    });
    expect(failed.of('chat model-2').attributes).toMatchObject({ 'wellspoken.attempt': 2 });
    expect(failed.of('wellspoken.turn').status.code).toBe(SpanStatusCode.UNSET);

    const hedged = await spansOf([[{ hangs: true }], [{ firstMs: 100, pieces: ['Paris.'] }]]);
    expect(hedged.of('chat model-2').attributes).toMatchObject({ 'wellspoken.hedge': true });
    expect(hedged.of('chat model-1')).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'error.type': 'think/aborted' },
    });
  });

  it('is an error where the person got no answer', async () => {
    const { of } = await spansOf([[{ error: new WellspokenError('think/auth', 'No key.') }]]);
    expect(of('wellspoken.turn')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'think/auth' },
    });
  });

  it('leaves no span open, whatever happens in the turn', async () => {
    let open = 0;
    const provider = new TracerProvider({
      spanProcessors: [
        {
          onStart: () => void (open += 1),
          onEnd: () => void (open -= 1),
          forceFlush: () => Promise.resolve(),
          shutdown: () => Promise.resolve(),
        },
      ],
    });
    await eventfulTurns([traced({ tracer: provider.getTracer('test') }).observer]);
    expect(open).toBe(0);
  });
});

describe('what was said', () => {
  const everything = (spans: readonly ReadableSpan[]) =>
    JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]));

  it('is not in the traces', async () => {
    const { observer, spans } = traced();
    await eventfulTurns([observer]);
    expect(spans().length).toBeGreaterThan(100);
    expect(privateWords.filter((word) => everything(spans()).includes(word))).toEqual([]);
  });

  it.each(['1.37', '1.28'] as const)(
    'is there for whoever wants it (%s), with personal data hidden, also where the model sees it',
    async (conventions) => {
      const hide = (text: string, locale: string) => redact(text, { locale }).text;
      const { observer, spans } = traced({ conventions, hide });
      const { turn } = turnBench({
        parts: { observers: [observer] },
        config: { privacy: { redact: false } },
        models: [[{ pieces: ['Writing to anna.smith@example.com is easy.'] }]],
      });
      await turn('how do i write to anna.smith@example.com');
      const text = everything(spans());
      expect(text).toContain('how do i write to [EMAIL_1]');
      expect(text).toContain('Writing to [EMAIL_1] is easy.');
      expect(text).not.toContain('anna.smith');
    },
  );
});
