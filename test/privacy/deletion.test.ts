import { describe, expect, it } from 'vitest';
import { identity } from '../../src/testing/local-alexa/identity.ts';
import { runCommand } from '../support/command-process.ts';
import { eventually } from '../support/eventually.ts';
import type { Listener } from '../support/listener.ts';
import { bytesIn, type RawRow, rowsOf } from '../support/raw-database.ts';
import { startWatchedService, type WatchedService, watchedSecret } from '../support/watched-service.ts';

const long = Array.from({ length: 60 }, (_, n) => `Number ${n} is a fine number, and worth a sentence.`).join(
  ' ',
);
const config = {
  budgets: { personUsdPerDay: 5, skillUsdPerDay: 50 },
  privacy: { consent: 'required' as const },
};

/** Leaves something of every kind that is kept: talk, facts, an untold rest, incidents, money, requests, that they agreed. */
async function live(service: WatchedService, somebody: Listener): Promise<void> {
  await somebody.launch();
  await somebody.say('yes');
  await somebody.say('my name is henrietta ploverfield and i like birds');
  await somebody.say('remember that my sister is called wilhelmina ploverfield');
  await somebody.say('report that answer');
  await somebody.say('i want to kill myself');
  service.gateway.script(() => ({ speech: long }));
  expect((await somebody.say('tell me about forty numbers')).speech).toContain('Shall I go on?');
  service.gateway.script({});
}

/** Rows that belong to a person or name them, incidents opened. */
async function leftOf({ assistant, file }: WatchedService, person: string): Promise<string[]> {
  const incidents = (await assistant.incidents.list()).filter((incident) => incident.person === person);
  const rows = rowsOf(file).filter(
    ({ partition, name }) => partition === `person/${person}` || name.includes(person),
  );
  return [...rows.map(({ name }) => name), ...incidents.map(({ where }) => `incident/${where}`)];
}

const kindsOf = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.split('/')[0] ?? ''))].sort();
const usageIn = (rows: readonly RawRow[]) => rows.filter(({ partition }) => partition.startsWith('usage/'));

/** What a receipt says of somebody who lived as above. */
const whole = { conversation: 1, incident: 2, ledger: 2, pending: 1, profile: 1 };

interface Receipt {
  readonly total: number;
  readonly counts?: Readonly<Record<string, number>>;
}

interface Way {
  readonly way: string;
  /** Resolves to what the receipt says, where there is somebody to give one to. */
  readonly forget: (
    service: WatchedService,
    somebody: Listener,
    person: string,
  ) => Promise<Receipt | undefined>;
}

const ways: readonly Way[] = [
  {
    way: 'by voice',
    async forget(_service, somebody) {
      expect((await somebody.say('forget everything')).speech).toContain('for good?');
      const { speech, sessionOpen } = await somebody.say('yes');
      expect(sessionOpen).toBe(false);
      return { total: Number(/removed: (\d+)/.exec(speech)?.[1]) };
    },
  },
  {
    way: 'by the command',
    async forget({ folder }, _somebody, person) {
      const { code, stdout } = await runCommand(['forget', person, '--yes'], {
        cwd: folder,
        env: { WELLSPOKEN_SECRET: watchedSecret, WELLSPOKEN_STORE: 'sqlite:wellspoken.db' },
      });
      expect(code).toBe(0);
      const counts = [...stdout.matchAll(/^ +(\d+) {2}(\S+)$/gm)];
      return {
        total: Number(/Deleted (\d+)/.exec(stdout)?.[1]),
        counts: Object.fromEntries(counts.map(([, count, kind]) => [kind, Number(count)])),
      };
    },
  },
  {
    way: 'by an operator over HTTP',
    async forget({ admin }, _somebody, person) {
      const response = await admin(`/people/${person}`, { method: 'DELETE' });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      return (await response.json()) as Receipt;
    },
  },
  {
    way: 'by disabling the skill',
    async forget(_service, somebody) {
      await somebody.send({ type: 'AlexaSkillEvent.SkillDisabled' });
      // Alexa delivers it again until it is acknowledged, and perhaps once more.
      await somebody.resend();
      return undefined;
    },
  },
];

