import type * as z from 'zod/mini';
import { expectation, shown } from './expectation.ts';
import { configJsonSchema, type JsonSchema, schemaAt } from './json-schema.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { settingsSchema } from './schema.ts';

/** A problem with the settings, and the place it concerns. */
export interface SettingsProblem extends Problem {
  readonly path: readonly PropertyKey[];
  /** True when the key is wrong rather than its value. */
  readonly atKey: boolean;
}

export interface CheckedSettings {
  /** With every default filled in; absent when something is wrong. */
  readonly settings?: z.output<typeof settingsSchema>;
  readonly problems: readonly SettingsProblem[];
}

/** Checks settings of any shape; `null` and `undefined` mean that nothing is set. */
export function checkSettings(input: unknown): CheckedSettings {
  const written = withoutEmpty(input);
  const { success, data, error } = settingsSchema.safeParse(written);
  return success
    ? { settings: data, problems: [] }
    : { problems: error.issues.flatMap((issue) => toProblems(issue, written)) };
}

/**
 * A key with nothing after it counts as left out: that is what remains of a section when all its lines are comments.
 * Two levels deep, which is all that the settings have.
 */
function withoutEmpty(input: unknown, levels = 2): unknown {
  if (input === null || input === undefined) return {};
  if (levels === 0 || typeof input !== 'object' || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, withoutEmpty(value, levels - 1)]),
  );
}

function toProblems(issue: z.core.$ZodIssue, input: unknown): SettingsProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path, key]));
  }
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    if (closest) {
      return closest.flatMap((inner) =>
        toProblems({ ...inner, path: [...issue.path, ...inner.path] }, input),
      );
    }
  }
  if (issue.code === 'invalid_key') return [wrongName(issue.path)];
  const { path } = issue;
  const value = path.reduce<unknown>((value, key) => Object(value)[key], input);
  const schema = schemaAt(path) ?? {};
  const guess = typeof value === 'string' && schema.enum ? nearest(value, schema.enum) : undefined;
  const quotable = schema.type === 'string' && !schema.enum && /number|boolean/.test(typeof value);
  const allowed = `${expectation(schema)}${quotable ? ', in quotes' : ''}`;
  const text = `${shown(value)} is not allowed.${didYouMean(guess)} Must be ${allowed}`;
  return [{ path, atKey: false, what: path.join('.'), text }];
}

/** Where one kind of several was meant and something inside it is wrong, what is wrong there. */
function closestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  return branches.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
}

/** Of something that the operator gives names to. */
function wrongName(path: readonly PropertyKey[]): SettingsProblem {
  const text = `${shown(path.at(-1))} is no name for it. Must be letters and digits without spaces, a letter first`;
  return { path, atKey: true, what: path.map(String).join('.'), text };
}

function unknownKey(path: readonly PropertyKey[]): SettingsProblem {
  const key = String(path.at(-1));
  const parent = schemaAt(path.slice(0, -1));
  const group = parent?.anyOf?.find(({ properties }) => properties !== undefined) ?? parent;
  const siblings = Object.keys(group?.properties ?? {});
  const guess = nearest(key, siblings) ?? elsewhere(key);
  const variable = variables[key];
  const advice = variable
    ? ` It is not written here: set the environment variable ${variable}`
    : `${didYouMean(guess)} Allowed: ${siblings.join(', ')}`;
  return { path, atKey: true, what: path.map(String).join('.'), text: `unknown key.${advice}` };
}

/** The path of a setting that exists under this name in another place. */
function elsewhere(key: string): string | undefined {
  const root = configJsonSchema().properties ?? {};
  const paths = Object.entries(root).flatMap(([section, schema]: [string, JsonSchema]) => [
    section,
    ...Object.keys(schema.properties ?? {}).map((name) => `${section}.${name}`),
  ]);
  const name = nearest(key, paths.map(lastPart));
  return paths.find((path) => lastPart(path) === name);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function didYouMean(guess: string | undefined): string {
  return guess ? ` Did you mean ${guess}?` : '';
}

/** Keys people look for in the file that only the environment may say: secrets, and what differs from machine to machine. */
const variables: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  adminToken: 'WELLSPOKEN_ADMIN_TOKEN',
  apiKey: 'COMETAPI_KEY or ANTHROPIC_API_KEY',
  dataSecret: 'WELLSPOKEN_DATA_SECRET',
  host: 'HOST',
  key: 'COMETAPI_KEY or ANTHROPIC_API_KEY',
  kmsKey: 'WELLSPOKEN_KMS_KEY',
  logLevel: 'LOG_LEVEL',
  port: 'PORT',
  secret: 'WELLSPOKEN_SECRET',
  skillId: 'WELLSPOKEN_SKILL_ID',
  skillIds: 'WELLSPOKEN_SKILL_ID',
  store: 'WELLSPOKEN_STORE',
});
