import { collectDefaultMetrics, Registry } from 'prom-client';
import { measureTurns } from './measure-turns.ts';
import { createMetricSet, type MetricSet } from './metric-set.ts';
import type { Observer } from './observer.ts';

export interface ModelState {
  readonly provider: string;
  readonly model: string;
  readonly breaker: 'closed' | 'open' | 'half-open';
}

export interface MetricsOptions {
  /** As configured, `voice.deadlineMs`. */
  readonly deadlineMs: number;
  /** How each model does just now; asked with every scrape. */
  readonly health?: () => readonly ModelState[];
  /** Also the process: its memory, processor, event loop and garbage. Watches them until the process ends. */
  readonly ofProcess?: boolean;
}

export interface Metrics {
  readonly observer: Observer;
  readonly contentType: string;
  /** All metrics as Prometheus reads them. */
  text(): Promise<string>;
}

/** The metrics of one service, in a registry of their own: two services in one process keep apart. */
export function createMetrics({ deadlineMs, health = () => [], ofProcess = false }: MetricsOptions): Metrics {
  const registry = new Registry();
  const metrics = createMetricSet(registry);
  if (ofProcess) collectDefaultMetrics({ register: registry });
  beginAtZero(metrics);
  return {
    observer: measureTurns(metrics, { deadlineMs }),
    contentType: registry.contentType,
    text() {
      for (const { provider, model, breaker } of health()) {
        for (const state of ['closed', 'half-open', 'open'] as const) {
          metrics.breaker.set({ provider, model, state }, state === breaker ? 1 : 0);
        }
      }
      return registry.metrics();
    },
  };
}

/** What alerts watch is there from the start: a rate does not see a counter's first step when that is also its first sight. */
function beginAtZero({ routes, recallErrors, rememberErrors }: MetricSet): void {
  routes.inc({ tier: 'quick', budget: 'stop' }, 0);
  for (const what of ['timeout', 'unavailable']) {
    recallErrors.inc({ code: `recall/${what}` }, 0);
    rememberErrors.inc({ code: `remember/${what}` }, 0);
  }
}
