import type { Context } from 'hono';
import * as z from 'zod/mini';
import { WellspokenError } from '../../errors.ts';
import { readRaw } from '../raw-request.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON of a request in the shape it must have. Its content type must say so: a form of another page can send text, but no JSON.
 *
 * @throws `hear/malformed` (status 415 for another content type), `hear/too-large`.
 */
export async function readBody<Shape extends z.ZodMiniType>(
  context: Context,
  shape: Shape,
): Promise<z.output<Shape>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json(?:;|$)/i.test(type)) {
    throw new WellspokenError('hear/malformed', 'Send application/json.', { status: 415 });
  }
  const { body } = await readRaw(context);
  let json: unknown;
  try {
    json = JSON.parse(utf8.decode(body));
  } catch (cause) {
    throw new WellspokenError('hear/malformed', 'The body is not JSON in UTF-8.', { cause });
  }
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw new WellspokenError('hear/malformed', z.prettifyError(parsed.error));
  return parsed.data;
}
