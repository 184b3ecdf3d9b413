import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createMetrics } from '../observe/metrics.ts';
import { metricsRoute } from './metrics-route.ts';

it('GET /metrics answers in the text that Prometheus reads, and is kept nowhere', async () => {
  const metrics = createMetrics({ deadlineMs: 6_500 });
  metrics.observer({ intention: { kind: 'launch' } })({
    type: 'say-reply',
    atMs: 700,
    reply: { speech: 'Hello.', keepListening: false, restPending: false },
  });
  const app = new Hono().get('/metrics', metricsRoute(metrics));
  const response = await app.request('/metrics');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).toContain('# TYPE wellspoken_say_reply_seconds histogram');
  expect(text).toContain('wellspoken_say_replies_total 1\n');
});
