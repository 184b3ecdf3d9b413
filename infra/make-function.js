// JavaScript, because it may be the first thing that runs in a clone, on whatever Node npm has: the one that runs TypeScript comes
// with the packages of the folder above.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes the bundle that the functions run, and installs what it is made with where that was not done. */
for (const words of [...(existsSync(`${root}node_modules`) ? [] : [['ci']]), ['run', '-s', 'bundle']]) {
  const { status } = spawnSync('npm', words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
