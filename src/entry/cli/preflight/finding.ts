/** One line of the checklist. */
export interface Finding {
  /** The heading it stands under. */
  readonly area: 'package' | 'models' | 'speech' | 'store page' | 'privacy' | 'connection';
  /** Stable: scripts read it from `--json`. */
  readonly check: string;
  /** `failed`: Amazon refuses it. `warning`: worth a look before the tester has one. */
  readonly verdict: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What to do about it. */
  readonly fix?: string;
  /** The page of Amazon's that says so. */
  readonly source?: string;
}

/** What a check looks for; its findings differ in verdict, detail and fix only. */
export type Check = Pick<Finding, 'area' | 'check' | 'source'>;

/** Something wrong in one locale. */
export interface LocaleProblem {
  readonly locale: string;
  readonly detail: string;
  readonly fix: string;
  readonly verdict?: 'warning' | 'failed';
}

/** The problems of all locales, the same one once with its locales; one `ok` where there are none. */
export function perLocale(check: Check, ok: string, problems: readonly LocaleProblem[]): Finding[] {
  if (problems.length === 0) return [{ ...check, verdict: 'ok', detail: ok }];
  const same = Map.groupBy(problems, ({ verdict, detail, fix }) => JSON.stringify([verdict, detail, fix]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { verdict = 'failed', detail, fix } = first;
    const where = listed(group.map(({ locale }) => locale));
    return [{ ...check, verdict, detail: `${detail} (${where})`, fix }];
  });
}

const shown = 3;

/** "de-DE, en-US", or the first three and how many more. */
export function listed(names: readonly string[]): string {
  const more = names.length - shown;
  return more > 1 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
