import { describe, expect, it } from 'vitest';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { collect } from '../support/collect.ts';
import { eventually } from '../support/eventually.ts';
import { startCommand } from '../support/command-process.ts';
import { print } from '../support/print.ts';
import { adminToken, type Service, startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { countReadable, fill, placeOf } from './crowd.ts';
import { first, identity, inRaw, letTalk, remembered, rotate, second, tells } from './people.ts';
import { placeKinds } from './places.ts';

const crowd = 600;
const talkers = Array.from({ length: 6 }, (_, nth) => `talker${nth}`);
const leavers = Array.from({ length: 6 }, (_, nth) => `leaver${nth}`);
/** No summary takes the place of what was said. */
const mostTurns = 50;
const config = `memory: { encrypt: true, turns: ${mostTurns}, summaryTokens: 0 }\nprivacy: { consent: off }\n`;
const addressOf = (userId: string, nth: number) => /\S+@[^,]+/.exec(tells(userId, nth))?.[0];

describe.each(placeKinds)('a rotation on $name, beside two services that answer', ({ name, open }) => {
  it('and killed half way, loses nothing of anybody, and brings back nobody who was forgotten', {
    timeout: 60_000,
  }, async () => {
    await using place = await open();
    await using gateway = await createStandInGateway();
    gateway.script({ speech: 'Good to know.', card: null });
    const before = { ...place.env, WELLSPOKEN_DATA_SECRET: first };
    const after = { ...place.env, WELLSPOKEN_DATA_SECRET: second };
    const env = { ...after, WELLSPOKEN_PREVIOUS_DATA_SECRETS: first };
    await fill(before, first, crowd);
    await letTalk(before, [...talkers, ...leavers]);
    const start = () =>
      startService({ ...env, WELLSPOKEN_SECRET: identity, WELLSPOKEN_CONFIG: config }, gateway);
    await using one = await start();
    await using other = await start();
    const services = [one, other] as const;

    const killed = killHalfWay(env);
    let isOver = false;
    const talking = Promise.all(talkers.map((userId, nth) => talk(services, userId, nth, () => isOver)));
    const forgotten = await Promise.all(
      leavers.map((userId, nth) => forget(services[nth % 2] ?? one, userId)),
    );
    await killed;
    const halfWay = await countReadable(place.env, second, crowd);
    const done = await rotate(env, [], config);
    isOver = true;
    const said = (await talking).flat();
    const last = await rotate(env, [], config);

    print(
      `${name}: killed after ${halfWay} of ${crowd} people; then ${done.stdout.split('\n').at(-3)} ` +
        `${said.length} turns meanwhile, ${said.filter(({ isSure }) => !isSure).length} of them without the store`,
    );
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('✓ 0 left') });
    expect(last).toMatchObject({ code: 0, stdout: expect.stringContaining(' 0 sealed anew') });
    expect(await countReadable(place.env, second, crowd)).toBe(crowd);
    const sure = said.filter(({ isSure }) => isSure);
    expect(sure.length).toBeGreaterThan(talkers.length * 3);
    expect(sure.length).toBeGreaterThan(said.length / 2);
    for (const userId of talkers) {
      const there = await remembered(after, userId);
      const theirs = sure.filter((one) => one.userId === userId).map(({ nth }) => addressOf(userId, nth));
      expect(there).toEqual(expect.arrayContaining([addressOf(userId, 1), ...theirs]));
      expect(there.every((address) => address.startsWith(userId))).toBe(true);
      expect(new Set(there).size).toBe(there.length);
    }
    const lying = await inRaw(place.env, (store) => collect(store.scan()));
    expect(lying.filter(({ partition }) => forgotten.includes(partition))).toEqual([]);
  });
});

interface Said {
  readonly userId: string;
  readonly nth: number;
  /** Not where it had to do without the store, because this machine was too busy for it to answer in time. */
  readonly isSure: boolean;
}

/** Says something to one process after the other, as a balancer has it, each time after the last was remembered, until it is over. */
async function talk(
  services: readonly [Service, Service],
  userId: string,
  offset: number,
  isOver: () => boolean,
): Promise<Said[]> {
  const said: Said[] = [];
  for (let nth = 2; nth < mostTurns && !isOver(); nth += 1) {
    const service = services[(nth + offset) % 2] ?? services[0];
    const body = { text: tells(userId, nth), locale: 'en-US', userId };
    const events = await (await service.ask(body, { accept: 'text/event-stream' })).text();
    expect(events).toMatch(/event: say-reply\ndata: .*Good to know\./);
    said.push({ userId, nth, isSure: !/event: (?:recall|remember)-error/.test(events) });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return said;
}

/** Has somebody deleted while all this goes on, and gives the partition they had. */
async function forget({ url }: Service, userId: string): Promise<string> {
  const headers = { authorization: `Bearer ${adminToken}` };
  const asked = await fetch(`${url}/admin/pseudonym`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ userId }),
  });
  const { person } = (await asked.json()) as { person: string };
  await new Promise((resolve) => setTimeout(resolve, 100 * Number(userId.at(-1))));
  const deleted = await fetch(`${url}/admin/people/${person}`, { method: 'DELETE', headers });
  expect(((await deleted.json()) as { total: number }).total).toBeGreaterThan(0);
  return `person/${person}`;
}

/** Starts a rotation and ends it with SIGKILL as soon as it has sealed something anew. */
async function killHalfWay(env: Readonly<Record<string, string>>): Promise<void> {
  using folder = temporaryFolder();
  const watched = Array.from({ length: 40 }, (_, nth) => placeOf((nth * crowd) / 40));
  await inRaw(env, async (store) => {
    const versions = async () => (await store.get(watched)).map((item) => item?.version).join();
    const atFirst = await versions();
    await using command = startCommand(['store', 'rotate'], {
      cwd: folder.path,
      env: { WELLSPOKEN_SECRET: identity, WELLSPOKEN_CONFIG: config, ...env },
    });
    await eventually('something is sealed anew', async () => (await versions()) !== atFirst, 20_000);
    command.child.kill('SIGKILL');
    await command.exit;
  });
}
