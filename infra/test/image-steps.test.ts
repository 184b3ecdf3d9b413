import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText, root } from './repository.ts';

/**
 * What the Dockerfile says, done by hand, since an engine is not everywhere and its base images come from registries of their own: the
 * same files, the same installation, the same commands, in a folder in place of an image.
 */
const dockerfile = readText('Dockerfile');
const folder = mkdtempSync(join(tmpdir(), 'wellspoken-image-'));
const app = join(folder, 'app');
const data = join(folder, 'data');
const run = promisify(execFile);

const lines = (keyword: string) =>
  dockerfile.split('\n').filter((line) => line.trim().startsWith(`${keyword} `) && !line.includes('--from='));
const inExecForm = (keyword: string) =>
  (
    JSON.parse(
      lines(keyword)
        .at(-1)
        ?.replace(/^[^[]*/, '') ?? '[]',
    ) as string[]
  ).map((word) => (word === '/nodejs/bin/node' ? process.execPath : word));
const health = dockerfile.split('\n').find((line) => line.includes('"-e"')) ?? '';
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

beforeAll(async () => {
  mkdirSync(app);
  mkdirSync(data);
  for (const words of lines('COPY').map((line) => line.split(/\s+/).slice(1, -1))) {
    for (const file of words) cpSync(join(root, file), join(app, file), { recursive: true });
  }
  for (const file of globSync('src/**/*.test.ts', { cwd: app })) rmSync(join(app, file));
  const [install = ''] = /npm ci[^&]*/.exec(lines('RUN').join(' ')) ?? [];
  await run('npm', install.trim().split(/\s+/).slice(1), { cwd: app });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the steps of the Dockerfile, in a folder', () => {
  let service: ChildProcess;
  let url = '';
  let before: string[];

  beforeAll(async () => {
    before = filesIn(app);
    const [node = '', ...rest] = [...inExecForm('ENTRYPOINT'), ...inExecForm('CMD')];
    service = spawn(node, rest, {
      cwd: app,
      env: {
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        WELLSPOKEN_STORE: `sqlite:${join(data, 'wellspoken.db')}`,
        WELLSPOKEN_SECRET: 'thirty-two-characters-for-a-test-or-more',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: service.stdout ?? process.stdin })) {
      const entry = JSON.parse(line) as { message: string; url?: string };
      if (entry.message === 'service started') url = entry.url ?? '';
      if (url) break;
    }
    if (!url) throw new Error('The service ended before it had started; it says why above.');
  });
  afterAll(() => void service.kill('SIGKILL'));

  it('start a service that is ready, with production packages only', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('check its health by the command of the image', async () => {
    const [, flag = '', script = ''] = JSON.parse(health.replace(/^[^[]*/, '')) as string[];
    const check = (port: string) => run(process.execPath, [flag, script], { env: { PORT: port } });
    await expect(check(new URL(url).port)).resolves.toMatchObject({ stderr: '' });
    await expect(check('1')).rejects.toMatchObject({ code: 1 });
  });

  it('need no more room than a small image has', () => {
    const bytes = filesIn(app).reduce((sum, file) => sum + statSync(file).size, 0);
    // Compressed it is a fifth; Node itself, which the base brings, is 45 MB of the 150 that the image may have.
    expect(bytes).toBeLessThan(80_000_000);
  });

  it('end on SIGTERM, having written nothing outside of the data', async () => {
    const ended = once(service, 'exit');
    service.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(filesIn(app)).toEqual(before);
    expect(filesIn(data).length).toBeGreaterThan(0);
  });
});
