import { chmod, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WellspokenError } from '../../../errors.ts';
import type { SkillFile } from './skill-files.ts';

/** What became of a file. */
export interface WrittenFile {
  readonly path: string;
  readonly what: 'written' | 'replaced' | 'kept' | 'extended';
}

/**
 * Writes files into a folder, which is made where it is missing. Nothing at all is written when one would have to be replaced and that
 * was not asked for: throws `start/config` with their names.
 */
export async function writeFiles(
  folder: string,
  files: readonly SkillFile[],
  { force }: { readonly force: boolean },
): Promise<readonly WrittenFile[]> {
  const there = new Set<string>();
  for (const { path } of files) if (await exists(join(folder, path))) there.add(path);
  const inTheWay = files.filter(({ path, existing }) => existing === 'refuse' && there.has(path));
  if (inTheWay.length > 0 && !force) {
    const names = inTheWay.map(({ path }) => path).join(', ');
    throw new WellspokenError(
      'start/config',
      `${folder} has these already: ${names}. Nothing was written; --force replaces them.`,
    );
  }
  const written: WrittenFile[] = [];
  for (const file of files) written.push(await write(folder, file, there.has(file.path)));
  return written;
}

async function write(
  folder: string,
  { path, content, existing, isPrivate = false }: SkillFile,
  isThere: boolean,
): Promise<WrittenFile> {
  const file = join(folder, path);
  if (isThere && existing === 'keep') return { path, what: 'kept' };
  if (isThere && existing === 'extend') return extend(file, path, String(content));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { mode: isPrivate ? 0o600 : 0o666 });
  if (isPrivate) await chmod(file, 0o600);
  return { path, what: isThere ? 'replaced' : 'written' };
}

async function extend(file: string, path: string, lines: string): Promise<WrittenFile> {
  const text = await readFile(file, 'utf8');
  const present = new Set(text.split('\n').map((line) => line.trim()));
  const missing = lines.split('\n').filter((line) => line !== '' && !present.has(line));
  if (missing.length === 0) return { path, what: 'kept' };
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  await writeFile(file, `${text}${end}${missing.join('\n')}\n`);
  return { path, what: 'extended' };
}

/** Anything by that name, a link to nowhere as well. */
async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw new WellspokenError('start/config', `${file} cannot be made: ${code ?? 'it is in the way'}.`, {
      cause: error,
    });
  }
}
