import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createLog } from '../../src/observe/log.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import type { LocalAlexaOptions } from '../../src/testing/local-alexa/local-alexa.ts';
import { createListener, type Listener } from './listener.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type Way, ways } from './ways.ts';

const skillId = 'amzn1.ask.skill.7d2f6a34-1c7b-4b1e-9f0e-5a1f0c9d8e21';

/** What a journey is told in terms of. */
export interface Journey {
  /** The models, and what they were asked. */
  readonly gateway: StandInGateway;
  /** See `Way`. */
  readonly writesOn: boolean;
  /** Somebody with a speaker. Every turn of theirs must be answered with status 200 and keep all of Alexa's rules. */
  meet(options?: Omit<LocalAlexaOptions, 'skill' | 'skillId'>): Listener;
}

/**
 * One conversation, written once, run in every place a skill can run in and over both protocols. All parts are real: signed requests,
 * SQLite on disk, models behind a socket. Whatever the story, no word that was said and no account id may stand in the log.
 */
export function journey(
  title: string,
  config: ConfigInput,
  story: (journey: Journey) => Promise<void>,
): void {
  describe.concurrent(title, () => {
    const runs = ways.flatMap((way) =>
      (['messages', 'chat'] as const).map((protocol) => ({ way, place: way.name, protocol })),
    );
    it.for(runs)('$place, over $protocol', async ({ way, protocol }) => {
      const { listeners, log } = await run(way, { ...config, models: { ...config.models, protocol } }, story);
      expect(log).toContain('turn replied');
      expect(log).not.toContain('failed by a defect');
      for (const { userId, words, turns } of listeners) {
        expect(turns.flatMap(({ violations }) => violations)).toEqual([]);
        expect([userId, ...words].filter((secret) => log.includes(secret))).toEqual([]);
      }
    });
  });
}

async function run(
  way: Way,
  input: ConfigInput,
  story: (journey: Journey) => Promise<void>,
): Promise<{ listeners: readonly Listener[]; log: string }> {
  using folder = temporaryFolder();
  await using gateway = await createStandInGateway();
  const config = parseConfig(input, {
    COMETAPI_KEY: gateway.key,
    COMETAPI_BASE_URL: gateway.url,
    WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_STORE: `sqlite:${folder.path}/wellspoken.db`,
    PORT: '0',
  });
  const lines: string[] = [];
  const log = createLog({ level: 'debug', now: systemClock.now, write: (line) => void lines.push(line) });
  const open = await way.open(config, { log });
  const listeners: Listener[] = [];
  try {
    await story({
      gateway,
      writesOn: way.writesOn,
      meet(options) {
        const listener = createListener({ ...options, skill: open.skill, skillId });
        listeners.push(listener);
        return listener;
      },
    });
  } finally {
    await open.close();
    for (const listener of listeners) await listener.close();
  }

  return { listeners, log: lines.join('') };
}
