import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { AlexaHandler } from '../alexa/handler.ts';
import type { Assistant } from '../assistant.ts';
import { asWellspokenError, type WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { readRaw } from './raw-request.ts';
import { turnsRoute } from './turns-route.ts';

export interface HttpAppOptions {
  readonly assistant: Assistant;
  readonly alexa: AlexaHandler;
  /** Opens `/v1/turns`; without one it is closed. */
  readonly adminToken: Secret | undefined;
  /** False while the process drains, so that a load balancer sends no more. */
  readonly isReady: () => boolean;
  /** Told what failed here, beside the refusals that Alexa's handler tells. */
  readonly onError?: (error: WellspokenError) => void;
}

/** The service's routes as one `Request -> Response` function, for any server. */
export function createHttpApp({ assistant, alexa, adminToken, isReady, onError }: HttpAppOptions): Hono {
  const app = new Hono();
  app.post('/alexa', async (context) => {
    const { status, body } = await alexa(await readRaw(context));
    return new Response(body, { status, headers: { 'content-type': 'application/json;charset=UTF-8' } });
  });

  app.use(secureHeaders());
  app.post('/v1/turns', async (context) => {
    if (adminToken === undefined || !isBearer(context.req.header('authorization'), adminToken.reveal())) {
      const message =
        'Send "Authorization: Bearer <token>" with the token in WELLSPOKEN_ADMIN_TOKEN; without one this route is off.';
      return context.json({ error: { code: 'hear/unauthorized', message } }, 401);
    }
    return turnsRoute(context, assistant, await readRaw(context));
  });

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
    const status = error.stage === 'hear' ? (error.status ?? 400) : 500;
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
