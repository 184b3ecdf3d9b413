import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorKinds } from '../src/errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

const captures = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const fences = (text: string, language: string) =>
  captures(text, new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('links to files that are there', () => {
    const links = captures(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names files of this repository that are there', () => {
    const files = captures(
      text,
      /`((?:src|test|scripts|docs|bench|examples|skill-package)\/[\w./-]+\.\w+)`/g,
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const names = captures(text, /npm run (?:-s )?([\w:-]+)/g);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names error codes that exist', () => {
    const codes = captures(text, /`((?:start|hear|recall|think|say|remember)\/[a-z][a-z-]*)`/g);
    expect(codes.filter((code) => !(code in errorKinds))).toEqual([]);
  });

  it('shows JSON that parses', () => {
    for (const snippet of fences(text, 'json')) {
      expect(() => JSON.parse(/^\s*"/.test(snippet) ? `{${snippet}}` : snippet)).not.toThrow();
    }
  });

  it('shows commands that a shell can read', () => {
    for (const snippet of fences(text, 'sh')) {
      const { stderr, status } = spawnSync('bash', ['-n'], { input: snippet, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });
});
