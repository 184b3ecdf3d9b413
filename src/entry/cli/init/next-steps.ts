import { relative } from 'node:path';
import type { Answers } from './answers.ts';
import { isClone, packageRoot } from './package-root.ts';

/** The three commands to a first conversation, and where the way to a device is described. */
export function nextSteps({ shape, provider }: Answers, folder: string, cwd: string): string {
  const here = relative(cwd, folder);
  const commands = [
    `${here === '' ? '' : `cd ${shellWord(here)} && `}npm install`,
    'npx wellspoken doctor',
    'npx wellspoken dev',
  ];
  const key = provider === 'bedrock' ? 'AWS credentials' : 'the key';
  const page = `docs/${shape}.md`;
  const where = isClone ? `${relative(cwd, packageRoot) || '.'}/${page}` : `${page} of the repository`;
  return `
Next (${key} goes into .env first; without ${provider === 'bedrock' ? 'them nothing answers' : 'it a scripted model answers'}):

${commands.map((command) => `  ${command}`).join('\n')}

Then onto a device: ${where}
`;
}

/** As a shell reads it as one word, whatever is in it. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
