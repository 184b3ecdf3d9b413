import { type Assistant, createAssistant } from '../assistant.ts';
import { loadConfig } from '../config/load.ts';
import { systemClock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { toAlexaResponse } from '../alexa/response.ts';
import { createLog } from '../observe/log.ts';
import { phraseForError } from '../speech/phrases.ts';
import { createDirectLambda, type LambdaContext, type LambdaEvent } from './direct-lambda.ts';

export { createDirectLambda, type LambdaContext, type LambdaEvent };

type DirectLambda = ReturnType<typeof createDirectLambda>;
let starting: Promise<DirectLambda> | undefined;

/**
 * The function that Alexa calls, configured by `assistant.yaml` (or what the bundle carries of it) and the environment. A configuration
 * that cannot be used is written to the log and said to the listener in a sentence; the next invocation tries again.
 */
export async function handler(event: LambdaEvent, context: LambdaContext = {}): Promise<object> {
  let answer: DirectLambda;
  try {
    starting ??= start();
    answer = await starting;
  } catch (error) {
    starting = undefined;
    return apologise(event, error);
  }
  return answer(event, context);
}

function apologise(event: LambdaEvent, error: unknown): object {
  const reason = error instanceof WellspokenError ? error.message : 'The function could not start.';
  const code = error instanceof WellspokenError ? error.code : 'start/config';
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
  // The process freezes after the reply: nothing can be written on.
  const assistant: Assistant = createAssistant(config, { log, writeOnMs: 0 });
  return createDirectLambda(assistant, {
    onError: (error, requestId) =>
      log.warn('request failed', { code: error.code, reason: error.message, requestId }),
  });
}

function localeOf(event: LambdaEvent): string | undefined {
  const { locale } = (event['request'] ?? {}) as { locale?: unknown };
  return typeof locale === 'string' ? locale : undefined;
}
