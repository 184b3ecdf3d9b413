import { parseRecord, record } from './json-fields.ts';

/** What an upstream error says, whichever of the envelopes it came in. Fields that were absent are empty strings. */
export interface UpstreamError {
  /** Anthropic's `error.type`, OpenAI's `error.type`, AWS's `__type`. */
  readonly type: string;
  /** CometAPI's and OpenAI's `error.code`, Anthropic's `error.details.error_code`. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

const nothing: UpstreamError = { type: '', code: '', message: '', requestId: '' };

/**
 * Reads an error body. Understood are Anthropic's `{ type: 'error', error: { type, message, details }, request_id }`, the
 * OpenAI-like `{ error: { message, type, code } }` of CometAPI, `{ error: 'text' }` and AWS's `{ message }`, with `__type` or without. Anything else, web pages
 * included, yields empty fields. Never throws.
 */
export function readUpstreamError(body: unknown): UpstreamError {
  const outer = typeof body === 'string' ? parseRecord(body) : record(body);
  if (outer === undefined) return nothing;
  const inner = record(outer['error']);
  const message = inner['message'] ?? outer['error'] ?? outer['message'] ?? outer['Message'];
  const text = typeof message === 'string' ? message : '';
  return {
    type: asText(inner['type']) || asText(outer['__type']),
    code: asText(inner['code']) || asText(record(inner['details'])['error_code']),
    message: text,
    // CometAPI documents its request id only inside the text (apidoc.cometapi.com, error codes).
    requestId: asText(outer['request_id']) || (/request id:\s*([\w-]+)/i.exec(text)?.[1] ?? ''),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
