import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { AlexaHandler } from '../alexa/handler.ts';
import type { Assistant } from '../assistant.ts';
import { asWellspokenError, type WellspokenError } from '../errors.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Secret } from '../secret.ts';
import { createAdminRoutes } from './admin-routes.ts';
import { metricsRoute } from './metrics-route.ts';
import { readRaw } from './raw-request.ts';
import { turnsRoute } from './turns-route.ts';

export interface HttpAppOptions {
  readonly assistant: Assistant;
  readonly alexa: AlexaHandler;
  /** Opens `/v1/turns`; without one it is closed. */
  readonly adminToken: Secret | undefined;
  /** What `/metrics` tells; without it there is no such route. */
  readonly metrics?: Metrics | undefined;
  /** More routes, with a door of their own: the studio of `dev`. */
  readonly studio?: Hono | undefined;
  /** False while the process drains, so that a load balancer sends no more. */
  readonly isReady: () => boolean;
  /** Told what failed here, beside the refusals that Alexa's handler tells. */
  readonly onError?: (error: WellspokenError) => void;
}

/** Those of `secureHeaders` are for browsers, and Alexa's requests are too many to pay for them. */
const alexaHeaders = {
  'content-type': 'application/json;charset=UTF-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The service's routes as one `Request -> Response` function, for any server. */
export function createHttpApp({
  assistant,
  alexa,
  adminToken,
  isReady,
  metrics,
  studio,
  onError,
}: HttpAppOptions): Hono {
  const app = new Hono();
  app.post('/alexa', async (context) => {
    const { status, body } = await alexa(await readRaw(context));
    return new Response(body, { status, headers: alexaHeaders });
  });

  app.use(secureHeaders());
  // Whatever is told here concerns somebody, or is true only now.
  app.use((context, next) => {
    context.header('cache-control', 'no-store');
    return next();
  });
  const closed: MiddlewareHandler = async (context, next) => {
    if (adminToken !== undefined && isBearer(context.req.header('authorization'), adminToken.reveal())) {
      return next();
    }
    const message =
      'Send "Authorization: Bearer <token>" with the token in WELLSPOKEN_ADMIN_TOKEN; without one this route is off.';
    return context.json({ error: { code: 'hear/unauthorized', message } }, 401);
  };
  app.use('/admin/*', closed);
  app.post('/v1/turns', closed, async (context) => turnsRoute(context, assistant, await readRaw(context)));
  app.route('/admin', createAdminRoutes(assistant));

  if (metrics !== undefined) app.get('/metrics', metricsRoute(metrics));
  if (studio !== undefined) app.route('/', studio);
  app.get('/healthz', ({ json }) => json({ status: 'ok' }));
  app.get('/readyz', (context) =>
    isReady() ? context.json({ status: 'ready' }) : context.json({ status: 'draining' }, 503),
  );
  app.notFound((context) =>
    context.json({ error: { code: 'hear/malformed', message: 'There is nothing at this path.' } }, 404),
  );
  app.onError((thrown, context) => {
    const error: WellspokenError = asWellspokenError(
      thrown,
      'say/internal',
      'Something failed here; the log says what.',
    );
    if (error.stage !== 'hear') onError?.(error);
    const isStore = error.stage === 'recall' || error.stage === 'remember';
    const status = error.stage === 'hear' ? (error.status ?? 400) : isStore ? 503 : 500;
    return context.json({ error: { code: error.code, message: error.message } }, status as 400);
  });
  return app;
}

/** Constant-time, whatever the lengths. */
function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
