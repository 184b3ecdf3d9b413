import type { Handler } from 'hono';
import type { Metrics } from '../observe/metrics.ts';

/**
 * `GET /metrics`: what Prometheus reads. It names no person and repeats no word, but it tells what is spent, so the way in from outside
 * must not lead here (docs/observability.md).
 */
export function metricsRoute(metrics: Metrics): Handler {
  return async (context) =>
    context.body(await metrics.text(), 200, {
      'content-type': metrics.contentType,
      'cache-control': 'no-store',
    });
}
