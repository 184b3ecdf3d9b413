import { expect, it } from 'vitest';
import { liveMixedDay, sumUp } from '../../bench/window/mixed-day.ts';
import { mixedScript } from '../../bench/window/story-script.ts';
import { openLiveSkill } from './live-skill.ts';

/** A day in which the window is a quarter of Alexa's, and so is every wait of the models. */
const hurry = 4;

it('leaves nothing running behind a crowd whose models are slow, silent and cut off, over real connections', async () => {
  const mixed = mixedScript(1);
  await using live = await openLiveSkill(
    (request, call) => {
      const { firstTokenMs = 0, ...script } = mixed(request, call) ?? {};
      return { ...script, firstTokenMs: firstTokenMs / hurry, tokensPerSecond: 55 * hurry };
    },
    { voice: { deadlineMs: 6_500 / hurry } },
  );
  const everybody = Array.from({ length: 40 }, () => live.meet());
  const day = sumUp(await liveMixedDay(everybody, 1));
  expect(day).toMatchObject({ turns: 40, unanswered: 0, violations: [], disordered: 0 });
  // One in forty is already more than the one in a hundred that the bench counts on.
  expect(day.withWords).toBeGreaterThanOrEqual(38);

  await live.gateway.settled();
  expect(live.gateway.calls.filter(({ outcome }) => outcome === 'open')).toEqual([]);
});
