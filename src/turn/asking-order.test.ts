import { expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { timedModel } from '../../test/support/timed-model.ts';
import { createAskingOrder } from './asking-order.ts';

const [one, two, three] = ['one', 'two', 'three'].map((name) => timedModel(fakeClock(), [], name));

it('asks in the order of preference, everybody once', () => {
  const order = createAskingOrder([one!, two!]);
  expect(order.readyAtMs).toBe(0);
  expect([order.take(), order.take(), order.take()]).toEqual([one, two, undefined]);
  expect(order.readyAtMs).toBeUndefined();
});

it('asks those again that were put back, after all others, the soonest first', () => {
  const order = createAskingOrder([one!, two!, three!]);
  order.take();
  order.putBack(one!, 900);
  order.take();
  order.putBack(two!, 500);
  expect(order.take()).toBe(three);
  expect(order.readyAtMs).toBe(500);
  expect([order.take(), order.take(), order.take()]).toEqual([two, one, undefined]);
});
