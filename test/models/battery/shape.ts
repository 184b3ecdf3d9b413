import type { Intention, SpokenIntention } from '../../../src/turn/intention.ts';

/** What people say to the skill in one language, and what has to come of it. */
export interface Battery {
  /** One a line; each has to reach the turn word for word. */
  readonly questions: string;
  /** What Alexa hands on with the invocation still in it, and the question in that. */
  readonly leaked: Readonly<Record<string, string>>;
  /** With commas between. */
  readonly commands: Readonly<Partial<Record<Exclude<Intention['kind'], SpokenIntention['kind']>, string>>>;
  /** What asks to be kept, and the fact in it. */
  readonly facts: Readonly<Record<string, string>>;
  /** One a line: questions that begin as a command does. Each has to stay one, word for word. */
  readonly nearMisses: string;
  /** With commas between: one-word answers to a question of the model. */
  readonly answers: string;
}
