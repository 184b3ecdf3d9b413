import { describe, expect, it } from 'vitest';
import { print } from '../support/print.ts';
import { countReadable, fill } from './crowd.ts';
import { first, rotate, second } from './people.ts';
import { placeKinds } from './places.ts';

/** `ROTATION_PEOPLE=20000` for a figure that is worth something. */
const people = Number(process.env['ROTATION_PEOPLE'] ?? 400);

describe.each(placeKinds)('a rotation on $name', ({ name, open }) => {
  it(`seals ${people} people anew, two items each`, { timeout: 600_000 }, async () => {
    await using place = await open();
    await fill(place.env, first, people);
    const env = {
      ...place.env,
      WELLSPOKEN_DATA_SECRET: second,
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: first,
    };
    const startedAtMs = performance.now();
    const { code, stdout } = await rotate(env);
    const tookMs = performance.now() - startedAtMs;
    print(
      `${name}: ${2 * people} items in ${(tookMs / 1_000).toFixed(1)} s with start and check, ` +
        `${Math.round((2_000 * people) / tookMs)} a second`,
    );
    expect(stdout).toContain(`${2 * people} read, ${2 * people} sealed anew`);
    expect(code).toBe(0);
    expect(await countReadable(place.env, second, people)).toBe(people);
  });
});
