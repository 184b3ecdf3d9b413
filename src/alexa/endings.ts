import type { AnswerOptions } from './answer.ts';
import type { ConfiguredRunner } from './handler.ts';

type Speaker = Parameters<NonNullable<AnswerOptions['onSessionEnded']>>[0];

/** A runner that keeps something of people, as an `Assistant` does. */
export interface RememberingRunner extends ConfiguredRunner {
  pseudonym?(speaker: Speaker): string;
  forget?(person: string): Promise<unknown>;
  endSession?(person: string, locale?: string): Promise<void>;
}

/** What such a runner does when an account disables the skill and wants its data deleted, and when a session ends. */
export function endingsOf(
  runner: RememberingRunner,
): Pick<AnswerOptions, 'onSkillDisabled' | 'onSessionEnded'> {
  const { pseudonym, forget, endSession } = runner;
  if (pseudonym === undefined) return {};
  return {
    ...(forget && {
      onSkillDisabled: async (userId) => {
        await forget(pseudonym({ userId }));
      },
    }),
    ...(endSession && { onSessionEnded: (speaker, locale) => endSession(pseudonym(speaker), locale) }),
  };
}
