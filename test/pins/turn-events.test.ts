import { expect, it } from 'vitest';
import { WellspokenError } from '../../src/errors.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import { turnBench } from '../support/turn-bench.ts';

// Logs, metrics and every front read these. A field may be added; to rename one or take it away breaks them.

it('names and fields of turn events', async () => {
  const gone = new WellspokenError('think/not-found', 'No such model.');
  const answer = { firstMs: 50, pieces: ['{"speech": "Paris. It is in France.", "card": "Paris"}'] };
  const bench = turnBench({ models: [[{ error: gone }], [answer]] });
  const events: TurnEvent[] = [];
  for (const said of ['what is the capital of France', 'repeat'])
    events.push(...(await bench.turn(said)).events);
  const slow = turnBench({
    models: [[{ firstMs: 50, everyMs: 900, pieces: ['Paris. ', 'It is in France. '] }]],
  });
  const speakEarly = () => Promise.resolve(true);
  events.push(...(await slow.turn('what is the capital of France', { speakEarly })).events);
  const broken = turnBench({ store: brokenStore() });
  events.push(...(await broken.turn('what is the capital of France')).events);

  const talkative = turnBench({
    config: { memory: { turns: 1 } },
    models: [[{ firstMs: 50, pieces: ['They asked about capitals.'] }]],
  });
  for (const country of ['France', 'Spain', 'Italy'])
    events.push(...(await talkative.turn(`what is the capital of ${country}`)).events);

  const tools = [{ name: 'calendar' }];
  const tooled = turnBench({ models: [[{ calls: [{ name: 'calendar' }] }, answer]], tools });
  events.push(...(await tooled.turn('what is on my calendar')).events);

  const fields = new Map<string, Set<string>>();
  for (const { type, ...rest } of events) {
    const known = fields.get(type) ?? new Set();
    for (const name of Object.keys(rest)) known.add(name);
    fields.set(type, known);
  }
  const attempt =
    'atMs attempt estimated firstTokenMs messageId model provider providerRequestId totalMs usage usd';
  expect(Object.fromEntries([...fields].map(([type, known]) => [type, [...known].sort().join(' ')]))).toEqual(
    {
      'hear-end': 'atMs intention locale personPseudonym requestId turnId',
      'recall-end': 'atMs turnsRecalled',
      'recall-error': 'atMs code',
      'think-route': 'atMs budget reason tier',
      'think-start': 'atMs attempt isHedge model provider',
      'think-delta': 'atMs attempt speech',
      'think-end': attempt.replace('providerRequestId', 'providerRequestId stopReason'),
      'think-error': attempt.replace('estimated firstTokenMs', 'code estimated'),
      'think-tool-start': 'atMs call name',
      'think-tool-end': 'atMs call name outcome tookMs',
      'say-early': 'atMs isSpoken of speech tookMs',
      'say-sentence': 'atMs sentence',
      'say-reply': 'atMs reply',
      'remember-end': 'atMs',
      'remember-summary': 'atMs estimated model outcome provider totalMs usage usd',
      'remember-error': 'atMs code',
    },
  );
});

it('fields of a reply', async () => {
  const long = Array.from(
    { length: 30 },
    (_, n) => `Number ${n} is a fine number, and worth a sentence.`,
  ).join(' ');
  const bench = turnBench({ models: [[{ pieces: [long] }]] });
  const { reply } = await bench.turn('count');
  expect(Object.keys(reply).sort()).toEqual(['card', 'keepListening', 'prompt', 'restPending', 'speech']);
  const failing = turnBench({ models: [[{ error: new WellspokenError('think/auth', 'Bad key.') }]] });
  const apology = await failing.turn('count');
  expect(Object.keys(apology.reply).sort()).toEqual(['cause', 'keepListening', 'restPending', 'speech']);
});

function brokenStore(): Store {
  const fail = () => Promise.reject(new WellspokenError('recall/unavailable', 'The store is gone.'));
  const store = createInMemoryStore({ clock: fakeClock(0) });
  return { ...store, get: fail, put: fail, add: fail, delete: fail };
}
