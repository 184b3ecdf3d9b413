import type { ServerResponse } from 'node:http';
import { admit } from './admit.ts';
import { composeAnswer, type Answer } from './answer.ts';
import { bodyFrames } from './body-frames.ts';
import { chatBody, chatFrames } from './chat-wire.ts';
import { disguise } from './disguise.ts';
import type { Failure } from './failure.ts';
import { failures } from './failures.ts';
import type { Break, Frame } from './frame.ts';
import { addUsage, type OpenCall } from './gateway-call.ts';
import type { GatewayRequest, Protocol } from './gateway-request.ts';
import { interrupt } from './interrupt.ts';
import { objectOrEmpty } from './json.ts';
import { messagesBody, messagesFrames } from './messages-wire.ts';
import type { Script } from './script.ts';
import { sendFrames, type Pace } from './send-frames.ts';
import type { StandIn } from './stand-in.ts';
import { wireError, type WireReply } from './wire-error.ts';

/**
 * Answers `POST /v1/messages` or `/v1/chat/completions` by the script of the call. Resolves with a reply that is still to
 * be sent, with a scripted break, or with nothing when the answer was sent to its end. Rejects when the signal aborts.
 */
export async function answerModelCall(
  standIn: StandIn,
  protocol: Protocol,
  call: OpenCall,
  response: ServerResponse,
  requestId: string,
  signal: AbortSignal,
): Promise<WireReply | Break | undefined> {
  const admission = admit(standIn, protocol, call.headers, call.body);
  if (admission.refused) return wireError(admission.refused, protocol, requestId, standIn.clock.now());
  const { request, model } = admission;
  const script = standIn.nextScript(request);
  const pace = paceOf(script);
  const fail: Failure | undefined = script.fail;
  if (fail?.kind === 'status') return wireError(fail, protocol, requestId, standIn.clock.now());
  if (fail?.kind === 'connection' && fail.when === 'before-headers') return { how: fail.how };

  const streams = request.stream && !script.oddities?.includes('json-instead-of-stream');
  if (fail?.kind === 'stream' && fail.how === 'error-event' && !streams) {
    return wireError(failures.overloaded529, protocol, requestId, standIn.clock.now());
  }

  // The chat route of CometAPI was measured to show no cache hits.
  const minCacheable = protocol === 'chat' ? Number.POSITIVE_INFINITY : model.minCacheableTokens;
  const input = standIn.cache.count(model.id, minCacheable, request.prompt);
  const stamp = { id: requestId.replace(/^req_/, ''), createdAtMs: standIn.clock.now() };
  const answer = composeAnswer(request, script, model, input, stamp);
  call.usage = addUsage(call.usage, { ...answer.usage, outputTokens: 0 });
  call.status = 200;
  response.writeHead(200, {
    'content-type': streams ? 'text/event-stream; charset=utf-8' : 'application/json',
    'cache-control': 'no-cache',
    ...(standIn.flavour === 'anthropic' ? { 'request-id': requestId } : {}),
  });
  if (streams) response.flushHeaders();

  const frames = streams
    ? streamFrames(request, answer, script)
    : bodyFrames(answer, bodyOf(protocol, answer));
  const played = fail ? interrupt(frames, fail, protocol) : frames;
  return sendFrames(response, played, pace, standIn.clock, signal, (frame: Frame) => {
    call.usage = addUsage(call.usage, { outputTokens: frame.tokens });
  });
}

function streamFrames(request: GatewayRequest, answer: Answer, script: Script): Iterable<Frame> {
  const includeUsage = objectOrEmpty(request.body['stream_options'])['include_usage'] === true;
  const frames = request.protocol === 'chat' ? chatFrames(answer, includeUsage) : messagesFrames(answer);
  return script.oddities ? disguise(frames, script.oddities) : frames;
}

function bodyOf(protocol: Protocol, answer: Answer): object {
  return protocol === 'chat' ? chatBody(answer) : messagesBody(answer);
}

function paceOf({ firstTokenMs = 0, tokensPerSecond = Number.POSITIVE_INFINITY }: Script): Pace {
  if (!(firstTokenMs >= 0 && tokensPerSecond > 0)) {
    throw new RangeError(`No such pace: ${firstTokenMs} ms, then ${tokensPerSecond} tokens per second`);
  }
  return { firstTokenMs, tokensPerSecond };
}
