import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../config/load.ts';
import { type Command, UsageError } from './command.ts';
import { ask } from './init/ask.ts';
import { nextSteps } from './init/next-steps.ts';
import { packageRoot } from './init/package-root.ts';
import { questions } from './init/questions.ts';
import { settingsText } from './init/settings-text.ts';
import { skillFiles } from './init/skill-files.ts';
import { writeFiles } from './init/write-files.ts';

/**
 * Starts a skill in a folder: asks what has no option, and writes settings, skill package, a `.env` that only its owner reads, and what the
 * chosen shape needs. Replaces nothing without `--force`, and the `.env` not even then: it holds the secret of the pseudonyms.
 */
export const init: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(questions.map(({ option }) => [option, { type: 'string' as const }])),
      yes: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const [place = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError('one folder at a time.');
  const folder = resolve(terminal.cwd, place);
  if (relative(packageRoot, folder) === '') {
    throw new UsageError('this is Wellspoken itself. Name a folder for the skill, such as ../my-skill.');
  }
  const { yes, force, ...given } = values;
  const answers = await ask(terminal, { given, isQuiet: yes });
  // Whatever was answered, what is written can be read.
  await loadConfig({ env: { WELLSPOKEN_CONFIG: settingsText(answers) } });

  const written = await writeFiles(folder, await skillFiles(answers, folder), { force });
  const width = Math.max(...written.map(({ what }) => what.length));
  for (const { path, what } of written) terminal.print(`${what.padEnd(width)}  ${path}\n`);
  terminal.print(nextSteps(answers, folder, terminal.cwd));
  return 0;
};
