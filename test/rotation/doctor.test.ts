import { describe, expect, it } from 'vitest';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { runCommand } from '../support/command-process.ts';
import { startKms } from '../support/kms-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { first, identity, second } from './people.ts';

/** With a stand-in for the models, whose clock is compared too. */
async function doctor(env: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  using folder = temporaryFolder();
  await using gateway = await createStandInGateway();
  const models = { COMETAPI_KEY: gateway.key, COMETAPI_BASE_URL: gateway.url };
  const WELLSPOKEN_CONFIG = 'memory: { encrypt: true }\n';
  return await runCommand(['doctor', ...flags], {
    cwd: folder.path,
    env: { WELLSPOKEN_CONFIG, ...models, ...env },
  });
}

describe.concurrent('wellspoken doctor', () => {
  it.for([
    [{}, /✓ secret +made and kept in the data folder \(development\); seals what is kept as well\n/],
    [{ WELLSPOKEN_SECRET: identity }, /✓ secret +set; seals what is kept as well\n/],
    [
      { WELLSPOKEN_SECRET: identity, WELLSPOKEN_DATA_SECRET: first },
      /✓ secret +set; WELLSPOKEN_DATA_SECRET seals\n/,
    ],
    [
      { WELLSPOKEN_DATA_SECRET: second, WELLSPOKEN_PREVIOUS_DATA_SECRETS: first },
      /! secret +an earlier one still opens\n +→ Run wellspoken store rotate\. When 0 are left/,
    ],
    [
      { WELLSPOKEN_DATA_SECRET: second, WELLSPOKEN_PREVIOUS_DATA_SECRETS: `${first},${identity}` },
      /! secret +2 earlier ones still open\n/,
    ],
  ] as const)('says which secret seals, given %j', async ([env, line]) => {
    const { code, stdout } = await doctor(env, ['--offline']);
    expect(stdout).toMatch(line);
    expect(stdout).not.toMatch(/k3Jw|b7Rt|Zs4K/);
    expect(stdout).not.toContain('kms');
    expect(code).toBe(0);
  });

  it('has a key wrapped and unwrapped by KMS, unless it is to ask nobody', async () => {
    await using kms = await startKms();
    const arn = kms.makeKey();
    kms.name('people', arn);
    const env = { ...kms.env, WELLSPOKEN_KMS_KEY: 'alias/people' };
    const offline = await doctor(env, ['--offline']);
    expect(offline.stdout).toMatch(/– kms +not asked: --offline\n/);
    expect(kms.requests).toEqual([]);
    const asked = await doctor(env);
    expect(asked.stdout).toMatch(new RegExp(`✓ kms +wraps and unwraps in \\d+ ms: ${arn}\n`));
    expect(kms.actions()).toEqual(['Encrypt', 'Decrypt']);
  });

  it('fails with what to do about a key that cannot be used', async () => {
    await using kms = await startKms();
    const arn = kms.makeKey();
    kms.trouble(arn, 'denied');
    const { code, stdout } = await doctor({ ...kms.env, WELLSPOKEN_KMS_KEY: arn });
    expect(stdout).toMatch(
      /✗ kms +This process may not use the KMS key .*allow its role kms:Encrypt and kms:Decrypt/,
    );
    expect(code).toBe(1);
  });

  it('warns of a key for people where nobody has one', async () => {
    await using kms = await startKms();
    const env = {
      ...kms.env,
      WELLSPOKEN_KMS_KEY: kms.makeKey(),
      WELLSPOKEN_CONFIG: 'memory: { encrypt: false }\n',
    };
    const { stdout } = await doctor(env, ['--offline']);
    expect(stdout).toMatch(
      /! kms +WELLSPOKEN_KMS_KEY is set, but nobody has a key[^\n]*\n +→ Set memory\.encrypt/,
    );
  });
});
