import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lintModel } from '../../alexa/model/lint.ts';
import { type Command, UsageError } from './command.ts';
import { readManifest } from './read-manifest.ts';
import { readModel } from './read-model.ts';

/**
 * Judges interaction models, ours or those of any skill, by the rules of Amazon's build, of certification and of hearing. The locale is the
 * file's name, or `--locale`. Fails for a breach that Amazon would refuse; words that get lost are advice.
 */
export const modelsCheck: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('check which files?');
  let refused = 0;
  for (const name of positionals) {
    const file = resolve(terminal.cwd, name);
    const locale = values.locale ?? localeOf(file);
    const examplePhrases = (await manifestFor(file))?.examplePhrases.get(locale);
    const findings = lintModel(await readModel(file), {
      locale,
      ...(examplePhrases === undefined ? {} : { examplePhrases }),
    });
    terminal.print(`${findings.length === 0 ? '✓' : '✗'} ${name} (${locale})\n`);
    for (const { harm, rule, message, source } of findings) {
      if (harm !== 'hearing') refused += 1;
      terminal.print(`  ${harm}, ${rule}: ${message}\n    (${source})\n`);
    }
  }
  return refused > 0 ? 1 : 0;
};

/** Amazon's command line keeps a model at `interactionModels/custom/<locale>.json`, beside `skill.json`. */
const manifestFor = (file: string) => readManifest(join(dirname(file), '..', '..', 'skill.json'));

function localeOf(file: string): string {
  const name = basename(file, '.json');
  return /^[a-z]{2}-[A-Z]{2}$/.test(name) ? name : 'en-US';
}
