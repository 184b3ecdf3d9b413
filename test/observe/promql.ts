/** A metric as a query uses it, with the labels that it is selected or grouped by. */
export interface UsedMetric {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Given to every series by Prometheus itself. */
const targetLabels = new Set(['job', 'instance']);

/** What a PromQL expression uses: every metric, with the labels of its matchers and of the groupings that it stands in. */
export function metricsIn(expression: string): UsedMetric[] {
  const groupings = [...expression.matchAll(/\bby\s*\(([^)]*)\)\s*(?=\()/g)].map((match) => {
    const start = match.index + match[0].length;
    return { start, end: closingOf(expression, start), labels: (match[1] ?? '').split(',') };
  });
  const metrics = /\b((?:wellspoken|nodejs|process)_\w+)(?:\{([^}]*)\})?/g;
  return [...expression.matchAll(metrics)].map(({ index, 1: name = '', 2: matchers = '' }) => {
    const selected = [...matchers.matchAll(/(\w+)\s*[=!]~?/g)].map(([, label = '']) => label);
    const around = groupings.filter(({ start, end }) => start < index && index < end);
    const labels = [...selected, ...around.flatMap((grouping) => grouping.labels)].map((label) =>
      label.trim(),
    );
    return { name, labels: labels.filter((label) => !targetLabels.has(label)) };
  });
}

/** Where the parenthesis that opens at `start` is closed. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** What a text for Prometheus has: by the name of a series, the labels that it ever carries with their values. */
export function seriesIn(text: string): Map<string, Map<string, Set<string>>> {
  const series = new Map<string, Map<string, Set<string>>>();
  for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? [^ ]+$/gm)) {
    const known = series.get(name) ?? new Map<string, Set<string>>();
    series.set(name, known);
    for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) {
      known.set(label, (known.get(label) ?? new Set()).add(value));
    }
  }
  return series;
}
