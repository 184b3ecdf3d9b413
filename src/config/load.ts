import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { assembleConfig } from './build-config.ts';
import type { Config } from './config.ts';
import type { Environment } from './variables.ts';
import type { WrittenSettings } from './written-settings.ts';

export interface LoadConfigOptions {
  readonly env?: Environment;
  /** Folder that `assistant.yaml` and relative paths are looked for in; the working directory when left out. */
  readonly cwd?: string;
  /** A settings file to read instead of what `WELLSPOKEN_CONFIG` names. */
  readonly file?: string;
  /** By which secrets that are kept elsewhere grow old. */
  readonly clock?: Clock;
}

/** Put in by the bundler as the value of a settings file, where there will be no file. */
declare const WELLSPOKEN_BUNDLED_CONFIG: unknown;

const defaultFile = 'assistant.yaml';

/**
 * The configuration of this process: settings from `file`, else from `WELLSPOKEN_CONFIG` (a path, or the settings themselves
 * as YAML or JSON), else those built in by the bundler, else from `assistant.yaml` where there is one; and the
 * environment. Secrets written as `secretsmanager:<name or arn>[#field]` are read from there, and read anew every five minutes of use.
 *
 * Throws `start/config` with every problem on a line of its own: `assistant.yaml:7:3 voice.deadlinMs: unknown key. …`;
 * `start/secret` when all of them are secrets that cannot be used or read.
 */
export async function loadConfig(options: LoadConfigOptions = {}): Promise<Config> {
  const { env = process.env, cwd = process.cwd(), file, clock = systemClock } = options;
  const { config, references } = assembleConfig(await findSettings(env, cwd, file), env);
  if (references.length > 0) {
    const { resolveSecrets } = await import('./resolve-secrets.ts');
    await resolveSecrets(references, config.aws, env, clock);
  }
  return config;
}

async function findSettings(
  env: Environment,
  cwd: string,
  file: string | undefined,
): Promise<WrittenSettings> {
  const variable = 'WELLSPOKEN_CONFIG';
  if (file !== undefined) return readFile(cwd, file);
  const named = env[variable]?.trim();
  if (named) {
    const isInline = named.includes('\n') || /^(?:\{|[A-Za-z]+:\s)/.test(named);
    return isInline ? readText(named, variable) : readFile(cwd, named);
  }
  if (typeof WELLSPOKEN_BUNDLED_CONFIG !== 'undefined') return { value: WELLSPOKEN_BUNDLED_CONFIG };
  return existsSync(resolve(cwd, defaultFile)) ? readFile(cwd, defaultFile) : { value: undefined };
}

async function readFile(cwd: string, file: string): Promise<WrittenSettings> {
  const path = resolve(cwd, file);
  const fromHere = relative(cwd, path);
  const name = fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
    return unreadable(name, reason ?? 'cannot be read');
  }
  return readText(text, name);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'this process may not read it',
};

/** The YAML parser comes in only here: a process without text to read, such as a bundled Lambda, never loads it. */
async function readText(text: string, name: string): Promise<WrittenSettings> {
  try {
    const { readYaml } = await import('./read-yaml.ts');
    return readYaml(text, name);
  } catch (error) {
    return unreadable(name, `cannot be read here. ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unreadable(name: string, text: string): WrittenSettings {
  return { value: undefined, problems: [{ where: name, text }] };
}
