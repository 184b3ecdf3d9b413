import { toSsml } from '../speech/ssml.ts';
import type { EarlySpeaker } from '../turn/request.ts';
import type { AlexaEnvelope } from './envelope.ts';

export interface ProgressiveOptions {
  /** BCP 47 tag of the language spoken. */
  readonly locale: string;
  /** Sends the directives; the global `fetch` by default. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether a loopback address may be Alexa's: for a local Alexa on the same machine. Default false. */
  readonly allowLoopback?: boolean;
}

/** The only requests that take directives before their reply (Send the User a Progressive Response). */
const takesDirectives: ReadonlySet<string> = new Set(['LaunchRequest', 'IntentRequest']);

/**
 * A way to speak before the reply: Alexa's progressive response service, with the request's own token. `undefined` where the request
 * takes no directives, or names an address that is not Alexa's: a token is sent to nobody else.
 */
export function createEarlySpeaker(
  envelope: AlexaEnvelope,
  options: ProgressiveOptions,
): EarlySpeaker | undefined {
  const { apiEndpoint, apiAccessToken } = envelope.context.System as {
    apiEndpoint?: string;
    apiAccessToken?: string;
  };
  if (!takesDirectives.has(envelope.request.type) || !apiAccessToken) return undefined;
  const url = directivesUrl(apiEndpoint, options.allowLoopback ?? false);
  if (url === undefined) return undefined;
  const { fetch = globalThis.fetch, locale } = options;
  const { requestId } = envelope.request;

  return async (text, limitMs) => {
    const speech = toSsml(text, { locale });
    try {
      const response = await fetch(url, {
        method: 'POST',
        // A redirect would carry the token along.
        redirect: 'error',
        signal: AbortSignal.timeout(Math.max(1, limitMs)),
        headers: { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech } }),
      });
      // The body of an error says nothing that could help here; the connection is given back.
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  };
}

/** Where directives go, if that is Alexa: https on a host of Amazon's (the pages disagree on the Far East's name), default port. */
function directivesUrl(apiEndpoint: string | undefined, allowLoopback: boolean): URL | undefined {
  const endpoint = URL.parse(apiEndpoint ?? '');
  if (endpoint === null || endpoint.username !== '' || endpoint.password !== '') return undefined;
  const { protocol, hostname, port } = endpoint;
  const isAlexa = protocol === 'https:' && port === '' && /\.(?:amazonalexa|amazon)\.com$/.test(hostname);
  const isLoopback = protocol === 'http:' && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return isAlexa || (allowLoopback && isLoopback) ? new URL('/v1/directives', endpoint) : undefined;
}
