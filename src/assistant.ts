import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from './clock.ts';
import type { Config, ConfigInput } from './config/config.ts';
import { parseConfig } from './config/parse.ts';
import type { CataloguePrices } from './ledger/catalogue-prices.ts';
import { createAnswerCache } from './ledger/create-answer-cache.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { createMemory } from './memory/create-memory.ts';
import { createModels } from './model/create-models.ts';
import { createRouter, type ModelTiers } from './model/create-router.ts';
import type { LanguageModel } from './model/model.ts';
import { providersOf } from './model/providers.ts';
import { createSharedBreakers } from './model/shared-breakers.ts';
import { createTokenEstimator } from './model/token-estimator.ts';
import type { ModelTransport } from './model/transport.ts';
import { createLog, type Log } from './observe/log.ts';
import { logTurn } from './observe/log-turn.ts';
import type { Observer } from './observe/observer.ts';
import { createDiscretion } from './privacy/discretion.ts';
import { createForgetting } from './privacy/forgetting.ts';
import type { Speaker } from './privacy/identity.ts';
import type { Receipt } from './privacy/receipt.ts';
import { linkVoice, voicesOf } from './privacy/voices.ts';
import { createRateLimit } from './resilience/rate-limit.ts';
import { createGuard } from './safety/guard.ts';
import type { Incidents } from './safety/incidents.ts';
import { openStorage } from './storage.ts';
import type { Store } from './store/store.ts';
import { createLateToolbox } from './tools/late-toolbox.ts';
import type { Toolbox } from './tools/tool.ts';
import { createEventStream } from './turn/event-stream.ts';
import type { TurnEvent } from './turn/events.ts';
import type { TurnPorts } from './turn/ports.ts';
import { secretPhrases } from './turn/prompt.ts';
import { createRemembering } from './turn/remembering.ts';
import type { TurnRequest } from './turn/request.ts';
import { summarise } from './turn/summarise.ts';
import { runTurn } from './turn/turn.ts';

/** Answers what people say. One per process; turns of different people run side by side and share nothing but the store. */
export interface Assistant {
  readonly config: Config;
  /** All models that may answer, those of the quick tier first. */
  readonly models: readonly LanguageModel[];
  readonly tiers: ModelTiers;
  /** Where everything is kept; what is of a person is readable here. For operators' routes and commands. */
  readonly store: Store;
  readonly incidents: Incidents;
  /** Passes over a model for a while: its provider does not list it. */
  skip(model: LanguageModel): void;
  /** How each model does just now. */
  health(): {
    readonly provider: string;
    readonly model: string;
    readonly breaker: 'closed' | 'open' | 'half-open';
  }[];
  /**
   * Runs one turn and tells what happens. The turn starts at once and runs to its end whether or not anybody reads; exactly one
   * event is `say-reply`, and nothing is thrown. What comes after it is the remembering.
   */
  turn(request: TurnRequest): AsyncIterable<TurnEvent>;
  /** The name by which a person is kept. Throws `hear/malformed` for ids that could be two people. */
  pseudonym(speaker: Speaker): string;
  /** What the placeholders of a person's sealed vault stand for; nothing for one of somebody else. */
  reveal(person: string, sealed: string): Readonly<Record<string, string>>;
  /** Deletes everything that is kept of a person (by pseudonym), an account's recognised voices included. Rejects as the store does. */
  forget(person: string): Promise<Receipt>;
  /** Somebody's session is over: a private conversation goes, a long one is summarised. Never rejects. */
  endSession(person: string, locale?: string): Promise<void>;
  /** Waits for running turns, at most `withinMs`, then closes the store. */
  close(withinMs?: number): Promise<void>;
}

