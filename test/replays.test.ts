import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { invocationNames } from '../src/alexa/invocation-names.ts';
import { opensSkill } from '../src/entry/cli/opens-skill.ts';
import { runCommand } from './support/command-process.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = new URL('../replays/', import.meta.url);
const files = readdirSync(folder);

interface Replay {
  readonly skillId: string;
  readonly locale: string;
  readonly type: string;
  readonly userInput: readonly string[];
}

const readReplay = (file: string): Replay => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

describe('the replay files', () => {
  it('are there for every language of the skill', () => {
    expect(files.map((file) => file.slice(0, 2)).sort()).toEqual([...invocationNames.keys()].sort());
  });

  it.each(files)('%s opens the skill by its name, talks, and ends as `ask dialog` wants it', (file) => {
    const { skillId, locale, type, userInput } = readReplay(file);
    expect([`${locale}.json`, type]).toEqual([file, 'text']);
    // A real one would be somebody's.
    expect(skillId).toBe('amzn1.ask.skill.put-yours-here');
    const name = invocationNames.get(locale.slice(0, 2)) ?? 'none';
    expect(opensSkill(userInput[0] ?? '', [name])).toBe(true);
    expect(userInput).toHaveLength(11);
    expect(userInput.at(-1)).toBe('.quit');
  });

  // The scripted model writes English, which voices of other scripts cannot read.
  it.concurrent.each(['en-US', 'de-DE'])('every turn of %s is good', async (locale) => {
    using cwd = temporaryFolder();
    const file = fileURLToPath(new URL(`${locale}.json`, folder));
    const env = {
      WELLSPOKEN_CONFIG: `languages: [${locale}]\nmodels: { provider: scripted }\n`,
      WELLSPOKEN_STORE: 'memory:',
    };
    const { code, stdout, stderr } = await runCommand(['replay', file], { cwd: cwd.path, env });
    expect(stdout + stderr).toContain('10 turns, all of them good.');
    expect(code).toBe(0);
  });
});