describe.each([{ encrypt: true }, { encrypt: false }])(
  'deleting a person, encryption $encrypt',
  ({ encrypt }) => {
    it.each(ways)('$way leaves nothing of them in the raw store', async ({ forget }) => {
      await using service = await startWatchedService({ config: { ...config, memory: { encrypt } } });
      const gone = service.meet();
      const stays = service.meet();
      await live(service, gone);
      await live(service, stays);
      const [person, other] = [gone, stays].map(({ userId }) => service.assistant.pseudonym({ userId }));
      // What comes after the last reply has to be there to be deleted.
      const isWritten = async () =>
        (await leftOf(service, person ?? '')).filter((name) => name.startsWith('ledger/')).length >= 2;
      await eventually('the costs are booked', isWritten);
      const before = await leftOf(service, person ?? '');
      expect(kindsOf(before)).toEqual(
        [
          'conversation',
          'incident',
          'ledger',
          'pending',
          'profile',
          'request',
          'spend',
          ...(encrypt ? ['key'] : []),
        ].sort(),
      );
      const usage = usageIn(rowsOf(service.file));
      expect(usage.length).toBeGreaterThan(0);

      const receipt = await forget(service, gone, person ?? '');
      expect(await leftOf(service, person ?? '')).toEqual([]);
      // A voice's own two turns left a request each, and the key is nobody's data.
      const { total, counts = whole } = receipt ?? { total: before.length };
      expect(total).toBeGreaterThanOrEqual(before.filter((name) => name !== 'key').length);
      expect(counts).toMatchObject(whole);

      // Sums name nobody, and stay; so does everybody else.
      expect(usageIn(rowsOf(service.file))).toEqual(usage);
      expect(kindsOf(await leftOf(service, other ?? ''))).toEqual(kindsOf(before));
      await service.close();
      // SQLite may leave a piece of a row that it moved in the unused part of a page; no word of anybody can be in it.
      const bytes = bytesIn(service.folder).toString('latin1').toLowerCase();
      expect(bytes).toContain((other ?? '').toLowerCase());
      expect(bytes).not.toMatch(/ploverfield|henrietta|wilhelmina/);
    });
  },
);

describe('deleting', () => {
  it('an account takes the voices that were recognised on it along', async () => {
    await using service = await startWatchedService({ config });
    const userId = identity.userId('the household');
    const voices = ['ann', 'ben'].map((name) => identity.personId(name));
    for (const personId of voices) await live(service, service.meet({ userId, personId }));
    const account = service.meet({ userId });
    await account.say('what is the tallest tree');
    const people = [
      service.assistant.pseudonym({ userId }),
      ...voices.map((personId) => service.assistant.pseudonym({ userId, personId })),
    ];
    await eventually(
      'all voices are known',
      () => rowsOf(service.file).filter(({ name }) => name.startsWith('voice/')).length === 2,
    );

    await account.send({ type: 'AlexaSkillEvent.SkillDisabled' });
    for (const person of people) expect(await leftOf(service, person)).toEqual([]);
  });

  it('a voice leaves the others of its account, and no trace of itself there', async () => {
    await using service = await startWatchedService({ config });
    const userId = identity.userId('the household');
    const [ann = '', ben = ''] = ['ann', 'ben'].map((name) => identity.personId(name));
    const anna = service.meet({ userId, personId: ann });
    await live(service, anna);
    await live(service, service.meet({ userId, personId: ben }));
    await anna.say('forget everything about me');
    await anna.say('yes');
    expect(await leftOf(service, service.assistant.pseudonym({ userId, personId: ann }))).toEqual([]);
    expect(kindsOf(await leftOf(service, service.assistant.pseudonym({ userId, personId: ben })))).toContain(
      'conversation',
    );
  });

  it('while an answer is still written takes what that leaves behind as well', async () => {
    await using service = await startWatchedService({
      config: { budgets: config.budgets, voice: { deadlineMs: 1_000, earlySpeech: 'off' } },
    });
    service.gateway.script(() => ({ speech: long, tokensPerSecond: 100 }));
    const anna = service.meet();
    expect((await anna.say('tell me about forty numbers')).speech).toContain('Shall I go on?');
    const person = service.assistant.pseudonym({ userId: anna.userId });
    await service.admin(`/people/${person}`, { method: 'DELETE' });
    // The call that was under way is paid for, which is noted in the sums.
    await service.gateway.settled();
    await eventually('the cost is booked', () => usageIn(rowsOf(service.file)).length > 0);
    await service.assistant.close();
    expect(rowsOf(service.file).filter((row) => JSON.stringify(row).includes(person))).toEqual([]);
  });

  it('twice finds nothing, and somebody unknown neither', async () => {
    await using service = await startWatchedService({ config });
    const anna = service.meet();
    await live(service, anna);
    const person = service.assistant.pseudonym({ userId: anna.userId });
    const forget = async (who: string) => {
      return (await (await service.admin(`/people/${who}`, { method: 'DELETE' })).json()) as Receipt;
    };
    expect((await forget(person)).total).toBeGreaterThan(5);
    expect(await forget(person)).toEqual({ counts: {}, total: 0 });
    expect(await forget('a'.repeat(24))).toEqual({ counts: {}, total: 0 });
  });
});