/** Parts that a caller may bring instead of those the configuration names. */
export interface AssistantParts {
  readonly clock?: Clock;
  readonly store?: Store;
  readonly models?: readonly LanguageModel[] | ModelTiers;
  readonly log?: Log;
  readonly transport?: ModelTransport;
  /** CometAPI's own prices, where they were read (`wellspoken usage --refresh-prices`). */
  readonly catalogue?: CataloguePrices | undefined;
  /** Told every event of every turn: metrics, traces. */
  readonly observers?: readonly Observer[];
  /** How long a process goes on writing a late answer after its reply; 0 for one that ends with the reply, such as a Lambda. */
  readonly writeOnMs?: number;
  readonly random?: () => number;
  /** Instead of what the configuration names. Closed with the assistant. */
  readonly toolbox?: Toolbox;
}

/** Long enough for the longest answer at the slowest model's pace. */
const serviceWriteOnMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Builds an assistant: the composition root, the only place that knows every adapter. `config` is what `loadConfig()` returns, or any
 * part of it; the rest is defaults. Throws `WellspokenError` `start/…` when the configuration or the store cannot be used.
 */
export function createAssistant(config: Config | ConfigInput = {}, parts: AssistantParts = {}): Assistant {
  const settings = parseConfig(config);
  const { retention } = settings;
  const isReachable = settings.server.production;
  const clock = parts.clock ?? systemClock;
  const log = parts.log ?? createLog({ level: settings.logLevel, now: clock.now });
  const {
    store,
    identity,
    vault,
    incidents,
    forget: forgetPerson,
  } = openStorage(settings, {
    clock,
    ...storeIn(parts),
    onTrouble: (trouble) => log.warn('store in trouble', { ...trouble }),
  });
  const forgetting = createForgetting({
    forgetPerson,
    voicesOf: (account) => voicesOf(store, account),
    onLeft: (personPseudonym) => log.error('late data of a forgotten person left', { personPseudonym }),
  });
  const tiers = tiersOf(settings, parts, clock);
  const models = [...new Set([...tiers.quick, ...tiers.standard, ...tiers.deep])];
  const router = createRouter(tiers, {
    clock,
    routing: settings.models.routing,
    hedge: settings.models.hedge,
    maxConcurrentCalls: settings.models.maxConcurrentCalls,
    onBreaker(model, openUntilMs) {
      breakers.publish(model, openUntilMs);
      const ids = { provider: model.provider, model: model.model };
      if (openUntilMs === 0) log.info('model is back', ids);
      else log.warn('model is left alone', { ...ids, forMs: openUntilMs - clock.now() });
    },
  });
  const breakers = createSharedBreakers(store, clock, models, router.adopt);
  const memorySettings = {
    ...settings.memory,
    conversationMs: retention.conversationDays * dayMs,
    factMs: retention.factDays * dayMs,
    pendingMs: retention.pendingHours * hourMs,
  };
  const toolbox = parts.toolbox ?? toolboxOf(settings, parts, clock, log);
  const ports: TurnPorts = {
    toolbox,
    settings: {
      ...settings.voice,
      name: settings.name,
      persona: settings.persona,
      languages: settings.languages,
      maxOutputTokens: settings.models.maxOutputTokens,
      helpingMs: settings.voice.helpingSeconds * 1_000,
      sendPseudonym: settings.privacy.sendPseudonym,
      consent: settings.privacy.consent,
      writeOnMs: parts.writeOnMs ?? serviceWriteOnMs,
      memory: memorySettings,
    },
    clock,
    router,
    memory: createMemory(store, clock, memorySettings, settings.privacy.redact ? vault : undefined),
    ledger: createLedger(store, clock, {
      budgets: settings.budgets,
      retention,
      providers: providersOf(settings),
      ...(parts.catalogue === undefined ? {} : { catalogue: parts.catalogue }),
    }),
    remembering: createRemembering(clock),
    tokens: createTokenEstimator(),
    answers: settings.models.answerCache
      ? createAnswerCache(store, clock, { settings, keepMs: retention.answerHours * hourMs })
      : undefined,
    guard: createGuard({ audience: settings.audience, secretPhrases }),
    incidents,
    isTooFast: createRateLimit({
      clock,
      perPersonPerMinute: settings.limits.personPerMinute ?? (isReachable ? 60 : Infinity),
      totalPerSecond: settings.limits.totalPerSecond ?? (isReachable ? 200 : Infinity),
    }),
    forget: forgetting.forget,
    linkVoice: (person, account) => linkVoice(store, person, account),
    discretion: settings.privacy.redact ? createDiscretion(vault) : undefined,
    pseudonym: identity.pseudonym,
    reportDefect: (defect) => log.error('turn failed by a defect', framesOf(defect)),
    newId: randomUUID,
    random: parts.random ?? Math.random,
  };
  const running = new Set<Promise<void>>();
  const observers: readonly Observer[] = [() => logTurn(log), ...(parts.observers ?? [])];

  return {
    config: settings,
    models,
    tiers,
    store,
    incidents,
    skip: router.markMissing,
    health: router.states,
    turn(request) {
      // An opening asks no model.
      if (request.intention.kind !== 'launch') breakers.refresh();
      const events = createEventStream<TurnEvent>();
      const startedAtMs = clock.elapsedMs();
      const told = observers.map((observe) => observe(request));
      let noteUnderWay = (_turn: Promise<void>) => {};
      const turn = runTurn(ports, request, (happening) => {
        if (happening.type === 'hear-end') {
          const { personPseudonym, turnId } = happening;
          noteUnderWay = (work) => forgetting.underWay(personPseudonym, turnId, work);
        }
        const event = { atMs: clock.elapsedMs() - startedAtMs, ...happening };
        for (const tell of told) tell(event);
        events.push(event);
      }).finally(() => {
        events.end();
        running.delete(turn);
      });
      running.add(turn);
      // Heard by now: a turn hears before it first waits.
      noteUnderWay(turn);
      return events;
    },
    pseudonym: identity.pseudonym,
    reveal: vault.open,
    async forget(person) {
      const receipt = await forgetting.forget(person);
      log.info('person forgotten', { personPseudonym: person, items: receipt.total });
      return receipt;
    },
    async endSession(person, locale = settings.languages[0] ?? 'en-US') {
      try {
        const { conversation } = await ports.memory.recall(person);
        if (conversation?.isPrivate) return await ports.memory.endPrivate(person);
        const about = { person, locale, turnId: randomUUID(), requestId: 'session-end' };
        const tell = logTurn(log);
        await summarise(ports, about, conversation, (event) => tell({ atMs: 0, ...event }), 0.5);
      } catch (cause) {
        log.warn('session not ended', { code: cause instanceof Error ? cause.name : typeof cause });
      }
    },
    async close(withinMs = 10_000) {
      const late = Promise.withResolvers<void>();
      const cancel = clock.after(withinMs, late.resolve);
      const over = Promise.allSettled(running).then(() => forgetting.settled());
      await Promise.race([over, late.promise]);
      cancel();
      await toolbox?.close();
      await store.close();
    },
  };
}

