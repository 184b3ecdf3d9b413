import { expect, it } from 'vitest';
import { startCollector } from '../../test/observe/collector.ts';
import { turnBench } from '../../test/support/turn-bench.ts';
import { systemClock } from '../clock.ts';
import type { ConfigInput } from '../config/config.ts';
import { parseConfig } from '../config/parse.ts';
import { createObservers } from './create-observers.ts';
import type { TraceTarget } from './start-tracing.ts';

async function observed(settings: ConfigInput, traceTarget?: TraceTarget) {
  const warnings: string[] = [];
  const observation = await createObservers({
    config: parseConfig(settings),
    health: () => [{ provider: 'test', model: 'model-1', breaker: 'open' }],
    log: { warn: (message) => void warnings.push(message) },
    clock: systemClock,
    traceTarget,
  });
  const { turn } = turnBench({ config: settings, parts: { observers: observation.observers } });
  await turn('capital of france for anna.smith@example.com');
  const text = await observation.metrics.text();
  await observation.close();
  return { text, warnings };
}

it('measures turns, models and the process, and traces nothing, where no collector is named', async () => {
  const { text } = await observed({});
  expect(text).toContain('wellspoken_say_replies_total 1\n');
  expect(text).toContain('wellspoken_think_breaker{provider="test",model="model-1",state="open"} 1\n');
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
});

it('traces as the settings say, where one is', async () => {
  await using collector = await startCollector();
  await observed({ telemetry: { conventions: '1.28', contents: true } }, { endpoint: collector.url });
  const sent = JSON.stringify(collector.spans);
  expect(sent).toContain('gen_ai.system');
  expect(sent).toContain('capital of france for [EMAIL_1]');
  expect(sent).not.toContain('anna.smith');
});

it.each([
  [{ models: { providers: [{ name: 'test', kind: 'bedrock', region: 'eu-west-1' }] } }, 'aws.bedrock'],
  [{ models: { providers: [{ name: 'test', kind: 'cometapi' }] } }, 'cometapi'],
  [{}, 'test'],
] as const)('calls a provider as OpenTelemetry does: %j', async (settings, name) => {
  await using collector = await startCollector();
  await observed(settings, { endpoint: collector.url });
  const call = collector.spans.find((span) => span.name.startsWith('chat '));
  expect(call?.attributes).toContainEqual({
    key: 'gen_ai.provider.name',
    value: { stringValue: name },
  });
});

it('warns of traces that were lost, and goes on', async () => {
  await using collector = await startCollector(400);
  const { warnings, text } = await observed({}, { endpoint: collector.url });
  expect(warnings).toEqual(['traces lost']);
  expect(text).toContain('wellspoken_say_replies_total 1\n');
});
