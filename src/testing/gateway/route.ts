import type { ServerResponse } from 'node:http';
import { admit, refuseKey } from './admit.ts';
import { answerModelCall } from './answer-model-call.ts';
import type { Break } from './frame.ts';
import type { OpenCall } from './gateway-call.ts';
import { promptTokens, type Protocol } from './gateway-request.ts';
import { anthropicModelList, cometCatalogue, openAiModelList } from './model-lists.ts';
import type { Refusal } from './refusals.ts';
import type { StandIn } from './stand-in.ts';
import { jsonReply, wireError, type WireReply } from './wire-error.ts';

const modelRoutes: Readonly<Record<string, Protocol>> = {
  'POST /v1/messages': 'messages',
  'POST /v1/chat/completions': 'chat',
};

/** Answers one request whose body has been read into `call.body`. See `answerModelCall` for the result. */
export async function route(
  standIn: StandIn,
  call: OpenCall,
  response: ServerResponse,
  requestId: string,
  signal: AbortSignal,
): Promise<WireReply | Break | undefined> {
  const path = call.path.split('?')[0] ?? '';
  const target = `${call.method} ${path}`;
  const isAnthropic = standIn.flavour === 'anthropic' || 'anthropic-version' in call.headers;
  const protocol = modelRoutes[target] ?? (isAnthropic ? 'messages' : 'chat');
  const refuse = (refused: Refusal) => wireError(refused, protocol, requestId, standIn.clock.now());

  if (target === 'GET /api/models' && standIn.flavour === 'cometapi') {
    return jsonReply(200, cometCatalogue(standIn.models.filter((model) => !model.retired)));
  }
  const known =
    target in modelRoutes || target === 'GET /v1/models' || target === 'POST /v1/messages/count_tokens';
  if (!known) return unknownPath(standIn, path, refuse);
  const badKey = refuseKey(standIn, target.endsWith('/count_tokens') ? 'messages' : protocol, call.headers);
  if (badKey) return refuse(badKey);

  if (target === 'GET /v1/models') {
    if (isAnthropic) return jsonReply(200, anthropicModelList(standIn.models));
    return jsonReply(200, openAiModelList(standIn.models.filter((model) => !model.retired)));
  }
  if (target === 'POST /v1/messages/count_tokens') {
    const admission = admit(standIn, 'messages', call.headers, call.body, { needsMaxTokens: false });
    if (admission.refused) return refuse(admission.refused);
    return jsonReply(200, { input_tokens: promptTokens(admission.request.prompt) });
  }
  return answerModelCall(standIn, protocol, call, response, requestId, signal);
}

/** Anthropic says 404 in JSON. CometAPI answers wrong paths with a redirect or a page, which is how a `/v1` too many shows. */
function unknownPath(standIn: StandIn, path: string, refuse: (refused: Refusal) => WireReply): WireReply {
  if (standIn.flavour === 'anthropic') {
    return refuse({ speaker: 'anthropic', status: 404, type: 'not_found_error', message: 'Not found' });
  }
  const page = { speaker: 'proxy', type: 'html', message: 'Page' } as const;
  if (path.startsWith('/v1/')) return refuse({ ...page, status: 301, headers: { location: '/' } });
  return refuse({ ...page, status: 200 });
}