function storeIn({ store }: AssistantParts): { store?: Store } {
  return store === undefined ? {} : { store };
}

function tiersOf(settings: Config, { models, transport }: AssistantParts, clock: Clock): ModelTiers {
  if (models === undefined) return createModels(settings, { clock, ...(transport ? { transport } : {}) });
  return 'quick' in models ? models : { quick: models, standard: models, deep: models };
}

/** Loaded with the first question, and in a process without tools never. */
function toolboxOf(
  settings: Config,
  { random = Math.random }: AssistantParts,
  clock: Clock,
  log: Log,
): Toolbox | undefined {
  if (settings.tools.length === 0) return undefined;
  const onTrouble = (tool: string, trouble: string | undefined) => {
    if (trouble === undefined) log.info('tool is back', { tool });
    else log.warn('tool in trouble', { tool, trouble });
  };
  const load = async () => {
    const { createToolbox } = await import('./tools/create-toolbox.ts');
    return createToolbox(settings, { clock, random, onTrouble });
  };
  return createLateToolbox(load, (error) => log.error('tools not loaded', framesOf(error)));
}

/** Where it happened, without its message, which may quote what somebody said. */
function framesOf(defect: unknown): { name: string; frames: string } {
  if (!(defect instanceof Error)) return { name: typeof defect, frames: '' };
  const frames = (defect.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: defect.name, frames: frames.slice(0, 8).join('\n') };
}
