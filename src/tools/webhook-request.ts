import type { WebhookSettings } from '../config/tool-settings.ts';
import type { Secret } from '../secret.ts';
import { headerValues } from './header-values.ts';
import type { ToolCall } from './tool.ts';
import { webhookSignature } from './webhook-signature.ts';

export interface WebhookRequest {
  readonly url: string;
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is sent for one call: the input as it is, as JSON or in the address, since that is what receivers such as Zapier take apart. */
export function webhookRequest(
  { method = 'POST', headerVariables, secretVariable, sendPseudonym }: WebhookSettings,
  address: string,
  secrets: Readonly<Record<string, Secret>>,
  input: object,
  { callId, person }: ToolCall,
  nowMs: number,
): WebhookRequest {
  const url = new URL(address);
  if (method === 'GET') {
    for (const [name, value] of Object.entries(input)) url.searchParams.append(name, String(value));
  }
  const body = method === 'GET' ? undefined : JSON.stringify(input);
  const secret = secretVariable === undefined ? undefined : secrets[secretVariable]?.reveal();
  return {
    url: url.href,
    method,
    headers: {
      accept: 'application/json, text/plain;q=0.9',
      'user-agent': 'wellspoken',
      ...headerValues(headerVariables, secrets),
      'idempotency-key': callId,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(sendPseudonym && { 'wellspoken-person': person }),
      ...(secret !== undefined && webhookSignature(secret, body ?? url.search.slice(1), nowMs)),
    },
    ...(body !== undefined && { body }),
  };
}
