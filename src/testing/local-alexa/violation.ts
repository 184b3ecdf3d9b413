/** One departure from Alexa's rules. */
export interface Violation {
  /** Id of the rule, `subject/what`. */
  readonly rule: string;
  /** What was found, in a sentence for the developer. */
  readonly detail: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** True when Alexa refuses the whole response (or directive) for it, false when it harms the listener or certification. */
  readonly refused: boolean;
}

/** A rule as the tables hold it: `check` returns what is wrong, or nothing. */
export interface Rule<Subject> {
  readonly id: string;
  readonly source: string;
  readonly refuses: boolean;
  check(subject: Subject): string | readonly string[] | undefined;
}

/** Applies every rule of a table. A rule may report several findings. */
export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Violation[] {
  return rules.flatMap((rule) => {
    const { id, source, refuses } = rule;
    const details = [rule.check(subject) ?? []].flat();
    return details.map((detail) => ({ rule: id, detail, source, refused: refuses }));
  });
}
