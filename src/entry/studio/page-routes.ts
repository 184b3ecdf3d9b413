import { type Context, Hono } from 'hono';
import type { StudioAssets } from './assets.ts';

/**
 * Nothing from elsewhere, no scripts or styles in the page itself, no text taken for markup, in nobody's frame. `form-action` stops a form that
 * somebody smuggled in; our own never submits.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** `GET /` and the files of the page. They hold no data, and need no token: the page asks for data with the one in its address. */
export function createPageRoutes(load: () => Promise<StudioAssets>): Hono {
  const routes = new Hono();
  let loading: Promise<StudioAssets> | undefined;
  const send = async (context: Context, name: string): Promise<Response> => {
    loading ??= load();
    // What failed may be mended by then.
    loading.catch(() => (loading = undefined));
    const asset = (await loading).get(name);
    if (asset === undefined) return context.notFound();
    return context.body(Buffer.from(asset.bytes), 200, {
      'content-type': asset.type,
      'content-security-policy': contentSecurityPolicy,
      'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
    });
  };
  routes.get('/', (context) => send(context, 'index.html'));
  routes.get('/studio/files/:name', (context) => send(context, context.req.param('name')));
  return routes;
}
