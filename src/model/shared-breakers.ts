import type { Clock } from '../clock.ts';
import type { Store, StoreKey } from '../store/store.ts';
import type { LanguageModel } from './model.ts';

/** What processes on one store tell each other of models that are down. */
export interface SharedBreakers {
  /** Tells the others: down until then (wall clock), or up again (0). Never rejects. */
  publish(model: LanguageModel, openUntilMs: number): void;
  /** Reads what others told, at most every few seconds, beside whatever the caller does. Never rejects. */
  refresh(): void;
}

const readEveryMs = 3_000;
/** A row outlives what it says by enough for everybody to have read it. */
const keepMs = 60_000;

/** Shares breaker states through the store: one small row per model, none while all is well. A store in trouble shares nothing. */
export function createSharedBreakers(
  store: Store,
  clock: Clock,
  models: readonly LanguageModel[],
  adopt: (provider: string, model: string, openUntilMs: number) => void,
): SharedBreakers {
  const keyOf = ({ provider, model }: LanguageModel): StoreKey => ({
    partition: 'skill',
    name: `breaker/${provider}/${model}`,
  });
  const keys = models.map(keyOf);
  /** What was read or told last, so that every change is passed on once. */
  const known = new Map<string, number>();
  let nextReadAtMs = 0;
  let published = 0;

  const read = async () => {
    const publishedBefore = published;
    const items = await store.get(keys);
    // What was read may be older than what was told meanwhile.
    if (published !== publishedBefore) return;
    for (const [index, { provider, model }] of models.entries()) {
      const name = keys[index]?.name ?? '';
      const openUntilMs = Number(items[index]?.value ?? 0) || 0;
      if (openUntilMs === (known.get(name) ?? 0)) continue;
      known.set(name, openUntilMs);
      adopt(provider, model, openUntilMs);
    }
  };

  return {
    publish(model, openUntilMs) {
      const key = keyOf(model);
      known.set(key.name, openUntilMs);
      published += 1;
      store.put(key, String(openUntilMs), { expiresAtMs: clock.now() + keepMs }).catch(() => {});
    },
    refresh() {
      const nowMs = clock.elapsedMs();
      if (nowMs < nextReadAtMs || models.length === 0) return;
      nextReadAtMs = nowMs + readEveryMs;
      read().catch(() => {});
    },
  };
}
