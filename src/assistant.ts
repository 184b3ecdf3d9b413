import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from './clock.ts';
import type { Config, ConfigInput } from './config/config.ts';
import { parseConfig } from './config/parse.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { createMemory } from './memory/create-memory.ts';
import { createModels } from './model/create-models.ts';
import type { LanguageModel } from './model/model.ts';
import { createModelRouter } from './model/router.ts';
import type { ModelTransport } from './model/transport.ts';
import { createLog, type Log } from './observe/log.ts';
import { logTurn } from './observe/log-turn.ts';
import { identitySecret } from './privacy/development-secret.ts';
import { createDiscretion } from './privacy/discretion.ts';
import { createIdentity } from './privacy/identity.ts';
import { createVault } from './privacy/vault.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createEventStream } from './turn/event-stream.ts';
import type { TurnEvent } from './turn/events.ts';
import type { TurnPorts } from './turn/ports.ts';
import type { TurnRequest } from './turn/request.ts';
import { runTurn } from './turn/turn.ts';

/** Answers what people say. One per process; turns of different people run side by side and share nothing but the store. */
export interface Assistant {
  readonly config: Config;
  /** The models that answer, in order of preference. */
  readonly models: readonly LanguageModel[];
  /**
   * Runs one turn and tells what happens. The turn starts at once and runs to its end whether or not anybody reads; exactly one
   * event is `say-reply`, and nothing is thrown. What comes after it is the remembering.
   */
  turn(request: TurnRequest): AsyncIterable<TurnEvent>;
  /** Waits for running turns, at most `withinMs`, then closes the store. */
  close(withinMs?: number): Promise<void>;
}

/** Parts that a caller may bring instead of those the configuration names. */
export interface AssistantParts {
  readonly clock?: Clock;
  readonly store?: Store;
  readonly models?: readonly LanguageModel[];
  readonly log?: Log;
  readonly transport?: ModelTransport;
  /** How long a process goes on writing a late answer after its reply; 0 for one that ends with the reply, such as a Lambda. */
  readonly writeOnMs?: number;
  readonly random?: () => number;
}

/** Long enough for the longest answer at the slowest model's pace. */
const serviceWriteOnMs = 60_000;

/**
 * Builds an assistant: the composition root, the only place that knows every adapter. `config` is what `loadConfig()` returns, or any
 * part of it; the rest is defaults. Throws `WellspokenError` `start/…` when the configuration or the store cannot be used.
 */
export function createAssistant(config: Config | ConfigInput = {}, parts: AssistantParts = {}): Assistant {
  const settings = parseConfig(config);
  const clock = parts.clock ?? systemClock;
  const log = parts.log ?? createLog({ level: settings.logLevel, now: clock.now });
  const secret = identitySecret(settings);
  const identity = createIdentity(secret);
  const store = parts.store ?? openStore(settings.store, { clock });
  const models =
    parts.models ??
    createModels(settings, { clock, ...(parts.transport ? { transport: parts.transport } : {}) });
  const ports: TurnPorts = {
    settings: {
      name: settings.name,
      persona: settings.persona,
      languages: settings.languages,
      maxOutputTokens: settings.models.maxOutputTokens,
      deadlineMs: settings.voice.deadlineMs,
      earlySpeech: settings.voice.earlySpeech,
      fillerAfterMs: settings.voice.fillerAfterMs,
      maxDirectives: settings.voice.maxDirectives,
      maxDirectiveCharacters: settings.voice.maxDirectiveCharacters,
      keepListening: settings.voice.keepListening,
      helpingMs: settings.voice.helpingSeconds * 1_000,
      sendPseudonym: settings.privacy.sendPseudonym,
      writeOnMs: parts.writeOnMs ?? serviceWriteOnMs,
    },
    clock,
    router: createModelRouter(models, clock),
    memory: createMemory(store, clock, {
      turns: settings.memory.turns,
      keepMs: settings.memory.keepDays * 24 * 3_600_000,
    }),
    ledger: createLedger(store, clock, settings.budgets),
    discretion: settings.privacy.redact ? createDiscretion(createVault(secret)) : undefined,
    pseudonym: identity.pseudonym,
    reportDefect: (defect) => log.error('turn failed by a defect', framesOf(defect)),
    newId: randomUUID,
    random: parts.random ?? Math.random,
  };
  const running = new Set<Promise<void>>();

  return {
    config: settings,
    models,
    turn(request) {
      const events = createEventStream<TurnEvent>();
      const startedAtMs = clock.elapsedMs();
      const logged = logTurn(log);
      const turn = runTurn(ports, request, (happening) => {
        const event = { atMs: clock.elapsedMs() - startedAtMs, ...happening };
        logged(event);
        events.push(event);
      }).finally(() => {
        events.end();
        running.delete(turn);
      });
      running.add(turn);
      return events;
    },
    async close(withinMs = 10_000) {
      const late = Promise.withResolvers<void>();
      const cancel = clock.after(withinMs, late.resolve);
      await Promise.race([Promise.allSettled(running), late.promise]);
      cancel();
      await store.close();
    },
  };
}

/** Where it happened, without its message, which may quote what somebody said. */
function framesOf(defect: unknown): { name: string; frames: string } {
  if (!(defect instanceof Error)) return { name: typeof defect, frames: '' };
  const frames = (defect.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: defect.name, frames: frames.slice(0, 8).join('\n') };
}
