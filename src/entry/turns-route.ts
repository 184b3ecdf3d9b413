import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod/mini';
import type { Assistant } from '../assistant.ts';
import { WellspokenError } from '../errors.ts';
import type { TurnEvent } from '../turn/events.ts';
import { wordlessIntentions } from '../turn/intention.ts';
import type { TurnRequest } from '../turn/request.ts';
import type { RawRequest } from './raw-request.ts';

const id = z.string().check(z.minLength(1), z.maxLength(512));

const turnBody = z.object({
  /** What the person said. Either this or `intention`. */
  text: z.optional(z.string().check(z.maxLength(20_000))),
  intention: z.optional(z.enum(wordlessIntentions)),
  locale: z.optional(z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/, 'a locale such as en-US'))),
  userId: z.optional(id),
  personId: z.optional(id),
  requestId: z.optional(id),
  windowMs: z.optional(z.int().check(z.gte(500), z.lte(60_000))),
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `POST /v1/turns`: a turn for any other front. JSON in; JSON out, or the turn's events as they happen for `Accept: text/event-stream`. */
export async function turnsRoute(
  context: Context,
  assistant: Assistant,
  { body }: RawRequest,
): Promise<Response> {
  const request = readTurn(body);
  const events = assistant.turn(request);
  if (context.req.header('accept')?.includes('text/event-stream')) {
    return streamSSE(context, async (stream) => {
      for await (const { type, ...event } of events)
        await stream.writeSSE({ event: type, data: JSON.stringify(event) });
    });
  }
  return context.json(await replyOf(events));
}

function readTurn(body: Uint8Array): TurnRequest {
  let json: unknown;
  try {
    json = JSON.parse(utf8.decode(body));
  } catch (cause) {
    throw new WellspokenError('hear/malformed', 'The body is not JSON in UTF-8.', { cause });
  }
  const parsed = turnBody.safeParse(json);
  if (!parsed.success) throw new WellspokenError('hear/malformed', z.prettifyError(parsed.error));
  const { text, intention, locale, userId, personId, requestId, windowMs } = parsed.data;
  if ((text === undefined) === (intention === undefined)) {
    throw new WellspokenError('hear/malformed', 'Give either "text" or "intention".');
  }
  return {
    intention: text === undefined ? { kind: intention ?? 'unheard' } : { kind: 'ask', text },
    ...(locale === undefined ? {} : { locale }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(windowMs === undefined ? {} : { windowMs }),
    ...(userId === undefined ? {} : { person: { userId, ...(personId === undefined ? {} : { personId }) } }),
  };
}

/** The reply with what it took; resolves as soon as there is a reply. */
async function replyOf(events: AsyncIterable<TurnEvent>): Promise<object> {
  const took = { turnId: '', usd: 0, inputTokens: 0, outputTokens: 0 };
  let model: string | undefined;
  for await (const event of events) {
    if (event.type === 'hear-end') took.turnId = event.turnId;
    if (event.type === 'think-end' || event.type === 'think-error') {
      took.usd += event.usd;
      took.inputTokens +=
        event.usage.inputTokens + event.usage.cacheReadTokens + event.usage.cacheWriteTokens;
      took.outputTokens += event.usage.outputTokens;
    }
    if (event.type === 'think-start') model = event.model;
    if (event.type === 'say-reply')
      return { ...event.reply, ...took, model, totalMs: Math.round(event.atMs) };
  }
  throw new WellspokenError('say/internal', 'The turn ended without a reply.');
}
