import type { InteractionModel } from '../interaction-model.ts';

/** Who minds a breach: Amazon's build refuses the model, certification refuses the skill, or a person's words are lost. */
export type Harm = 'build' | 'certification' | 'hearing';

export interface LintSubject {
  readonly model: InteractionModel;
  readonly locale: string;
  readonly examplePhrases?: readonly string[];
}

export interface LintRule {
  readonly id: string;
  readonly harm: Harm;
  /** Where the rule comes from: an Amazon page, what Amazon's build answered, or how our hearing works. */
  readonly source: string;
  /** What to do, in a sentence. */
  readonly fix: string;
  /** One clause for each breach; none when the model keeps the rule. */
  readonly check: (subject: LintSubject) => readonly string[];
}
