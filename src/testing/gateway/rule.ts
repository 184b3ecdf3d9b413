import type { JsonObject } from './json.ts';
import type { StandInModel } from './stand-in-models.ts';

/** What a rule about the form of a body looks at. */
export interface ShapeSubject {
  readonly body: JsonObject;
  /** Whether `anthropic-beta` is set, which opens fields unknown to the plain API. */
  readonly beta: boolean;
}

/** What a rule about a model looks at. */
export interface RuleSubject extends ShapeSubject {
  readonly model: StandInModel;
  /** The `anthropic-version` header; empty where there is none. */
  readonly version: string;
  /** Off: the gateway knows no structured outputs, as CometAPI may. */
  readonly structuredOutput: boolean;
}

/** One reason for which the real API answers 400. */
export interface Rule<Subject extends ShapeSubject> {
  /** Where the rule is documented or was observed. */
  readonly source: string;
  /** What the API says of a request that breaks the rule; `undefined` for one that keeps it. */
  readonly objection: (subject: Subject) => string | undefined;
}

/** What the first broken rule says, in the order of the table. */
export function firstObjection<Subject extends ShapeSubject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): string | undefined {
  for (const rule of rules) {
    const objection = rule.objection(subject);
    if (objection !== undefined) return objection;
  }
  return undefined;
}
