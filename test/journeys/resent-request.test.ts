import { expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

journey('a request that Alexa sends again after the reply', {}, async ({ gateway, meet }) => {
  const anna = meet();
  const first = await anna.say('what is the tallest tree');
  const again = await anna.resend();

  expect(JSON.stringify(again.response)).toBe(JSON.stringify(first.response));
  expect(modelCalls(gateway)).toHaveLength(1);

  await anna.say('and what is the smallest one');
  // One exchange, not two: the copy left no trace.
  expect(modelCalls(gateway).at(-1)?.messages).toHaveLength(3);
});

journey('a request that Alexa sends again while it is answered', {}, async ({ gateway, meet }) => {
  gateway.script({ speech: 'It is a redwood.', firstTokenMs: 150 });
  const anna = meet();
  const first = anna.say('what is the tallest tree');
  await eventually('the model is asked', () => modelCalls(gateway).length === 1);
  const [one, other] = await Promise.all([first, anna.resend()]);

  expect(JSON.stringify(other.response)).toBe(JSON.stringify(one.response));
  expect(one.speech).toContain('It is a redwood.');
  expect(modelCalls(gateway)).toHaveLength(1);
});
