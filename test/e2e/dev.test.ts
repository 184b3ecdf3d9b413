import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Gives the command that follows a terminal of its own, and passes its exit code on. */
const inTerminal = [
  'python3',
  '-c',
  'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))',
] as const;

describe.concurrent('wellspoken dev', () => {
  it('without a terminal serves on and says how to talk to it', async () => {
    using folder = temporaryFolder();
    await using dev = startCommand(['dev'], { cwd: folder.path, env: { PORT: '0' }, input: '' });
    const [, url, line = ''] = await dev.sees(/(http:[^\s,]+)[^]*?^ +(curl .*)\n/m);
    expect(dev.stdout()).toContain('The built-in SCRIPTED model answers, not Claude');
    expect(dev.stdout()).toContain('Set COMETAPI_KEY to talk to Claude.');
    expect(line).toContain(`${url}/v1/turns`);

    const stranger = await fetch(`${url}/v1/turns`, { method: 'POST', body: '{"text":"hello"}' });
    expect(stranger.status).toBe(401);

    dev.child.kill('SIGTERM');
    expect(await dev.exit).toBe(0);
    expect(dev.stderr()).toBe('');
  });

  it('without a terminal prints a line for another one that works as it stands', async ({ annotate }) => {
    if (spawnSync('curl', ['--version']).status !== 0) {
      await annotate('There is no curl here to try the printed line with.');
      return;
    }
    using folder = temporaryFolder();
    await using dev = startCommand(['dev'], { cwd: folder.path, env: { PORT: '0' }, input: '' });
    const [line] = await dev.sees(/^ +curl .*\n/m);
    const { stdout } = await promisify(execFile)('sh', ['-c', line]);
    expect(JSON.parse(stdout)).toMatchObject({ speech: expect.any(String), model: 'scripted' });
  });

  it('serves a page at the address that it prints, and what the page asks for to who has its key', async () => {
    using folder = temporaryFolder();
    await using dev = startCommand(['dev'], { cwd: folder.path, env: { PORT: '0' }, input: '' });
    const [, url = '', key = ''] = await dev.sees(
      /^See it speak: (http:\/\/127\.0\.0\.1:\d+)\/#([\w-]{24})$/m,
    );
    const page = await fetch(`${url}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const [, script = ''] = /src="([^"]+\.js)"/.exec(await page.text()) ?? [];
    expect((await fetch(url + script)).status).toBe(200);
    const about = (headers: Record<string, string>) => fetch(`${url}/studio/about`, { headers });
    expect((await about({})).status).toBe(401);
    expect(await (await about({ authorization: `Bearer ${key}` })).json()).toMatchObject({
      isScripted: true,
    });
    dev.child.kill('SIGTERM');
    expect(await dev.exit).toBe(0);
  });

  it('in a terminal shows what the speaker says, when, and what it took', async ({ annotate }) => {
    if (spawnSync('python3', ['-c', 'import pty']).status !== 0) {
      await annotate('There is no python3 here to make a terminal with.');
      return;
    }
    using folder = temporaryFolder();
    const env = { PORT: '0', TERM: 'dumb' };
    await using dev = startCommand(['dev'], { cwd: folder.path, env, wrapper: inTerminal });

    await dev.sees(/Type what you would say to the speaker[^]*you › /);
    expect(dev.stdout()).toContain('SCRIPTED');
    expect(dev.stdout()).toMatch(/reply +Hi, I’m an AI assistant/);
    expect(dev.stdout()).toContain('no model was asked');

    dev.type('tell me a joke\r');
    await dev.sees(/scripted \(scripted\) · first token [\d.]+ s · \d+ tokens in, \d+ out · \$\d[^]*you › /);
    expect(dev.stdout()).toMatch(/skill +[░◆]/);
    expect(dev.stdout()).toMatch(/first word [\d.]+ s · silence [\d.]+ s · reply [\d.]+ s/);
    expect(dev.stdout()).toMatch(/card: tell me a joke/);

    dev.type('\u0004');
    expect(await dev.exit).toBe(0);
  });

  it('listens for nobody but this machine', async () => {
    using folder = temporaryFolder();
    const env = { HOST: '0.0.0.0', PORT: '0', WELLSPOKEN_SECRET: 's'.repeat(32) };
    await using dev = startCommand(['dev'], { cwd: folder.path, env, input: '' });
    expect(await dev.exit).toBe(1);
    expect(dev.stderr()).toContain('dev listens on this machine only, but HOST is 0.0.0.0');
  });
});
