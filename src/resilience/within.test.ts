import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { within } from './within.ts';

const late = () => new Error('late');

describe('within', () => {
  it('comes to what the work comes to, and leaves no timer', async () => {
    const clock = fakeClock();
    await expect(within(clock, 100, late, () => Promise.resolve('done'))).resolves.toBe('done');
    await expect(within(clock, 100, late, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(clock.waiting).toBe(0);
  });

  it('counts work that ends at the last moment, and none that ends after it', async () => {
    const clock = fakeClock();
    const inTime = within(clock, 100, late, () => clock.sleep(99).then(() => 'in time'));
    const tooLate = within(clock, 100, late, () => clock.sleep(101).then(() => 'too late'));
    const verdicts = Promise.allSettled([inTime, tooLate]);
    await clock.advance(200);
    expect(await verdicts).toMatchObject([{ value: 'in time' }, { reason: { message: 'late' } }]);
  });

  it('drops what late work still comes to, a failure included', async () => {
    const clock = fakeClock();
    const failing = within(clock, 100, late, async () => {
      await clock.sleep(200);
      throw new Error('nobody listens');
    });
    const verdict = failing.catch((error: Error) => error.message);
    await clock.advance(300);
    expect(await verdict).toBe('late');
    expect(clock.waiting).toBe(0);
  });

  it('leaves no timer behind work that throws before it begins', async () => {
    const clock = fakeClock();
    const work = () => {
      throw new Error('at once');
    };
    await expect(within(clock, 100, late, work)).rejects.toThrow('at once');
    expect(clock.waiting).toBe(0);
  });
});
