import { join } from 'node:path';
import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import type { Terminal } from '../command.ts';
import { modelsBuild } from '../models-build.ts';
import { readManifest } from '../read-manifest.ts';
import type { Finding } from './finding.ts';

const check = 'skill package';

/** Whether `skill-package/` speaks the configured languages, and its interaction models are what the settings make of them. */
export async function* checkSkillPackage(config: Config, terminal: Terminal): AsyncGenerator<Finding> {
  try {
    const manifest = await readManifest(join(terminal.cwd, 'skill-package', 'skill.json'));
    if (manifest === undefined) {
      const detail = 'none here: not needed to talk, but for a device (wellspoken init writes one)';
      yield { check, verdict: 'skipped', detail };
      return;
    }
    const missing = config.languages.filter((locale) => !manifest.locales.includes(locale));
    if (missing.length > 0) {
      const detail = `${missing.join(', ')}: in assistant.yaml, but not in skill-package/skill.json`;
      const fix = 'Add their store pages to skill.json, or take them out of languages.';
      yield { check, verdict: 'warning', detail, fix };
    }
    yield await checkInteractionModels(terminal);
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/config', 'The skill package could not be read.');
    yield { check, verdict: 'failed', detail: message };
  }
}

async function checkInteractionModels(terminal: Terminal): Promise<Finding> {
  const lines: string[] = [];
  const quiet = { ...terminal, print: (text: string) => void lines.push(text), printError: () => {} };
  if ((await modelsBuild(['--check'], quiet)) === 0) {
    return { check, verdict: 'ok', detail: 'its interaction models are as the settings make them' };
  }
  const locales = lines.flatMap((line) => /^(\S+) would change/.exec(line)?.[1] ?? []);
  const detail = `not as the settings make them: ${locales.join(', ')}`;
  const fix = 'Run wellspoken models build, then ask deploy; leave it if you changed them by hand.';
  return { check, verdict: 'warning', detail, fix };
}
