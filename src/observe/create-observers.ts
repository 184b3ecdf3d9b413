import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics, type ModelState } from './metrics.ts';
import type { Observer } from './observer.ts';
import type { TraceTarget } from './start-tracing.ts';

export interface ObserverOptions {
  readonly config: Pick<Config, 'voice' | 'telemetry' | 'models'>;
  /** The assistant's `health`; asked with every scrape. */
  readonly health: () => readonly ModelState[];
  readonly log: Pick<Log, 'warn'>;
  readonly clock: Clock;
  /** No traces without. */
  readonly traceTarget?: TraceTarget | undefined;
}

/** What watches the turns of a service. */
export interface Observation {
  /** For `createAssistant`. */
  readonly observers: readonly Observer[];
  /** For `/metrics`. */
  readonly metrics: Metrics;
  /** Sends the last spans, at most three seconds long. After the assistant has closed. Never rejects. */
  close(): Promise<void>;
}

/** Metrics always, traces where there is a collector. For a process that lives: a Lambda has its log. */
export async function createObservers({
  config,
  health,
  log,
  clock,
  traceTarget,
}: ObserverOptions): Promise<Observation> {
  const metrics = createMetrics({ deadlineMs: config.voice.deadlineMs, health, ofProcess: true });
  if (traceTarget === undefined) {
    return { observers: [metrics.observer], metrics, close: () => Promise.resolve() };
  }
  const [{ startTracing }, { traceTurns }, { redact }] = await Promise.all([
    import('./start-tracing.ts'),
    import('./trace-turns.ts'),
    import('../privacy/redact/redact.ts'),
  ]);
  const { tracer, close } = await startTracing(traceTarget, {
    clock,
    onLost: (spans) => log.warn('traces lost', { spans }),
  });
  const { conventions, contents } = config.telemetry;
  const traces = traceTurns({
    tracer,
    clock,
    conventions,
    providerName: providerNames(config),
    ...(contents ? { hide: (text: string, locale: string) => redact(text, { locale }).text } : {}),
  });
  return { observers: [metrics.observer, traces], metrics, close };
}

/** What OpenTelemetry calls a provider; those that it has no name for go by their own. */
function providerNames({ models }: ObserverOptions['config']): (name: string) => string {
  const kinds = new Map((models.providers ?? []).map(({ name, kind }) => [name, kind]));
  return (name) => {
    const kind = kinds.get(name) ?? name;
    if (kind === 'bedrock') return 'aws.bedrock';
    return kind === 'openai-compatible' ? name : kind;
  };
}
