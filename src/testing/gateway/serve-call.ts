import type { IncomingMessage, ServerResponse } from 'node:http';
import { endResponse } from './end-response.ts';
import type { OpenCall } from './gateway-call.ts';
import { readBody } from './read-body.ts';
import { refusal } from './refusals.ts';
import { route } from './route.ts';
import type { StandIn } from './stand-in.ts';
import { wireError, type Flavour } from './wire-error.ts';

/** Serves one request from its first byte to the end of its connection or response, and keeps its record. Never rejects. */
export async function serveCall(
  standIn: StandIn,
  call: OpenCall,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const left = new AbortController();
  const closed = new Promise<void>((resolve) => {
    response.once('close', () => {
      if (call.outcome === 'open') call.outcome = response.writableFinished ? 'finished' : 'cancelled';
      call.endedAtMs = standIn.clock.now();
      left.abort();
      resolve();
    });
  });
  const signal = AbortSignal.any([left.signal, closing]);
  try {
    const requestId = requestIdOf(standIn.flavour, call);
    const text = await readBody(request, standIn.maxBodyBytes);
    call.body = text === undefined ? undefined : parse(text);
    const tooLarge = refusal(standIn.flavour, 'too-large', 'Request exceeds the maximum size');
    const ending =
      text === undefined
        ? wireError(tooLarge, 'messages', requestId, standIn.clock.now())
        : await route(standIn, call, response, requestId, signal);
    await endResponse(response, call, ending, signal);
  } catch (error) {
    // When the client left or the gateway closes, nobody is there to be told. Anything else is a script that threw.
    if (!signal.aborted) failLoudly(response, call, error);
  }
  await closed;
}

/** CometAPI's ids are the time and a random tail; ours ends in the call's number, so that a test can foretell it. */
function requestIdOf(flavour: Flavour, call: OpenCall): string {
  if (flavour === 'anthropic') return `req_${String(call.number).padStart(24, '0')}`;
  const time = new Date(call.startedAtMs).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  return `${time}${String(call.number).padStart(12, '0')}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function failLoudly(response: ServerResponse, call: OpenCall, error: unknown): void {
  call.outcome = 'broken';
  if (response.headersSent) {
    response.destroy();
    return;
  }
  call.status = 500;
  response
    .writeHead(500, { 'content-type': 'text/plain' })
    .end(`The stand-in gateway failed: ${String(error)}`);
}
