import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../support/collect.ts';
import { eventually } from '../support/eventually.ts';
import { type KeyTrouble, type KmsServer, startKms } from '../support/kms-server.ts';
import { print } from '../support/print.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { inRaw, letTalk, openAssistant, remembered, rotate, second, tells } from './people.ts';

let kms: KmsServer;
let folder: ReturnType<typeof temporaryFolder>;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  kms = await startKms();
  folder = temporaryFolder();
  env = { ...kms.env, WELLSPOKEN_STORE: `sqlite:${folder.path}/kept.db` };
});
afterEach(async () => {
  await kms[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const addressOf = (userId: string, nth = 1) => /\S+@[^,]+/.exec(tells(userId, nth))?.[0];
const wrappedKeys = () =>
  inRaw(env, async (store) =>
    (await collect(store.scan('person/'))).filter(({ name }) => name === 'key').map(({ value }) => value),
  );
const troublesOf = ({ events }: Awaited<ReturnType<ReturnType<typeof openAssistant>['say']>>) =>
  events.flatMap((event) =>
    event.type === 'recall-error' || event.type === 'remember-error' ? [event.code] : [],
  );

describe('people whose keys KMS wraps', () => {
  it('are remembered, and KMS sees keys and pseudonyms, once for each process, and nothing else', async () => {
    const keyed = { ...env, WELLSPOKEN_KMS_KEY: kms.makeKey() };
    await letTalk(keyed, ['anna', 'ben']);
    expect(kms.actions()).toEqual(['Encrypt', 'Encrypt']);
    const assistant = openAssistant(keyed);
    for (let nth = 2; nth < 5; nth += 1) await assistant.say('anna', tells('anna', nth));
    const anna = assistant.pseudonym('anna');
    await assistant.close();
    expect(kms.actions()).toEqual(['Encrypt', 'Encrypt', 'Decrypt']);
    expect(await remembered(keyed, 'anna')).toEqual([1, 2, 3, 4].map((nth) => addressOf('anna', nth)));
    const inputs = kms.requests.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    for (const { KeyId, CiphertextBlob, Plaintext = '', EncryptionContext, ...rest } of inputs) {
      expect(rest).toEqual({});
      expect(KeyId).toBe(keyed.WELLSPOKEN_KMS_KEY);
      expect(EncryptionContext).toEqual({ partition: expect.stringMatching(/^person\/[\w-]{24}$/) });
      const bytes = Buffer.from(Plaintext as string, 'base64').length;
      expect(bytes).toBe(CiphertextBlob === undefined ? 32 : 0);
    }
    expect(JSON.parse(kms.requests[0]?.body ?? '{}')).toMatchObject({
      EncryptionContext: { partition: `person/${anna}` },
    });
    expect(await wrappedKeys()).toEqual([
      expect.stringMatching(/^kms1\.arn:/),
      expect.stringMatching(/^kms1\.arn:/),
    ]);
  });

  it('move from a secret to KMS, to another key of it behind the same alias, and back', async () => {
    const [one, other] = [kms.makeKey(), kms.makeKey()];
    const people = ['anna', 'ben', 'cleo'];
    await letTalk(env, people);
    kms.name('people', one);
    const aliased = { ...env, WELLSPOKEN_KMS_KEY: 'alias/people' };
    const isWrappedBy = async (prefix: string) =>
      (await wrappedKeys()).every((key) => key.startsWith(prefix));

    expect(await rotate(aliased, ['--check'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('✗ 3 left'),
    });
    expect(await rotate(aliased)).toMatchObject({ code: 0 });
    expect(await isWrappedBy(`kms1.${one}.`)).toBe(true);
    kms.name('people', other);
    expect(await rotate(aliased)).toMatchObject({ code: 0 });
    expect(await isWrappedBy(`kms1.${other}.`)).toBe(true);
    kms.trouble(one, 'pending deletion');
    expect(await remembered(aliased, 'ben')).toEqual([addressOf('ben')]);
    const back = { ...env, WELLSPOKEN_DATA_SECRET: second };
    expect(await rotate(back)).toMatchObject({ code: 0 });
    kms.trouble(undefined, 'denied');
    expect(await isWrappedBy('kms1.')).toBe(false);
    for (const userId of people) expect(await remembered(back, userId)).toEqual([addressOf(userId)]);
  });

  it('are moved as they are met, without a rotation, and nobody waits for that', async () => {
    await letTalk(env, ['anna']);
    const arn = kms.makeKey();
    const assistant = openAssistant({ ...env, WELLSPOKEN_KMS_KEY: arn });
    expect(troublesOf(await assistant.say('anna', tells('anna', 2)))).toEqual([]);
    await eventually('her key is moved', async () => (await wrappedKeys()).join().startsWith(`kms1.${arn}`));
    await assistant.close();
  });

  it.each<[KeyTrouble, RegExp]>([
    ['denied', /may not use the KMS key .*allow its role kms:Encrypt and kms:Decrypt/],
    ['disabled', /is disabled: enable it/],
    ['gone', /There is no KMS key/],
  ])('stay where they are when today’s key is %s, and the rotation says why', async (trouble, why) => {
    const arn = kms.makeKey();
    await letTalk(env, ['anna']);
    const before = await wrappedKeys();
    kms.trouble(arn, trouble);
    const { code, stderr } = await rotate({ ...env, WELLSPOKEN_KMS_KEY: arn });
    expect(stderr).toMatch(why);
    expect(code).toBe(1);
    expect(await wrappedKeys()).toEqual(before);
  });

  it('are counted where the key that wrapped them may not be used any more, and the others move', async () => {
    const [lost, next] = [kms.makeKey(), kms.makeKey()];
    await letTalk({ ...env, WELLSPOKEN_KMS_KEY: lost }, ['anna']);
    await letTalk(env, ['ben']);
    kms.trouble(lost, 'disabled');
    const { code, stdout } = await rotate({ ...env, WELLSPOKEN_KMS_KEY: next });
    expect(stdout).toMatch(/✗ 1 cannot be opened: The KMS key arn\S+ is disabled/);
    expect(code).toBe(1);
    expect(await remembered({ ...env, WELLSPOKEN_KMS_KEY: next }, 'ben')).toEqual([addressOf('ben')]);
    kms.trouble(lost);
    expect(await rotate({ ...env, WELLSPOKEN_KMS_KEY: next })).toMatchObject({ code: 0 });
    expect(await remembered({ ...env, WELLSPOKEN_KMS_KEY: next }, 'anna')).toEqual([addressOf('anna')]);
  });
});

describe('a turn, while KMS', () => {
  it.each<[string, KeyTrouble]>([
    ['does not answer', 'hanging'],
    ['fails', 'failing'],
    ['refuses us', 'denied'],
    ['is overrun', 'throttled'],
    ['has the key disabled', 'disabled'],
  ])(
    '%s, goes on without memory and without a word about it, and remembers again later',
    async (_, trouble) => {
      const keyed = { ...env, WELLSPOKEN_KMS_KEY: kms.makeKey() };
      await letTalk(keyed, ['anna']);
      const assistant = openAssistant(keyed);
      kms.trouble(undefined, trouble);
      const turned = await assistant.say('anna', tells('anna', 2));
      expect(turned.reply.speech).toContain('Good to know.');
      expect(turned.reply.cause).toBeUndefined();
      expect(turned.replyMs).toBeLessThan(2_000);
      expect(troublesOf(turned).length).toBeGreaterThan(0);
      kms.trouble(undefined);
      await eventually(
        'she is remembered',
        async () => {
          return troublesOf(await assistant.say('anna', tells('anna', 3))).length === 0;
        },
        12_000,
      );
      await assistant.close();
      expect(await remembered(keyed, 'anna')).toEqual(
        expect.arrayContaining([1, 3].map((nth) => addressOf('anna', nth))),
      );
    },
  );

  it('is far away, waits for it once for a person whom the process does not know, and then no more', async () => {
    const lineMs = 20;
    await using far = await startKms(lineMs);
    const local = { ...env, ...far.env };
    const keyed = { ...local, WELLSPOKEN_KMS_KEY: far.makeKey() };
    const warm = async (which: typeof local) => {
      await letTalk(which, ['warm', 'anna']);
      const assistant = openAssistant(which);
      await assistant.say('warm', tells('warm', 2));
      const [unknown, known] = [
        await assistant.say('anna', tells('anna', 2)),
        await assistant.say('anna', 'why'),
      ];
      await assistant.close();
      return [unknown.replyMs, known.replyMs] as const;
    };
    const byKms = await warm(keyed);
    const bySecret = await warm({ ...local, WELLSPOKEN_STORE: `sqlite:${folder.path}/other.db` });
    print(
      `KMS ${lineMs} ms away: first turn of a person in a process ${byKms[0].toFixed(1)} ms, next ${byKms[1].toFixed(1)} ms; ` +
        `without KMS ${bySecret[0].toFixed(1)} ms, ${bySecret[1].toFixed(1)} ms`,
    );
    expect(far.actions().filter((action) => action === 'Decrypt')).toHaveLength(2);
    expect(byKms[0]).toBeGreaterThanOrEqual(lineMs);
    expect(byKms[0] - bySecret[0]).toBeLessThan(lineMs + 150);
  });
});
