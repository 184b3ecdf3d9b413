import type { Clock } from '../clock.ts';
import type { WellspokenError } from '../errors.ts';
import type { LanguageModel } from './model.ts';

/** Chooses who answers. */
export interface ModelRouter {
  /** Models to try, best first; never empty. */
  candidates(): readonly LanguageModel[];
  /** Tells how an attempt failed, so that the next turn can choose better. */
  reportFailure(model: LanguageModel, error: WellspokenError): void;
}

/** How long an id that the provider does not know is passed over before it is tried again. */
const missingForMs = 10 * 60_000;

/** Tries the configured models in order and passes over those that the provider said it does not have. */
export function createModelRouter(models: readonly LanguageModel[], clock: Clock): ModelRouter {
  const missingUntilMs = new Map<LanguageModel, number>();
  return {
    candidates() {
      const now = clock.elapsedMs();
      const known = models.filter((model) => (missingUntilMs.get(model) ?? 0) <= now);
      return known.length > 0 ? known : models;
    },
    reportFailure(model, error) {
      if (error.code === 'think/not-found') missingUntilMs.set(model, clock.elapsedMs() + missingForMs);
    },
  };
}
