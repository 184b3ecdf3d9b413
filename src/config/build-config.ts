import { checkSettings, type SettingsProblem } from './check-settings.ts';
import { completeModels } from './complete-models.ts';
import { completeTools } from './complete-tools.ts';
import type { Config } from './config.ts';
import { deepFreeze } from './deep-freeze.ts';
import { readEnvironment } from './environment.ts';
import { configError, type Problem } from './problem.ts';
import type { SecretReference } from './secret-reference.ts';
import type { Environment } from './variables.ts';
import type { WrittenSettings } from './written-settings.ts';

/** For those who say in other words who answers, and leave this one out. */
export const noKeyWarning = 'Neither COMETAPI_KEY nor ANTHROPIC_API_KEY is set: the scripted model answers.';

const finished = new WeakSet<object>();

/** Whether `value` is a whole configuration that `buildConfig` made. */
export function isFinished(value: object): value is Config {
  return finished.has(value);
}

export interface AssembledConfig {
  readonly config: Config;
  /** Secrets of `config` that reveal nothing before they were read from where they are kept. */
  readonly references: readonly SecretReference[];
}

/**
 * Checks settings and environment and joins them. Throws one `start/config` error with every problem on a line of its own
 * (`start/secret` when all of them are secrets in a form that cannot be used, or are kept elsewhere, which takes a call to read).
 */
export function buildConfig(written: WrittenSettings, env: Environment): Config {
  const { config, references } = assembleConfig(written, env);
  const text =
    'secretsmanager: is read by loadConfig() only. Await it, and pass on the configuration it gives';
  const unread = references.map(({ variable }): Problem => {
    return { where: 'environment', what: variable, text, code: 'start/secret' };
  });
  if (unread.length > 0) throw configError(unread);
  return config;
}

/** `buildConfig`, with the secrets that are kept elsewhere still to be read. */
export function assembleConfig(
  { value, problems = [], locate }: WrittenSettings,
  env: Environment,
): AssembledConfig {
  const { settings, problems: wrong } = checkSettings(value);
  const completed = settings && completeModels(settings.models);
  const keyVariables = completed?.models.providers?.flatMap(({ keyVariable = [] }) => keyVariable) ?? [];
  // Not called without tools: in a Lambda it is loaded only where there are some.
  const tooled = settings?.tools.length ? completeTools(settings.tools) : undefined;
  const environment = readEnvironment(env, keyVariables, tooled?.variables);

  const placed = [...wrong, ...(completed?.problems ?? []), ...(tooled?.problems ?? [])].map((problem) =>
    placeOf(problem, locate),
  );
  const all = [...problems, ...placed].sort(byPlace).concat(environment.problems);
  if (!settings || !completed || all.length > 0) throw configError(all);

  const warnings = [...completed.warnings, ...environment.warnings];
  for (const name of tooled?.variables.keys() ?? []) {
    if (environment.values.toolSecrets[name] !== undefined) continue;
    warnings.push(`${name} is not set: what tools need it for is left out.`);
  }
  const { cometApi, anthropic } = environment.values;
  if (settings.models.provider === 'auto' && !settings.models.providers && !cometApi.key && !anthropic.key) {
    warnings.push(noKeyWarning);
  }
  if (environment.values.server.production && !settings.privacy.redact) {
    warnings.push(
      'privacy.redact is off: what people say goes to the model, the store and the traces as it is.',
    );
  }
  const config = deepFreeze({
    ...settings,
    models: completed.models,
    tools: tooled?.tools ?? [],
    ...environment.values,
    warnings,
  });
  finished.add(config);
  return { config, references: environment.references };
}

function placeOf({ path, atKey, ...problem }: SettingsProblem, locate: WrittenSettings['locate']): Problem {
  return locate ? { where: locate(path, atKey), ...problem } : problem;
}

/** From the top of the file down; numbers in places compare as numbers. */
function byPlace(a: Problem, b: Problem): number {
  return (a.where ?? '').localeCompare(b.where ?? '', 'en', { numeric: true });
}
