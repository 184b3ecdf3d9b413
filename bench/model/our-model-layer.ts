import { parseConfig } from '../../src/config/parse.ts';
import { systemClock } from '../../src/clock.ts';
import { createLedger } from '../../src/ledger/create-ledger.ts';
import type { LedgerLine } from '../../src/ledger/ledger.ts';
import { createModels } from '../../src/model/create-models.ts';
import { createRouter } from '../../src/model/create-router.ts';
import { providersOf } from '../../src/model/providers.ts';
import { createTokenEstimator } from '../../src/model/token-estimator.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { createDiscretion } from '../../src/privacy/discretion.ts';
import { noDiscretion } from '../../src/privacy/no-discretion.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { Secret } from '../../src/secret.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createDraft } from '../../src/turn/draft.ts';
import type { Heard } from '../../src/turn/heard.ts';
import type { TurnPorts } from '../../src/turn/ports.ts';
import { prepare } from '../../src/turn/prepare.ts';
import type { Background } from '../../src/turn/recall.ts';
import { think } from '../../src/turn/think.ts';
import { heardAsking, turnPorts } from '../../test/support/turn-ports.ts';
import type { ContenderInput } from './contender.ts';
import { plainDraft } from './plain-draft.ts';

/** Nothing is known of who asks. */
const newcomer: Background = {
  conversation: undefined,
  window: [],
  pending: undefined,
  profile: {},
  revision: undefined,
  earlier: 'first',
  isKnown: true,
  discretion: noDiscretion('', '', ''),
};

/**
 * Our model layer as a turn uses it, everything on: a route chosen, money set aside and booked in a store, breaker and bulkhead, a hedge
 * standing by. With `isSpoken` also what makes it speech: personal data hidden before, the answer cut into sentences, the data put back.
 */
export async function ourModelLayer(
  { url, key, model, question }: ContenderInput,
  isSpoken: boolean,
): Promise<() => Promise<string>> {
  const clock = systemClock;
  const config = parseConfig(
    { models: { candidates: [model, 'claude-haiku-4-5-20251001'] } },
    { COMETAPI_KEY: key, COMETAPI_BASE_URL: url },
  );
  const tiers = createModels(config, { clock, transport: createUndiciTransport().send });
  const ports: TurnPorts = turnPorts(
    {},
    {
      clock,
      router: createRouter(tiers, { clock, routing: 'auto', hedge: true, maxConcurrentCalls: 100 }),
      ledger: createLedger(createInMemoryStore({ clock }), clock, {
        budgets: { personUsdPerDay: 1_000, skillUsdPerMonth: 100_000 },
        retention: config.retention,
        providers: providersOf(config),
      }),
      tokens: createTokenEstimator(),
      random: Math.random,
    },
  );
  const discreetly = createDiscretion(createVault(new Secret('a secret of thirty-two characters and more')));
  let asked = 0;
  return async () => {
    asked += 1;
    const nowMs = clock.elapsedMs();
    const heard: Heard = {
      ...heardAsking,
      turnId: `turn-${asked}`,
      person: `person-${asked % 1_000}`,
      startedAtMs: nowMs,
      deadlineAtMs: nowMs + 6_500,
    };
    const discretion = isSpoken ? discreetly(heard.person, heard.locale, '') : undefined;
    const hidden = discretion?.hide(question) ?? question;
    const request = {
      system: 'Answer in two or three short sentences.',
      messages: [{ role: 'user' as const, content: hidden }],
      maxOutputTokens: 500,
      format: 'answer' as const,
    };
    const emit = () => {};
    const { route, reservation } = await prepare(
      ports,
      heard,
      newcomer,
      { kind: 'ask', question: hidden },
      request,
      emit,
    );
    const draft = isSpoken ? createDraft(heard.locale) : plainDraft();
    const lines: LedgerLine[] = [];
    const { signal } = new AbortController();
    const prepared = { reservation, isStopped: false };
    const thinking = { route, requestFor: () => request, draft, lines, work: undefined, prepared };
    await think(ports, heard, thinking, emit, signal);
    const { person, turnId, requestId } = heard;
    await ports.ledger.settle({ person, turnId, requestId, lines }, reservation);
    return draft.sentences.map((sentence) => discretion?.show(sentence) ?? sentence).join(' ');
  };
}
