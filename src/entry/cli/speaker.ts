import { rootCertificates } from 'node:tls';
import { type AlexaHandlerOptions, createAlexaHandler } from '../../alexa/handler.ts';
import type { Assistant } from '../../assistant.ts';
import type { Heard } from '../../testing/local-alexa/heard.ts';
import { createLocalAlexa, type LocalAlexa } from '../../testing/local-alexa/local-alexa.ts';
import type { SkillFunction } from '../../testing/local-alexa/skill.ts';
import type { TurnEvent } from '../../turn/events.ts';

/** A turn as the terminal shows it: what the speaker did, and what went on inside for it. */
export interface ShownTurn {
  readonly heard: Heard;
  readonly events: readonly TurnEvent[];
  /** When the assistant means to reply at the latest. */
  readonly deadlineMs: number;
}

/** A smart speaker at the terminal: a local Alexa whose turns can be looked into. */
export interface Speaker {
  readonly alexa: LocalAlexa;
  /** For the Alexa handler on the other side: it trusts this Alexa beside Amazon's, and tells its turns. */
  readonly handlerOptions: Omit<AlexaHandlerOptions, 'skillIds'>;
  launch(): Promise<ShownTurn>;
  say(text: string): Promise<ShownTurn>;
  close(): Promise<void>;
}

/** The person at the terminal is always the same one, so that a conversation goes on from one command to the next. */
export const speakerUserId = 'amzn1.ask.account.THE-PERSON-AT-THE-TERMINAL';

/** A speaker that talks to `skill`. */
export function createSpeaker(
  skill: SkillFunction,
  { deadlineMs, ...options }: { locale: string; skillId?: string; deadlineMs: number },
): Speaker {
  const alexa = createLocalAlexa({ skill, userId: speakerUserId, ...options });
  const eventsByRequest = new Map<string, TurnEvent[]>();
  const shown = async (turn: Promise<Heard>): Promise<ShownTurn> => {
    const heard = await turn;
    const { requestId } = heard.request.request;
    const events = [...(eventsByRequest.get(requestId) ?? [])];
    eventsByRequest.delete(requestId);
    return { heard, events, deadlineMs };
  };
  return {
    alexa,
    handlerOptions: {
      // Amazon's Alexa is let in as well: a tunnel to this machine makes a development skill of it.
      trustedRoots: [...rootCertificates, alexa.certificates.trustedRoots],
      async fetch(url, init) {
        const chain = await alexa.certificates.fetch(url, init);
        return chain.ok ? chain : globalThis.fetch(url, init);
      },
      directives: { allowLoopback: true },
      onEvent(event, requestId) {
        // A turn that goes on after its reply has been shown already.
        if (event.type === 'hear-end') eventsByRequest.set(requestId, []);
        eventsByRequest.get(requestId)?.push(event);
      },
    },
    launch: () => shown(alexa.launch()),
    say: (text) => shown(alexa.say(text)),
    close: () => alexa.close(),
  };
}

/** A speaker and an assistant in this process, without a server between them. */
export function createSpeakerFor(assistant: Assistant, locale: string): Speaker {
  let handler: SkillFunction | undefined;
  const speaker = createSpeaker(
    (request) => {
      handler ??= createAlexaHandler(assistant, {
        skillIds: [speaker.alexa.skillId],
        ...speaker.handlerOptions,
      });
      return handler(request);
    },
    { locale, deadlineMs: assistant.config.voice.deadlineMs },
  );
  return speaker;
}
