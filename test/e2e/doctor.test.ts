import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.concurrent('wellspoken doctor', () => {
  it('asks every provider, each with its own key, and is content when one answers', async () => {
    using folder = temporaryFolder();
    await using good = await createStandInGateway();
    await using bad = await createStandInGateway();
    bad.script({ fail: failures.cometBadKey401 });
    const WELLSPOKEN_CONFIG = JSON.stringify({
      models: {
        providers: [
          { name: 'first', kind: 'cometapi', baseUrl: bad.url, keyVariable: 'FIRST_KEY' },
          { name: 'second', kind: 'cometapi', baseUrl: good.url, keyVariable: 'SECOND_KEY' },
        ],
      },
    });
    const env = { WELLSPOKEN_CONFIG, FIRST_KEY: bad.key, SECOND_KEY: good.key };
    const { code, stdout } = await runCommand(['doctor'], { cwd: folder.path, env });
    expect(stdout).toMatch(/✓ key +for first\n✓ key +for second\n/);
    expect(stdout).toMatch(/! model +claude-haiku-5-5: .*\(think\/auth\)/);
    expect(stdout).toMatch(/✓ model +claude-haiku-5-5 answers/);
    expect(stdout).toContain('claude-opus-5-5 is');
    expect(code).toBe(0);
    expect(good.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('names the variable of a key that is missing, and asks nobody then', async () => {
    using folder = temporaryFolder();
    const WELLSPOKEN_CONFIG = JSON.stringify({
      models: { providers: [{ name: 'first', kind: 'anthropic', keyVariable: 'FIRST_KEY' }] },
    });
    const { code, stdout } = await runCommand(['doctor'], { cwd: folder.path, env: { WELLSPOKEN_CONFIG } });
    expect(stdout).toMatch(/✗ key +none for first\n +→ Set FIRST_KEY\./);
    expect(stdout).toMatch(/– model +not asked: a key is missing/);
    expect(code).toBe(1);
  });

  it('misses region and credentials where Bedrock or a table needs them', async () => {
    using folder = temporaryFolder();
    const env = {
      WELLSPOKEN_CONFIG: 'models:\n  provider: bedrock\n',
      WELLSPOKEN_STORE: 'dynamodb://conversations',
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: folder.path,
    };
    const { code, stdout } = await runCommand(['doctor'], { cwd: folder.path, env });
    expect(stdout).toMatch(/✗ aws region +none for bedrock\n +→ Set AWS_REGION/);
    expect(stdout).toMatch(/✗ aws region +none for the table/);
    expect(stdout).toMatch(/✗ aws +.+\n +→ Sign in/);
    expect(stdout).toMatch(/✗ store +.*region/);
    expect(code).toBe(1);
  });

  it('finds a store that is not there, and takes the password out of what it says', async () => {
    using folder = temporaryFolder();
    const env = { WELLSPOKEN_STORE: 'redis://:hunter2@127.0.0.1:1', COMETAPI_KEY: '' };
    const { code, stdout } = await runCommand(['doctor'], { cwd: folder.path, env });
    expect(stdout).toMatch(/✗ store +.+\n +→ Check WELLSPOKEN_STORE, and that it can be reached/);
    expect(stdout).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('uses a .env, minds who may read it, and prints nothing of it', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, '.env');
    writeFileSync(file, 'COMETAPI_KEY=sk-hunter2\nWELLSPOKEN_ADMIN_TOKEN=hunter2hunter2hunter2\n');
    chmodSync(file, 0o644);
    const { code, stdout } = await runCommand(['doctor', '--offline'], { cwd: folder.path });
    expect(stdout).toMatch(/! env file +others may read \.env[^\n]*\n +→ chmod 600 \.env/);
    expect(stdout).toMatch(/✓ key +for cometapi/);
    expect(stdout).toMatch(/✓ admin token +set/);
    expect(stdout).not.toContain('hunter2');
    expect(code).toBe(0);
  });

  it('sees interaction models that the settings would make otherwise', async () => {
    using folder = temporaryFolder();
    expect((await runCommand(['init', '--yes'], { cwd: folder.path })).code).toBe(0);
    writeFileSync(
      join(folder.path, 'assistant.yaml'),
      'invocationName: wise owl\nlanguages: [en-US, it-IT]\n',
    );
    const { stdout } = await runCommand(['doctor', '--offline'], { cwd: folder.path });
    expect(stdout).toMatch(/! skill package +it-IT: in assistant\.yaml, but not in skill-package/);
    expect(stdout).toMatch(
      /! skill package +not as the settings make them: en-US\n +→ Run wellspoken models build/,
    );
  });

  it('tells of the public address, and of one that nobody answers at', async () => {
    using folder = temporaryFolder();
    const { code, stdout } = await runCommand(['doctor', '--endpoint', 'https://127.0.0.1:1/alexa'], {
      cwd: folder.path,
    });
    expect(stdout).toMatch(/✗ endpoint +port 1: Alexa calls port 443 only/);
    expect(stdout).toMatch(/✗ endpoint +127\.0\.0\.1:1 cannot be reached/);
    expect(code).toBe(1);
  });

  it.for(['http://alexa.example.com', 'alexa.example.com', 'https://me:hunter2@alexa.example.com', ''])(
    'takes no address such as %j',
    async (endpoint) => {
      using folder = temporaryFolder();
      const { code } = await runCommand(['doctor', `--endpoint=${endpoint}`], { cwd: folder.path });
      expect(code).toBe(2);
    },
  );
});
