import type { AlexaHandlerOptions } from '../alexa/handler.ts';
import type { Assistant } from '../assistant.ts';

/** What the assistant does when a session ends, and when an account disables the skill and wants its data deleted. */
export function endings(
  assistant: Assistant,
): Pick<AlexaHandlerOptions, 'onSkillDisabled' | 'onSessionEnded'> {
  return {
    onSkillDisabled: async (userId) => {
      await assistant.forget(assistant.pseudonym({ userId }));
    },
    onSessionEnded: (person, locale) => assistant.endSession(assistant.pseudonym(person), locale),
  };
}
