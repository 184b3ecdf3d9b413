import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildModel, type BuildModelOptions } from '../../alexa/model/build-model.ts';
import { modelLocales } from '../../alexa/model/model-language.ts';
import { modelText } from '../../alexa/model/model-text.ts';
import type { Config } from '../../config/config.ts';
import { loadConfig } from '../../config/load.ts';
import { settingsSchema } from '../../config/schema.ts';
import { languageOf } from '../../speech/language.ts';
import { type Command, UsageError } from './command.ts';
import { readManifest } from './read-manifest.ts';

const packageFolder = 'skill-package';

/**
 * Writes the interaction model of every locale that `skill-package/skill.json` names (all of Alexa's without such a file) and says which
 * files changed. With `--check` nothing is written, and a file that would change is a failure. `--capture` and `--elicit` stand for the
 * settings `voice.capture` and `voice.elicit`, which say how free speech is taken.
 */
export const modelsBuild: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      capture: { type: 'string' },
      elicit: { type: 'boolean' },
    },
  });
  const config = await loadConfig({ cwd: terminal.cwd });
  const { capture = config.voice.capture, elicit = config.voice.elicit } = values;
  if (capture !== 'catch-all' && capture !== 'carriers') {
    throw new UsageError(`--capture catch-all or carriers, not "${capture}"`);
  }
  const manifest = await readManifest(join(terminal.cwd, packageFolder, 'skill.json'));
  const folder = join(terminal.cwd, packageFolder, 'interactionModels', 'custom');
  if (!values.check) await mkdir(folder, { recursive: true });
  let changed = 0;
  for (const locale of manifest?.locales ?? modelLocales) {
    const file = join(folder, `${locale}.json`);
    const text = modelText(buildModel(locale, { capture, elicit, ...namesOf(config, locale) }));
    if (text === (await readFile(file, 'utf8').catch(() => undefined))) continue;
    changed += 1;
    if (!values.check) await writeFile(file, text);
    terminal.print(`${locale} ${values.check ? 'would change' : 'written'}\n`);
  }
  if (changed === 0) terminal.print('The interaction models are up to date.\n');
  else if (values.check) terminal.printError('Run: wellspoken models build\n');
  return values.check && changed > 0 ? 1 : 0;
};

/** A name of one's own in `assistant.yaml` is in the main language; other languages keep theirs, and so do all while the name is ours. */
export function namesOf(
  { invocationName, languages }: Pick<Config, 'invocationName' | 'languages'>,
  locale: string,
): BuildModelOptions {
  const isOurs = invocationName === settingsSchema.parse({}).invocationName;
  const isMain = languageOf(locale) === languageOf(languages[0] ?? '');
  return isMain && !isOurs ? { invocationName } : {};
}
