import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { isGone } from '../../bench/privacy/score.ts';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createObservers } from '../../src/observe/create-observers.ts';
import { redact } from '../../src/privacy/index.ts';
import { identity } from '../../src/testing/local-alexa/identity.ts';
import { startCollector } from '../observe/collector.ts';
import { bytesIn } from '../support/raw-database.ts';
import { redisProgram, startRedisServer } from '../support/redis-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startWatchedService, type WatchedOptions } from '../support/watched-service.ts';
import { leaksIn } from './day/leaks.ts';
import { type Lived, liveThrough, repeatingModel } from './day/live-through.ts';
import { type DayConversation, planDay } from './day/plan.ts';

const day = planDay(43);
/** Some six hundred turns, each signed, verified, answered over a socket and kept. */
const patienceMs = 90_000;

/** Lives through conversations, several people at once, with somebody at every place where words could get out. */
async function live(conversations: readonly DayConversation[], options: WatchedOptions & { folder: string }) {
  await using collector = await startCollector();
  const config = {
    ...options.config,
    languages: [...new Set(conversations.map(({ locale }) => locale))] as ['en-US'],
    privacy: { consent: 'off' as const },
    limits: { personPerMinute: 1_000, totalPerSecond: 10_000 },
  };
  const observation = await createObservers({
    config: parseConfig(config, {}),
    health: () => [],
    log: { warn: () => {} },
    clock: systemClock,
    traceTarget: { endpoint: collector.url },
  });
  await using service = await startWatchedService({ ...options, config, observers: observation.observers });
  service.gateway.script(repeatingModel());
  const people = Object.entries(Object.groupBy(conversations, ({ who }) => who));
  const userIds = people.map(([who]) => identity.userId(who));
  const lived = await Promise.all(
    people.map(async ([who, theirs = []]) => {
      const somebody = service.meet({ locale: theirs[0]?.locale ?? 'en-US', userId: identity.userId(who) });
      const all: Lived[] = [];
      for (const one of theirs) all.push(await liveThrough(somebody, one, day.indexOf(one)));
      return all;
    }),
  );
  const diskMeanwhile = bytesIn(options.folder);
  await service.close();
  const metrics = await observation.metrics.text();
  await observation.close();
  return {
    lived: lived.flat(),
    userIds,
    calls: service.proxy.count(),
    places: {
      model: service.proxy.sent(),
      log: service.log(),
      traces: JSON.stringify(collector.spans),
      metrics,
      'disk meanwhile': diskMeanwhile,
    },
  };
}

const sum = (lived: readonly Lived[], what: 'heard' | 'apologies') =>
  lived.reduce((total, one) => total + one[what], 0);

describe('a day of talk in every language', () => {
  it.each([{ encrypt: false }, { encrypt: true }])(
    'is in the clear nowhere but at the listener, encryption $encrypt',
    async ({ encrypt }) => {
      using folder = temporaryFolder();
      const file = `${folder.path}/wellspoken.db`;
      const { lived, places, userIds, calls } = await live(day, {
        config: { memory: { encrypt, tokens: 200 } },
        folder: folder.path,
        file,
      });
      const planted = day.flatMap((conversation) => conversation.planted);
      expect(day.length).toBeGreaterThanOrEqual(60);
      expect(planted.length).toBeGreaterThanOrEqual(200);
      // Every place was used: more calls than questions, since notes are written as well.
      expect(calls).toBeGreaterThan(3 * day.length);
      for (const content of Object.values(places)) expect(content.length).toBeGreaterThan(10_000);

      const everywhere = { ...places, 'disk afterwards': bytesIn(folder.path) };
      expect(leaksIn(everywhere, planted)).toEqual([]);
      for (const [place, content] of Object.entries(everywhere)) {
        expect(
          userIds.filter((userId) => content.includes(userId)),
          place,
        ).toEqual([]);
      }
      expect(lived.flatMap(({ unheard }) => unheard)).toEqual([]);
      expect(sum(lived, 'heard')).toBeGreaterThan(3 * day.length);
      expect(sum(lived, 'apologies')).toBeLessThan(day.length / 5);
    },
    patienceMs,
  );

  const redis = redisProgram();
  it.skipIf(redis === undefined)('is in no dump of Redis', { timeout: patienceMs }, async () => {
    using folder = temporaryFolder();
    const settings = ['--dir', folder.path, '--rdbcompression', 'no'];
    const server = await startRedisServer(redis ?? '', settings);
    try {
      const conversations = day.filter((_, number) => number % 4 === 0);
      const { lived, places } = await live(conversations, {
        config: { memory: { encrypt: false } },
        env: { WELLSPOKEN_STORE: server.url },
        folder: folder.path,
      });
      const client = new Redis(server.url);
      await client.save();
      client.disconnect();
      const dump = bytesIn(folder.path);
      expect(dump.length).toBeGreaterThan(10_000);
      const planted = conversations.flatMap((conversation) => conversation.planted);
      expect(leaksIn({ ...places, dump }, planted)).toEqual([]);
      expect(lived.flatMap(({ unheard }) => unheard)).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

it('the search finds what is there: as it was said, as it is written, in JSON in JSON, and as digits', () => {
  const one = { locale: 'en-US', type: 'PHONE', form: 'spoken', text: '', before: '', after: '' } as const;
  const phone = { ...one, value: 'five five five oh one two three four', written: '(555) 012-34' };
  const name = { ...one, type: 'PERSON' as const, value: 'zoë "z" lang', written: 'Zoë "Z" Lang' };
  expect(leaksIn({ log: 'x FIVE five five oh one two three four' }, [phone])).toHaveLength(1);
  expect(leaksIn({ log: 'at 555-0123/4 now' }, [phone])).toHaveLength(1);
  expect(leaksIn({ log: JSON.stringify(JSON.stringify('Zoë "Z" Lang')) }, [name])).toHaveLength(1);
  expect(leaksIn({ log: String.raw`zo\u00eb \"z\" lang` }, [name])).toHaveLength(1);
  expect(leaksIn({ disk: Buffer.from('155501234 zoe z lang') }, [phone, name])).toEqual([]);
});

it('days that nobody has lived are hidden as well: of 4,200 things told, 99 % leave nothing behind', () => {
  const planted = Array.from({ length: 20 }, (_, n) => planDay(200 + n)).flatMap((one) =>
    one.flatMap((conversation) => conversation.planted),
  );
  const gone = planted.filter((one) => isGone(one, redact(one.text, { locale: one.locale }).text));
  expect(planted).toHaveLength(4_200);
  expect(gone.length / planted.length).toBeGreaterThan(0.99);
});
