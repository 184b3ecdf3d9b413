import { assert, asyncProperty, scheduler } from 'fast-check';
import { expect, it } from 'vitest';
import { commands, playHousehold } from './household.ts';

it('keeps everybody’s words once and to themselves, whatever two processes do in whatever order', async () => {
  await assert(asyncProperty(commands, scheduler(), playHousehold), { numRuns: 150 });
  expect.hasAssertions();
}, 20_000);
