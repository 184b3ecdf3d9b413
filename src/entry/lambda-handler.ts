import { toAlexaResponse } from '../alexa/response.ts';
import { createAssistant } from '../assistant.ts';
import { createHttpsTransport } from '../aws/https-transport.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { asWellspokenError, WellspokenError } from '../errors.ts';
import { createLog } from '../observe/log.ts';
import { secretsOf } from '../privacy/secrets.ts';
import { phraseForError } from '../speech/phrases.ts';
import type { SessionStore } from '../store/session.ts';
import { createDirectLambda, type LambdaContext, type LambdaEvent } from './direct-lambda.ts';

type DirectLambda = ReturnType<typeof createDirectLambda>;
let starting: Promise<DirectLambda | undefined> | undefined;

/**
 * Begins the start before the first request is there: a function has more of a processor while it is made ready than later. Where that
 * fails, the first invocation starts anew and says why.
 */
export function prepare(): void {
  starting ??= start().catch(() => undefined);
}

/**
 * The function that Alexa calls, configured by `assistant.yaml` (or what the bundle carries of it) and the environment. A configuration
 * that cannot be used is written to the log and said to the listener in a sentence; the next invocation tries again.
 */
export async function handler(event: LambdaEvent, context: LambdaContext = {}): Promise<object> {
  let answer: DirectLambda;
  try {
    answer = (await starting) ?? (await startAnew());
  } catch (error) {
    starting = undefined;
    return apologise(event, error);
  }
  return answer(event, context);
}

function startAnew(): Promise<DirectLambda> {
  const started = start();
  starting = started;
  return started;
}

function apologise(event: LambdaEvent, thrown: unknown): object {
  const { code, message: reason } = asWellspokenError(
    thrown,
    'start/config',
    'The function could not start.',
  );
  createLog({ level: 'error', now: systemClock.now }).error('function not started', {
    stage: 'start',
    code,
    reason,
  });
  const locale = localeOf(event) ?? 'en-US';
  const speech = phraseForError('start/config', locale);
  return toAlexaResponse({ speech, keepListening: false, restPending: false }, { locale });
}

async function start(): Promise<DirectLambda> {
  const config = await loadConfig();
  const log = createLog({ level: config.logLevel, now: systemClock.now });
  for (const warning of config.warnings) log.warn('configuration', { warning });
  if (config.skillIds.length === 0) {
    throw new WellspokenError(
      'start/config',
      'WELLSPOKEN_SKILL_ID is not set. Set it to the id that `ask deploy` printed; no other skill is answered.',
    );
  }
  const session = await sessionStoreOf(config);
  const assistant = createAssistant(config, {
    log,
    // The process freezes after the reply: nothing can be written on.
    writeOnMs: 0,
    // A first call by it takes 20 ms less than one by `fetch`, most of which has to be loaded.
    transport: createHttpsTransport().send,
    ...(session && { store: session }),
  });
  return createDirectLambda(assistant, {
    ...(session && { session }),
    onError: (error, requestId) =>
      log.warn('request failed', { code: error.code, reason: error.message, requestId }),
  });
}

/** The store that travels in Alexa's session, where that is the configured one. */
async function sessionStoreOf(config: Config): Promise<SessionStore | undefined> {
  if (config.store !== 'session:') return undefined;
  const { createSessionStore } = await import('../store/session.ts');
  const { data, previousData } = secretsOf(config);
  return createSessionStore({ secret: data, previousSecrets: previousData, clock: systemClock });
}

function localeOf(event: LambdaEvent): string | undefined {
  const { locale } = (event['request'] ?? {}) as { locale?: unknown };
  return typeof locale === 'string' ? locale : undefined;
}
