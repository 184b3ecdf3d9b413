import { noKeyWarning } from '../../../config/build-config.ts';
import type { Config } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { asWellspokenError } from '../../../errors.ts';
import { providersOf } from '../../../model/providers.ts';
import { createUndiciTransport } from '../../../model/undici-transport.ts';
import type { Terminal } from '../command.ts';
import { checkAws } from './check-aws.ts';
import { checkCatalogues } from './check-catalogues.ts';
import { checkClock } from './check-clock.ts';
import { checkDoors } from './check-doors.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { checkEnvFile } from './check-env-file.ts';
import { checkKeys } from './check-keys.ts';
import { checkModels } from './check-models.ts';
import { checkSecret } from './check-secret.ts';
import { checkSkillPackage } from './check-skill-package.ts';
import { checkStore } from './check-store.ts';
import { checkTools } from './check-tools.ts';
import type { Finding } from './finding.ts';

export interface ExamineOptions {
  /** Ask nobody: no model, no cloud, no clock but our own. */
  readonly isOffline: boolean;
  /** The public address that Alexa calls, to be tried from here. */
  readonly endpoint: URL | undefined;
}

/** Looks at what a conversation needs, from the configuration outwards. Asks one model of each provider a question of a few tokens. */
export async function* examine(
  terminal: Terminal,
  { isOffline, endpoint }: ExamineOptions,
): AsyncGenerator<Finding> {
  yield* checkEnvFile(terminal.cwd);
  let config: Config;
  try {
    config = await loadConfig({ cwd: terminal.cwd });
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/config', 'The configuration could not be read.');
    const fix = 'Correct the lines above; nothing else was checked.';
    yield { check: 'configuration', verdict: 'failed', detail: message, fix };
    return;
  }
  yield { check: 'configuration', verdict: 'ok', detail: `${config.name}, ${config.languages.join(', ')}` };
  for (const detail of config.warnings) {
    // The check of the key says that one, with its fix.
    if (detail !== noKeyWarning) yield { check: 'configuration', verdict: 'warning', detail };
  }

  yield* checkAnswers(config, isOffline);
  if (!isOffline) yield* checkAws(config);
  if (config.tools.length > 0) yield* checkTools(config, isOffline);
  yield await checkStore(config, { baseDir: terminal.cwd, isOffline });
  yield* checkSecret(config, { baseDir: terminal.cwd, isOffline });
  yield isOffline
    ? { check: 'clock', verdict: 'skipped', detail: 'not compared: --offline' }
    : await checkClock(providersOf(config));
  yield* checkDoors(config);
  yield* checkSkillPackage(config, terminal);
  if (endpoint === undefined) return;
  if (isOffline) yield { check: 'endpoint', verdict: 'skipped', detail: 'not called: --offline' };
  else yield* checkEndpoint(endpoint);
}

async function* checkAnswers(config: Config, isOffline: boolean): AsyncGenerator<Finding> {
  const keys = checkKeys(config);
  yield* keys;
  const isAsked = providersOf(config).some(({ kind }) => kind !== 'scripted');
  const isKeyMissing = keys.some(({ verdict }) => verdict === 'failed');
  if (isOffline || isKeyMissing || !isAsked) {
    const noNeed = isKeyMissing ? 'not asked: a key is missing' : 'the scripted model needs no check';
    yield { check: 'model', verdict: 'skipped', detail: isOffline ? 'not asked: --offline' : noNeed };
    return;
  }
  const transport = createUndiciTransport();
  try {
    yield* checkCatalogues(config, transport.send);
    yield* checkModels(config, transport.send);
  } finally {
    await transport.close();
  }
}
