import type { RequestEnvelope } from 'ask-sdk-model';
import { WellspokenError } from '../errors.ts';
import { jsonDepth } from './json-depth.ts';

/**
 * A request as Alexa sends it, in the words of `ask-sdk-model`. `parseEnvelope` vouches for the fields we read and for
 * nothing else: further fields and request types unknown to the type may be there, and optional ones may be `null`.
 */
export type AlexaEnvelope = RequestEnvelope;

/** Largest body we read. Responses, whose session attributes come back in the next request, stay below 64 KB. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Genuine requests nest about ten levels. */
const MAX_JSON_DEPTH = 64;

/**
 * Reads the raw bytes of a request. Strict on what we use (UTF-8, JSON, types of the fields we read), lenient on all else:
 * Amazon may add fields and request types at any time (Request and Response JSON Reference).
 * Throws `hear/too-large` above 256 KB and `hear/malformed` for anything that is not a request.
 */
export function parseEnvelope(rawBody: Uint8Array): AlexaEnvelope {
  if (!(rawBody instanceof Uint8Array)) {
    throw malformed('The body must be handed over as raw bytes, before any body parser.');
  }
  if (rawBody.byteLength > MAX_BODY_BYTES) {
    throw new WellspokenError('hear/too-large', `The body is larger than ${MAX_BODY_BYTES} bytes.`);
  }
  if (jsonDepth(rawBody) > MAX_JSON_DEPTH) {
    throw malformed(`The JSON is nested deeper than ${MAX_JSON_DEPTH} levels.`);
  }
  const envelope = parseJson(rawBody);
  checkFields(envelope);
  return envelope;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(rawBody: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(rawBody);
  } catch {
    throw malformed('The body is not valid UTF-8.');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed('The body is not valid JSON.');
  }
}

type Fields = Record<string, unknown>;

function checkFields(envelope: unknown): asserts envelope is AlexaEnvelope {
  if (!isObject(envelope)) throw malformed('The body is not a JSON object.');

  const system = object(object(envelope, 'context'), 'System');
  string(object(system, 'application'), 'applicationId');
  const user = optionalObject(system, 'user');
  if (user) optionalString(user, 'userId');
  const person = optionalObject(system, 'person');
  if (person) optionalString(person, 'personId');
  const device = optionalObject(system, 'device');
  if (device) optionalObject(device, 'supportedInterfaces');
  optionalString(system, 'apiEndpoint');
  optionalString(system, 'apiAccessToken');

  const session = optionalObject(envelope, 'session');
  if (session) {
    optional(session, 'new', 'boolean');
    const application = optionalObject(session, 'application');
    if (application) optionalString(application, 'applicationId');
    optionalObject(session, 'attributes');
  }

  const request = object(envelope, 'request');
  string(request, 'type');
  string(request, 'requestId');
  optionalString(request, 'locale');
  if (request['type'] === 'IntentRequest' || request['type'] === 'CanFulfillIntentRequest') {
    const intent = object(request, 'intent');
    string(intent, 'name');
    optionalObject(intent, 'slots');
  }
}

function object(parent: Fields, name: string): Fields {
  const value = parent[name];
  if (!isObject(value)) throw malformed(`"${name}" must be an object.`);
  return value;
}

function optionalObject(parent: Fields, name: string): Fields | undefined {
  return isAbsent(parent[name]) ? undefined : object(parent, name);
}

function string(parent: Fields, name: string): void {
  const value = parent[name];
  if (typeof value !== 'string' || value === '') throw malformed(`"${name}" must be a non-empty string.`);
}

function optionalString(parent: Fields, name: string): void {
  optional(parent, name, 'string');
}

function optional(parent: Fields, name: string, type: 'string' | 'boolean'): void {
  const value = parent[name];
  if (!isAbsent(value) && typeof value !== type) throw malformed(`"${name}" must be a ${type}.`);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function malformed(message: string): WellspokenError {
  return new WellspokenError('hear/malformed', message);
}
