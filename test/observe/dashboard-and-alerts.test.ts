import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorKinds } from '../../src/errors.ts';
import { createMetrics, type ModelState } from '../../src/observe/metrics.ts';
import { eventfulTurns } from './eventful-turns.ts';
import { metricsIn, seriesIn } from './promql.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Dashboard {
  readonly templating: { readonly list: readonly { readonly name: string }[] };
  readonly panels: readonly {
    readonly id: number;
    readonly type: string;
    readonly title: string;
    readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
  }[];
}

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const dashboard = JSON.parse(read('deploy/observe/grafana-dashboard.json')) as Dashboard;
const { groups } = parse(read('deploy/observe/alerts.yaml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const queries = dashboard.panels.flatMap(({ targets = [] }) => targets);
const used = [...queries, ...rules].flatMap(({ expr }) => metricsIn(expr));

let exported: ReturnType<typeof seriesIn>;
beforeAll(async () => {
  let health: () => readonly ModelState[] = () => [];
  const metrics = createMetrics({ deadlineMs: 6_500, health: () => health(), ofProcess: true });
  ({ health } = await eventfulTurns([metrics.observer]));
  exported = seriesIn(await metrics.text());
});

describe('the dashboard and the alerts', () => {
  it('use metrics, and labels of them, that are there once people have talked', () => {
    expect(used.length).toBeGreaterThan(50);
    const missing = used.flatMap(({ name, labels }) => {
      const known = exported.get(name);
      if (known === undefined) return [name];
      return labels.filter((label) => !known.has(label)).map((label) => `${name}{${label}}`);
    });
    expect(missing).toEqual([]);
  });

  it('leave no metric of ours unused', () => {
    const names = new Set(used.map(({ name }) => name));
    const families = new Set([...exported.keys()].map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    const unused = [...families].filter(
      (family) => family.startsWith('wellspoken_') && !names.has(family) && !names.has(`${family}_bucket`),
    );
    expect(unused).toEqual([]);
  });

  it('select by values that exist', () => {
    const selected = [...queries, ...rules].flatMap(({ expr }) =>
      [...expr.matchAll(/\b(state|hedge|outcome|kind|budget)!?="([^"]*)"/g)].map(([, label, value]) => ({
        label,
        value,
      })),
    );
    expect(selected.length).toBeGreaterThan(5);
    const values = [...exported.values()].flatMap((labels) =>
      [...labels].flatMap(([label, found]) => [...found].map((value) => ({ label, value }))),
    );
    expect(selected.filter((one) => !values.some((value) => isSame(one, value)))).toEqual([]);
  });

  it('name error codes that exist', () => {
    const named = [...queries, ...rules].flatMap(({ expr }) =>
      [...expr.matchAll(/code(?:[=!]~|!?=)"([^"]*)"/g)].flatMap(([, codes = '']) => codes.split('|')),
    );
    expect(named.length).toBeGreaterThan(3);
    const codes = Object.keys(errorKinds);
    expect(named.filter((pattern) => !codes.some((code) => new RegExp(`^${pattern}$`).test(code)))).toEqual(
      [],
    );
  });
});

describe('the dashboard', () => {
  it('can be imported anywhere: the data source and the job are chosen', () => {
    expect(dashboard.templating.list.map(({ name }) => name)).toEqual(['datasource', 'job']);
    const sources = read('deploy/observe/grafana-dashboard.json').match(/"uid": "(?!wellspoken)[^"]*"/g);
    expect(new Set(sources)).toEqual(new Set([`"uid": "\${datasource}"`]));
    expect(queries.filter(({ expr }) => !expr.includes('job=~"$job"'))).toEqual([]);
  });

  it('has a row for each of what people hear, models, money, memory and safety, and no empty one', () => {
    const rows = dashboard.panels.filter(({ type }) => type === 'row').map(({ title }) => title);
    expect(rows).toEqual(['What people hear', 'Models', 'Money', 'Memory', 'Safety', 'Process']);
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, targets = [] } of dashboard.panels) expect(targets.length > 0).toBe(type !== 'row');
  });

  it('lays no panel over another, or out of sight', () => {
    const places = dashboard.panels.map(({ gridPos }) => gridPos);
    const overlaps = places.flatMap((a, i) =>
      places
        .slice(i + 1)
        .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
    );
    expect(overlaps).toEqual([]);
    expect(places.filter(({ x, w }) => x + w > 24)).toEqual([]);
  });

  it('shows in its legends labels that its queries keep', () => {
    const lost = queries.filter(({ expr, legendFormat }) =>
      [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].some(([, label = '']) => !expr.includes(label)),
    );
    expect(lost).toEqual([]);
  });
});

describe('an alert', () => {
  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s says how bad it is, and what to do',
    (_, rule) => {
      expect(['critical', 'warning']).toContain(rule.labels.severity);
      expect(rule.annotations.summary).not.toBe('');
      const [path = '', anchor = ''] = rule.annotations.runbook.split('#');
      expect(existsSync(`${root}${path}`)).toBe(true);
      expect(anchorsOf(read(path))).toContain(anchor);
    },
  );
});

function isSame(
  one: { label: string | undefined; value: string | undefined },
  other: { label: string; value: string },
): boolean {
  return one.label === other.label && one.value === other.value;
}

function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
