import type { InteractionModel } from './interaction-model.ts';
import { intentRules } from './rules/intents.ts';
import { invocationRules } from './rules/invocation.ts';
import type { Harm, LintRule } from './rules/rule.ts';
import { sampleRules } from './rules/samples.ts';
import { searchRules } from './rules/search.ts';
import { slotRules } from './rules/slots.ts';

/** A breach of one rule: what is wrong and what to do, in `message`. */
export interface LintFinding {
  readonly rule: string;
  readonly harm: Harm;
  readonly message: string;
  readonly source: string;
}

export interface LintOptions {
  readonly locale: string;
  /** The example phrases of the skill store for this locale, from `skill.json`; not looked at when left out. */
  readonly examplePhrases?: readonly string[];
}

/** Every rule, in the order in which findings are reported. */
export const lintRules: readonly LintRule[] = [
  ...searchRules,
  ...sampleRules,
  ...slotRules,
  ...intentRules,
  ...invocationRules,
];

/**
 * What Amazon's build or certification would refuse in an interaction model, ours or anybody's, and what would be lost between a person's
 * mouth and our hearing. Empty for a model without fault.
 */
export function lintModel(model: InteractionModel, options: LintOptions): LintFinding[] {
  return lintRules.flatMap(({ id, harm, source, fix, check }) =>
    check({ model, ...options }).map((breach) => ({
      rule: id,
      harm,
      message: `${breach}. ${fix}`,
      source,
    })),
  );
}
