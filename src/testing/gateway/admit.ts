import type { IncomingHttpHeaders } from 'node:http';
import { chatModelRules, chatShapeRules } from './chat-rules.ts';
import { chatToolRules } from './chat-tool-rules.ts';
import { readGatewayRequest, type GatewayRequest, type Protocol } from './gateway-request.ts';
import { isObject } from './json.ts';
import { messagesModelRules } from './messages-model-rules.ts';
import { messagesShapeRules } from './messages-shape-rules.ts';
import { messagesToolRules } from './messages-tool-rules.ts';
import { refusal, type Refusal, type RefusalReason } from './refusals.ts';
import { firstObjection } from './rule.ts';
import type { StandIn } from './stand-in.ts';
import { findModel, type StandInModel } from './stand-in-models.ts';

export type Admission =
  | { readonly refused: Refusal }
  | { readonly refused?: never; readonly request: GatewayRequest; readonly model: StandInModel };

const versions = ['2023-06-01', '2026-10-21'];

/**
 * The credential, checked: `undefined` when it is right. The Messages route takes `Authorization: Bearer` or `x-api-key` but
 * not both; the OpenAI routes take only the former.
 */
export function refuseKey(
  standIn: StandIn,
  protocol: Protocol,
  headers: IncomingHttpHeaders,
): Refusal | undefined {
  const bearer = headers.authorization;
  const apiKey = headers['x-api-key'];
  if (bearer === undefined && (apiKey === undefined || protocol === 'chat')) {
    return refusal(standIn.flavour, 'no-key', 'Authorization: Bearer or x-api-key header is required');
  }
  if (bearer !== undefined && apiKey !== undefined) {
    return refusal(standIn.flavour, 'bad-key', 'Send either an Authorization header or x-api-key, not both');
  }
  const given = bearer === undefined ? apiKey : /^Bearer (.+)$/i.exec(bearer)?.[1];
  return given === standIn.key ? undefined : refusal(standIn.flavour, 'bad-key', 'invalid x-api-key');
}

/** Lets a model call in, or says why not, in the order in which the real servers look at it. */
export function admit(
  standIn: StandIn,
  protocol: Protocol,
  headers: IncomingHttpHeaders,
  body: unknown,
  options: { readonly needsMaxTokens: boolean } = { needsMaxTokens: true },
): Admission {
  const refuse = (reason: RefusalReason, message: string) => ({
    refused: refusal(standIn.flavour, reason, message),
  });
  if (!isObject(body)) return refuse('ill-formed', 'The request body is not a valid JSON object');
  const version = String(headers['anthropic-version'] ?? '');
  if (protocol === 'messages' && !(standIn.flavour === 'cometapi' && version === '')) {
    if (version === '') return refuse('ill-formed', 'anthropic-version: header is required');
    if (!versions.includes(version))
      return refuse('illegal', `anthropic-version: '${version}' is not a valid version`);
  }

  const complete = options.needsMaxTokens || protocol === 'chat' ? body : { max_tokens: 32_000, ...body };
  const form = { body: complete, beta: headers['anthropic-beta'] !== undefined };
  const illFormed = firstObjection(protocol === 'chat' ? chatShapeRules : messagesShapeRules, form);
  if (illFormed !== undefined) return refuse('ill-formed', illFormed);

  const id = String(body['model']);
  const model = findModel(standIn.models, id);
  const nowhere =
    standIn.flavour === 'anthropic'
      ? `model: ${id}`
      : `no available channel for group default and model ${id} (distributor)`;
  if (model === undefined) return refuse('unknown-model', nowhere);
  if (model.retired) return refuse('retired-model', nowhere);

  const modelRules =
    protocol === 'chat'
      ? [...chatModelRules, ...chatToolRules]
      : [...messagesModelRules, ...messagesToolRules];
  const { structuredOutput } = standIn;
  const illegal = firstObjection(modelRules, { ...form, version, structuredOutput, model });
  if (illegal !== undefined) return refuse('illegal', illegal);
  return { request: readGatewayRequest(protocol, body), model };
}
