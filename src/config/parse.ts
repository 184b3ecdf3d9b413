import { buildConfig, isFinished } from './build-config.ts';
import type { Config, ConfigInput } from './config.ts';
import type { Environment } from './variables.ts';

/**
 * The configuration of settings written in code, and of the environment. A `Config` comes back as it is.
 *
 * Throws `start/config` with every problem on a line of its own; `start/secret` when all of them are secrets in a form that
 * cannot be used.
 */
export function parseConfig(input: Config | ConfigInput = {}, env: Environment = process.env): Config {
  if (isFinished(input)) return input;
  return buildConfig({ value: input }, env);
}
