import { describe, expect, it } from 'vitest';
import { startCollector } from '../../test/observe/collector.ts';
import { turnBench } from '../../test/support/turn-bench.ts';
import { systemClock } from '../clock.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { startTracing, type TraceTarget } from './start-tracing.ts';
import { traceTurns } from './trace-turns.ts';

/** One turn, traced to that target; resolves once tracing has closed. */
async function oneTurnTo(target: TraceTarget): Promise<{ readonly lost: readonly number[] }> {
  const lost: number[] = [];
  const tracing = await startTracing(target, {
    clock: systemClock,
    onLost: (spans) => void lost.push(spans),
  });
  const { tracer } = tracing;
  const { turn } = turnBench({
    parts: { observers: [traceTurns({ tracer, clock: systemClock, conventions: '1.37' })] },
  });
  await turn('capital of france', { requestId: 'request-of-alexa' });
  await tracing.close();
  return { lost };
}

describe('traces', () => {
  it('arrive at a collector, under the name of the service', async () => {
    await using collector = await startCollector();
    const headers = new Secret('api-key=s3cret,team=voice%20apps');
    await oneTurnTo({ endpoint: `${collector.url}/`, headers, serviceName: 'my-skill' });
    expect(collector.requests).toMatchObject([
      { path: '/v1/traces', headers: { 'api-key': 's3cret', team: 'voice apps' } },
    ]);
    expect(collector.resource).toEqual({ 'service.name': { stringValue: 'my-skill' } });
    const turn = collector.spans.find(({ name }) => name === 'wellspoken.turn');
    expect(turn?.attributes).toContainEqual({
      key: 'wellspoken.request_id',
      value: { stringValue: 'request-of-alexa' },
    });
    expect(BigInt(turn?.startTimeUnixNano ?? 0)).toBeGreaterThan(BigInt(Date.now() - 60_000) * 1_000_000n);
    const children = collector.spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId);
    expect(children.map(({ name }) => name)).toContain('wellspoken.think');
  });

  it('that are refused are told of, and nothing else comes of it', async () => {
    await using collector = await startCollector(400);
    expect((await oneTurnTo({ endpoint: collector.url })).lost).toEqual([7]);
  });

  it.each(['hang', 'gone'] as const)('hold up the end for three seconds at most: %s', async (how) => {
    await using collector = await startCollector('hang');
    if (how === 'gone') await collector[Symbol.asyncDispose]();
    const clock = fakeClock();
    const tracing = await startTracing({ endpoint: collector.url }, { clock, onLost() {} });
    tracing.tracer.startSpan('anything').end();
    let isClosed = false;
    const closing = tracing.close().then(() => void (isClosed = true));
    await clock.advance(2_999);
    expect(isClosed).toBe(false);
    await clock.advance(1);
    await closing;
    expect(clock.waiting).toBe(0);
  });

  it('have nothing to send where nothing happened, and close twice', async () => {
    await using collector = await startCollector();
    const tracing = await startTracing({ endpoint: collector.url }, { clock: systemClock, onLost() {} });
    await tracing.close();
    await tracing.close();
    expect(collector.requests).toEqual([]);
  });
});
