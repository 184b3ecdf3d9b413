import { createLedger } from '../../src/ledger/create-ledger.ts';
import { createMemory } from '../../src/memory/create-memory.ts';
import { createRouter } from '../../src/model/create-router.ts';
import { createTokenEstimator } from '../../src/model/token-estimator.ts';
import { createGuard } from '../../src/safety/guard.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { Heard } from '../../src/turn/heard.ts';
import { createRemembering } from '../../src/turn/remembering.ts';
import type { TurnPorts, TurnSettings } from '../../src/turn/ports.ts';
import { memorySettings } from './memory-settings.ts';
import { timedModel } from './timed-model.ts';

/** What the stages of a turn work with, made of real parts, for tests of one stage alone. */
export function turnPorts(settings: Partial<TurnSettings> = {}, parts: Partial<TurnPorts> = {}): TurnPorts {
  const clock = fakeClock(1_000);
  const store = createInMemoryStore({ clock });
  const models = [timedModel(clock, [])];
  let ids = 0;
  return {
    settings: {
      name: 'Claude',
      persona: 'You are kind.',
      languages: ['de-DE', 'en-US'],
      maxOutputTokens: 300,
      deadlineMs: 6_500,
      keepListening: 'always',
      helpingMs: 30_000,
      sendPseudonym: true,
      earlySpeech: 'answer',
      fillerAfterMs: 1_500,
      maxDirectives: 5,
      maxDirectiveCharacters: 600,
      writeOnMs: 60_000,
      consent: 'off',
      memory: memorySettings,
      ...settings,
    },
    clock,
    router: createRouter(
      { quick: models, standard: models, deep: models },
      { clock, routing: 'auto', hedge: true, maxConcurrentCalls: 100 },
    ),
    memory: createMemory(store, clock, memorySettings),
    ledger: createLedger(store, clock, { budgets: {}, retention: { ledgerDays: 90, totalDays: 800 } }),
    remembering: createRemembering(clock),
    tokens: createTokenEstimator(),
    answers: undefined,
    guard: createGuard({ audience: 'general', secretPhrases: [] }),
    incidents: { record: () => Promise.resolve() },
    isTooFast: () => false,
    forget: () => Promise.resolve({ counts: {}, total: 0 }),
    linkVoice: () => Promise.resolve(),
    pseudonym: ({ userId, personId }) => `pseudonym of ${personId ?? userId}`,
    reportDefect() {},
    newId: () => `id-${(ids += 1)}`,
    random: () => 0,
    discretion: undefined,
    toolbox: undefined,
    ...parts,
  };
}

/** An understood request of somebody who asks in English. */
export const heardAsking: Heard = {
  turnId: 't1',
  requestId: 'r1',
  person: 'anna',
  account: undefined,
  locale: 'en-US',
  intention: { kind: 'ask', text: 'capital of france' },
  newSession: false,
  startedAtMs: 0,
  deadlineAtMs: 6_500,
  speakEarly: undefined,
};
