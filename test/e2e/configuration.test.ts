import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secret = 'never-print-this-secret-of-ours';

describe.concurrent('a configuration that cannot be used', () => {
  it.for([
    {
      what: 'an unknown key',
      yaml: 'name: Ada\nvoice:\n  deadlinMs: 5000\n',
      env: {},
      says: /assistant\.yaml:3:3 voice\.deadlinMs: unknown key\. Did you mean deadlineMs\?/,
    },
    {
      what: 'a wrong type',
      yaml: 'voice:\n  deadlineMs: soon\n',
      env: {},
      says: /assistant\.yaml:2:15 voice\.deadlineMs: .*whole number.*1000.*7500/,
    },
    { what: 'broken YAML', yaml: 'name: [Ada\nvoice: 1\n', env: {}, says: /assistant\.yaml:\d+:\d+/ },
    {
      what: 'a port that is none',
      yaml: '',
      env: { PORT: '99999' },
      says: /environment PORT: is not allowed\. Must be a whole number from 0 to 65535/,
    },
    {
      what: 'signatures switched off where others can reach us',
      yaml: '',
      env: { HOST: '0.0.0.0', WELLSPOKEN_VERIFY_SIGNATURE: 'off' },
      says: /environment WELLSPOKEN_VERIFY_SIGNATURE: off is not allowed/,
    },
    {
      what: 'a secret in a form that no header can carry',
      yaml: '',
      env: { WELLSPOKEN_ADMIN_TOKEN: `${secret} and more` },
      says: /environment WELLSPOKEN_ADMIN_TOKEN: holds a space/,
    },
    {
      what: 'production without a secret',
      yaml: '',
      env: { NODE_ENV: 'production' },
      says: /WELLSPOKEN_SECRET is not set, and production needs it/,
    },
    {
      what: 'a provider without its key',
      yaml: 'models:\n  provider: anthropic\n',
      env: {},
      says: /ANTHROPIC_API_KEY/,
    },
    {
      what: 'an unknown kind of store',
      yaml: '',
      env: { WELLSPOKEN_STORE: 'mongodb://x' },
      says: /sqlite:<file>/,
    },
  ])('$what: nothing starts, and the message says where and what', async ({ yaml, env, says }) => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'assistant.yaml'), yaml);
    const settings = { PORT: '0', ...env } as Readonly<Record<string, string>>;
    const { code, stdout, stderr } = await runCommand(['serve'], { cwd: folder.path, env: settings });
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain(secret);
  });

  it('names every problem at once', async () => {
    using folder = temporaryFolder();
    const env = {
      PORT: 'x',
      LOG_LEVEL: 'loud',
      WELLSPOKEN_CONFIG: '{"nam": "Ada", "memory": {"turns": -1}}',
    };
    const { stderr } = await runCommand(['serve'], { cwd: folder.path, env });
    for (const what of ['nam', 'memory.turns', 'PORT', 'LOG_LEVEL']) expect(stderr).toContain(`${what}: `);
  });

  it('a port that somebody else has: exit 1 and a sentence', async () => {
    using folder = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const env = { PORT: String(port), WELLSPOKEN_STORE: 'memory:' };
    const { code, stderr } = await runCommand(['serve'], { cwd: folder.path, env });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(String(port));
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
