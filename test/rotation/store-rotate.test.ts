import { describe, expect, it } from 'vitest';
import { collect } from '../support/collect.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { first, identity, inRaw, inTheClear, letTalk, remembered, rotate, second, tells } from './people.ts';
import { placeKinds } from './places.ts';

const people = ['anna', 'ben', 'cleo'];
const addressOf = (userId: string, nth = 1) => /\S+@[^,]+/.exec(tells(userId, nth))?.[0];

describe.concurrent.each(placeKinds)('wellspoken store rotate, on $name', ({ open }) => {
  it('moves from one data secret to the next, and says when the one before may go', async () => {
    await using place = await open();
    const before = { ...place.env, WELLSPOKEN_DATA_SECRET: first };
    await letTalk(before, people);
    const after = { ...place.env, WELLSPOKEN_DATA_SECRET: second };
    const between = { ...after, WELLSPOKEN_PREVIOUS_DATA_SECRETS: first };

    const looked = await rotate(between, ['--check']);
    expect(looked).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/✗ \d+ left: run it without --check/),
    });
    const blind = await rotate(after);
    expect(blind.stdout).toMatch(/✗ \d+ cannot be opened: no secret that is given opens it\. Give what/);
    expect(blind.code).toBe(1);
    const done = await rotate(between);
    expect(done.stdout).toMatch(/^\d+ read, \d+ sealed anew\. Checking …\n✓ 0 left: WELLSPOKEN_PREVIOUS/);
    expect(done.code).toBe(0);
    expect(await rotate(after, ['--check'])).toMatchObject({ code: 0 });
    for (const userId of people) {
      expect(await remembered(after, userId)).toEqual([addressOf(userId)]);
      expect(await remembered(before, userId)).toEqual([]);
    }
    expect([looked, blind, done].map(({ stdout, stderr }) => stdout + stderr).join()).not.toMatch(
      /@example|k3Jw|b7Rt|Zs4K/,
    );
  });

  it('moves off the secret of the pseudonyms, which stays who everybody is', async () => {
    await using place = await open();
    await letTalk(place.env, people);
    const after = { ...place.env, WELLSPOKEN_DATA_SECRET: second };
    expect(await remembered(after, 'anna')).toEqual([addressOf('anna')]);
    expect(await rotate(after)).toMatchObject({ code: 0 });
    expect(await remembered(place.env, 'anna')).toEqual([]);
    await letTalk(after, people, 2);
    for (const userId of people) {
      expect(await remembered(after, userId)).toEqual([addressOf(userId), addressOf(userId, 2)]);
    }
  });

  it('seals the vaults of a store that is not encrypted, and the rest once encryption is turned on', async () => {
    await using place = await open();
    await letTalk(place.env, people, 1, inTheClear);
    const env = { ...place.env, WELLSPOKEN_DATA_SECRET: second };
    const plain = await rotate(env, [], '');
    expect(plain.stdout).toMatch(/! \d+ of \d+ are in the clear: memory\.encrypt is not on here\.\n✓ 0 left/);
    expect(plain.code).toBe(0);
    expect(await remembered(env, 'ben', inTheClear)).toEqual([addressOf('ben')]);
    expect(await remembered(place.env, 'ben', inTheClear)).toEqual(['[EMAIL_1]']);
    const lying = () => inRaw(place.env, async (store) => JSON.stringify(await collect(store.scan())));
    expect(await lying()).toContain('my email is');
    expect(await rotate(env)).toMatchObject({ code: 0, stdout: expect.not.stringContaining('in the clear') });
    expect(await lying()).not.toContain('my email is');
    expect(await remembered(env, 'ben')).toEqual([addressOf('ben')]);
  });
});

describe('wellspoken store rotate', () => {
  it.each([
    ['memory:', 'gone with the process'],
    ['session:', 'leave WELLSPOKEN_PREVIOUS_DATA_SECRETS for a day'],
  ])('has nothing to do for %s', async (WELLSPOKEN_STORE, why) => {
    const { code, stdout } = await rotate({ WELLSPOKEN_STORE });
    expect(stdout).toMatch(/^– Nothing to do: /);
    expect(stdout).toContain(why);
    expect(code).toBe(0);
  });

  it.each([
    [['--chekc'], 2, /Unknown option/],
    [['now'], 2, /Unexpected argument/],
  ])('refuses %j', async (flags, code, message) => {
    const { code: exit, stderr } = await rotate({ WELLSPOKEN_STORE: 'memory:' }, flags);
    expect(stderr).toMatch(message);
    expect(exit).toBe(code);
  });

  it('fails with what to do where the store cannot be reached', async () => {
    const { code, stderr } = await rotate({ WELLSPOKEN_STORE: 'redis://127.0.0.1:1' });
    expect(stderr).toMatch(/^wellspoken store: .*Redis/);
    expect(code).toBe(1);
  });

  it('seals nothing by a secret that would be gone with the command', async () => {
    const env = { WELLSPOKEN_STORE: 'redis://127.0.0.1:1', WELLSPOKEN_SECRET: '' };
    const { code, stderr } = await rotate(env);
    expect(stderr).toMatch(/Neither WELLSPOKEN_SECRET nor WELLSPOKEN_DATA_SECRET is set/);
    expect(code).toBe(1);
  });

  it('knows the secret that a development machine keeps beside its database', async () => {
    using folder = temporaryFolder();
    const env = { WELLSPOKEN_STORE: `sqlite:${folder.path}/kept.db`, WELLSPOKEN_SECRET: '' };
    await letTalk(env, ['anna']);
    expect(await rotate({ ...env, WELLSPOKEN_DATA_SECRET: second })).toMatchObject({ code: 0 });
    expect(await remembered({ ...env, WELLSPOKEN_DATA_SECRET: second }, 'anna')).toEqual([addressOf('anna')]);
  });

  it('needs a secret that is one', async () => {
    const { code, stderr } = await rotate({ WELLSPOKEN_STORE: 'memory:', WELLSPOKEN_DATA_SECRET: 'hunter2' });
    expect(stderr).toMatch(/WELLSPOKEN_DATA_SECRET: is too short/);
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('gives back what another secret sealed when it is run the other way round', async () => {
    const [{ open } = { open: undefined }] = placeKinds;
    if (open === undefined) throw new Error('There is SQLite everywhere.');
    await using place = await open();
    await letTalk(place.env, ['anna']);
    const there = { ...place.env, WELLSPOKEN_DATA_SECRET: second };
    const back = { ...place.env, WELLSPOKEN_DATA_SECRET: identity, WELLSPOKEN_PREVIOUS_DATA_SECRETS: second };
    expect(await rotate(there)).toMatchObject({ code: 0 });
    expect(await rotate(back)).toMatchObject({ code: 0 });
    expect(await remembered(place.env, 'anna')).toEqual([addressOf('anna')]);
  });
});
