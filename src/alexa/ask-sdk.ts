import type { Request } from 'ask-sdk-model';
import { type Clock, systemClock } from '../clock.ts';
import { languageOf } from '../speech/language.ts';
import { type AnswerOptions, answerEnvelope } from './answer.ts';
import { endingsOf, type RememberingRunner } from './endings.ts';
import { type FreeTextSlots, isOurIntent, withWordsFound } from './ask-sdk-intents.ts';
import type { AskSdkInput, AskSdkRequestHandler } from './ask-sdk-types.ts';
import { parseEnvelope } from './envelope.ts';
import { leakingNames } from './invocation-names.ts';

export interface ClaudeHandlersOptions
  extends Omit<AnswerOptions, 'elapsedMs' | 'windowMs' | 'onBackground'> {
  /** Whether the conversation also takes "Alexa, open …" where no handler before it does. Default false. */
  readonly launch?: boolean;
  /** Intents of the skill's own interaction model whose words are for Claude: the slot that holds them, by intent. */
  readonly freeText?: FreeTextSlots;
  /** Languages (`de`) or locales (`de-DE`) in which Claude answers; all of the skill's when left out. */
  readonly languages?: readonly string[];
}

/** Between our response and the end of a Lambda invocation: the way out, and what is still to be remembered. */
const reserveMs = 700;
/** How long a Lambda is kept after the reply is known, for what is to be remembered: it freezes once the response is handed over. */
const rememberMs = 1_000;

/**
 * Request handlers that bring the conversation into an existing skill on ask-sdk-core v2; put them last:
 * `addRequestHandlers(...own, ...claudeHandlers(assistant))`. They take the intents of our interaction models, the built-in ones that mean
 * something in a conversation (fallback, yes, no, repeat, next, help, stop …), the intents named in `freeText` and touches on our screens,
 * the end of a session and a disabled skill, each only where no handler before them does; every other intent is left alone. Sentences are spoken while the answer is being written,
 * and the skill's own session attributes stay. Request verification and the skill id remain the skill's (`withSkillId`, the express
 * adapter). In a Lambda create the assistant with `writeOnMs: 0`. A handler rejects with `hear/malformed` for what is no request of
 * Alexa's, and as `onOther` and `onSkillDisabled` say.
 */
export function claudeHandlers(
  assistant: RememberingRunner,
  options: ClaudeHandlersOptions = {},
): readonly AskSdkRequestHandler[] {
  const { launch = false, freeText = {}, languages, ...given } = options;
  const invocationNames = assistant.config ? leakingNames(assistant.config.invocationName) : [];
  const rest = { invocationNames, ...endingsOf(assistant), ...given };
  const { clock = systemClock } = rest;

  return [
    {
      canHandle: ({ requestEnvelope: { request } }) =>
        isSpoken(request, languages) && isOurs(request, { ...rest, launch, freeText }),

      async handle(input) {
        const leftMs = lambdaTimeLeftMs(input.context);
        const background: Promise<void>[] = [];
        // The same scrutiny as at our own door: what comes from an adapter may hold anything.
        const checked = parseEnvelope(Buffer.from(JSON.stringify(input.requestEnvelope)));
        const envelope = { ...checked, request: withWordsFound(checked.request, freeText) };
        const { response, sessionAttributes } = await answerEnvelope(assistant, envelope, {
          ...rest,
          onBackground: (work) => void background.push(work),
          ...(leftMs === undefined ? {} : { windowMs: leftMs - reserveMs }),
        });
        if (sessionAttributes) keepAttributes(input, sessionAttributes);
        if (leftMs !== undefined) await atMost(clock, rememberMs, Promise.all(background));
        return response;
      },
    },
  ];
}

function isOurs(request: Request, options: ClaudeHandlersOptions & { freeText: FreeTextSlots }): boolean {
  switch (request.type) {
    case 'LaunchRequest':
      return options.launch === true;
    case 'IntentRequest':
      return isOurIntent(request.intent.name, options.freeText);
    case 'Alexa.Presentation.APL.UserEvent':
      return request.arguments?.[0] === 'ask';
    case 'AlexaSkillEvent.SkillDisabled':
      return options.onSkillDisabled !== undefined;
    // Nobody else wants it; ask-sdk would report an error.
    case 'SessionEndedRequest':
      return true;
    default:
      return false;
  }
}

function isSpoken(request: Request, languages: readonly string[] | undefined): boolean {
  const { locale } = request as { locale?: string };
  return (
    languages === undefined ||
    locale === undefined ||
    languages.some((language) => language === locale || language === languageOf(locale))
  );
}

/** What is left of a Lambda invocation; `undefined` in a process that goes on after the response. */
function lambdaTimeLeftMs(context: unknown): number | undefined {
  return (context as { getRemainingTimeInMillis?: () => number } | undefined)?.getRemainingTimeInMillis?.();
}

/** Beside the skill's own attributes, which Alexa would otherwise forget. */
function keepAttributes({ attributesManager }: AskSdkInput, ours: Record<string, unknown>): void {
  attributesManager.setSessionAttributes({ ...attributesManager.getSessionAttributes(), ...ours });
}

async function atMost(clock: Clock, ms: number, work: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<void>();
  const cancel = clock.after(ms, late.resolve);
  await Promise.race([work, late.promise]);
  cancel();
}
