import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { readText, root } from './repository.ts';
import { unreadFields } from './unread-fields.ts';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Readonly<Record<string, unknown>>;
}
interface Deployment {
  readonly spec: { readonly template: { readonly spec: Pod } };
}
interface Pod {
  readonly terminationGracePeriodSeconds: number;
  readonly securityContext: object;
  readonly containers: readonly {
    readonly lifecycle: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
    readonly securityContext: object;
    readonly readinessProbe: { readonly httpGet: { readonly path: string } };
    readonly livenessProbe: { readonly httpGet: { readonly path: string } };
    readonly resources: { readonly limits: Readonly<Record<string, string>> };
  }[];
}
type Validate = ((value: unknown) => boolean) & { errors?: unknown };

const require = createRequire(import.meta.url);
const folder = 'infra/kubernetes';
const files = globSync(`${folder}/**/*.yaml`, { cwd: root }).filter(
  (file) => !/(?:kustomization|assistant)\.yaml$/.test(file),
);
const manifests = new Map(files.map((file) => [file, parse(readText(file)) as Manifest]));
const rendered = render();

/** What the production overlay comes to; `undefined` where kubectl is not installed. */
function render(): Manifest[] | undefined {
  const { status, stdout, stderr, error } = spawnSync(
    'kubectl',
    ['kustomize', join(root, folder, 'overlays/production')],
    { encoding: 'utf8' },
  );
  if (error) return undefined;
  if (status !== 0) throw new Error(stderr);
  return parseAllDocuments(stdout).map((document) => document.toJS() as Manifest);
}

/** The validator of a kind, which the package keeps beside the classes that it exports. */
function validatorOf({ apiVersion, kind }: Manifest): Validate {
  const [version = '', group = 'core'] = apiVersion.split('/').reverse();
  const [groupName = ''] = group.split('.');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const name = `IoK8sApi${capital(groupName)}${capital(version)}${kind}`;
  const home = dirname(require.resolve('kubernetes-models'));
  return (require(join(home, '_schemas', `${name}.js`)) as { validate: Validate }).validate;
}

/** What the schema of its kind has against a manifest, in its own words, and the fields that it does not know. */
function objectionsTo(manifest: Manifest): string[] {
  const validate = validatorOf(manifest);
  const errors: string[] = [];
  const unread = unreadFields(manifest, (watched) => {
    if (!validate(watched)) errors.push(JSON.stringify(validate.errors));
  });
  return [...errors, ...unread];
}

describe('each file', () => {
  it.each([...manifests])(
    '%s fits the schema of its kind, without a field that it does not know',
    (_, manifest) => {
      expect(objectionsTo(manifest)).toEqual([]);
    },
  );

  it('would not if a value had the wrong type, or a field were misspelt', () => {
    const deployment = readText(`${folder}/base/deployment.yaml`);
    const changed = (from: string, to: string) =>
      objectionsTo(parse(deployment.replace(from, to)) as Manifest);
    expect(changed('PeriodSeconds: 30', 'PeriodSeconds: long').join()).toContain(
      'terminationGracePeriodSeconds',
    );
    expect(changed('terminationGrace', 'teminationGrace')).toEqual([
      'spec.template.spec.teminationGracePeriodSeconds',
    ]);
  });

  it('of the base is named in its kustomization, but for the example', () => {
    const { resources } = parse(readText(`${folder}/base/kustomization.yaml`)) as { resources: string[] };
    const inBase = files
      .filter((file) => file.startsWith(`${folder}/base/`))
      .map((file) => file.slice(`${folder}/base/`.length));
    expect(inBase.filter((file) => !resources.includes(file))).toEqual(['secret.example.yaml']);
  });

  it('of settings can be used', async () => {
    const text = readText(`${folder}/base/assistant.yaml`);
    await expect(loadConfig({ env: { WELLSPOKEN_CONFIG: text } })).resolves.toMatchObject({
      name: 'Wellspoken',
    });
  });
});

describe('a pod', () => {
  const { spec } = (parse(readText(`${folder}/base/deployment.yaml`)) as Deployment).spec.template;
  const [container] = spec.containers;

  it('leaves in time: first nobody sends to it, then it drains, then it is ended', () => {
    const drainSeconds = 10;
    const spare =
      spec.terminationGracePeriodSeconds - (container?.lifecycle.preStop.sleep.seconds ?? 0) - drainSeconds;
    expect(spare).toBeGreaterThanOrEqual(5);
  });

  it('is alive while it drains, and not ready', () => {
    expect(container?.livenessProbe.httpGet.path).toBe('/healthz');
    expect(container?.readinessProbe.httpGet.path).toBe('/readyz');
  });

  it('has no rights but to run', () => {
    expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65_532 });
    expect(container?.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('is throttled by nobody, since a turn cannot wait, and limited in memory', () => {
    expect(Object.keys(container?.resources.limits ?? {})).toEqual(['memory']);
  });
});

describe.skipIf(rendered === undefined)('the production overlay (needs kubectl)', () => {
  it('renders to manifests that fit their schemas, in one namespace', () => {
    expect(rendered?.length).toBeGreaterThan(7);
    expect(rendered?.flatMap(objectionsTo)).toEqual([]);
    const elsewhere = rendered?.filter(({ metadata }) => metadata.namespace !== 'wellspoken');
    expect(elsewhere?.map(({ kind }) => kind)).toEqual(['Namespace']);
  });

  it('selects the pods that it makes', () => {
    const one = (kind: string) => JSON.stringify(rendered?.find((manifest) => manifest.kind === kind)?.spec);
    for (const kind of ['Deployment', 'Service', 'PodDisruptionBudget', 'NetworkPolicy']) {
      expect(one(kind)).toContain('"app.kubernetes.io/name":"wellspoken"');
    }
  });

  it('runs an image of a registry by a tag', () => {
    expect(JSON.stringify(rendered)).toMatch(/registry\.example\.com\/wellspoken:\d/);
  });
});
