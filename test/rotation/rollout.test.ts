import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/config/config.ts';
import { encrypted, first, inTheClear, letTalk, openAssistant, remembered, second, tells } from './people.ts';
import { placeKinds } from './places.ts';

const addressOf = (nth: number) => /\S+@[^,]+/.exec(tells('anna', nth))?.[0];
const ways: readonly [string, ConfigInput][] = [
  ['encrypted', encrypted],
  ['in the clear', inTheClear],
];

describe.each(placeKinds)('while a rollout lasts, on $name', ({ open }) => {
  it.for(ways)('processes of before and after read each other, %s', async ([, input]) => {
    await using place = await open();
    const before = { ...place.env, WELLSPOKEN_DATA_SECRET: first };
    const opens = { ...before, WELLSPOKEN_PREVIOUS_DATA_SECRETS: second };
    const seals = {
      ...place.env,
      WELLSPOKEN_DATA_SECRET: second,
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: first,
    };
    await letTalk(before, ['anna'], 1, input);
    const steps = [
      [before, opens],
      [opens, seals],
    ] as const;
    let nth = 1;
    for (const envs of steps) {
      const both = envs.map((env) => openAssistant(env, input));
      for (let round = 0; round < 2; round += 1) {
        for (const one of both) {
          const { events } = await one.say('anna', tells('anna', (nth += 1)));
          expect(events.map(({ type }) => type)).not.toContain('remember-error');
        }
      }
      for (const one of both) await one.close();
    }
    const all = Array.from({ length: nth }, (_, index) => addressOf(index + 1));
    expect(await remembered(seals, 'anna', input)).toEqual(all);
  });
});
