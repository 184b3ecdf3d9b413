import type { Request } from 'ask-sdk-model';
import { asWellspokenError, type WellspokenError } from '../errors.ts';
import { phraseForError } from '../speech/phrases.ts';
import type { AskSdkErrorHandler } from './ask-sdk-types.ts';
import { emptyResponse, toAlexaResponse } from './response.ts';

export interface ClaudeErrorHandlerOptions {
  /** What went wrong, with its cause; the listener hears none of it. */
  readonly onError?: (error: WellspokenError, requestId: string) => void;
}

/** Requests behind which a person waits for a word; to all others speech may not be returned (Request Types Reference). */
const takesSpeech: ReadonlySet<string> = new Set<Request['type']>([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Response',
  'Alexa.Presentation.APL.UserEvent',
]);

/**
 * An error handler for a skill on ask-sdk-core v2 (`addErrorHandlers(claudeErrorHandler())`): whatever a handler of the skill throws, also
 * that there is none, the listener hears an apology in their language and the session ends. Never throws.
 */
export function claudeErrorHandler(options: ClaudeErrorHandlerOptions = {}): AskSdkErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope: { request } }, thrown) {
      const error: WellspokenError = asWellspokenError(
        thrown,
        'say/internal',
        'A handler of the skill failed.',
      );
      try {
        options.onError?.(error, request.requestId);
      } catch {
        // The listener is the caller's; there is nobody left to tell.
      }
      if (!takesSpeech.has(request.type)) return emptyResponse().response;
      const locale = ('locale' in request ? request.locale : undefined) ?? 'en-US';
      const speech = phraseForError(error.code, locale);
      return toAlexaResponse({ speech, keepListening: false, restPending: false }, { locale }).response;
    },
  };
}
