import type { LanguageModel } from '../model/model.ts';

/** Who is asked next within one turn. A model that was taken is out of it, unless it is put back. */
export interface AskingOrder {
  /** When somebody can be asked, on the turn's clock; `undefined` where nobody is left. */
  readonly readyAtMs: number | undefined;
  take(): LanguageModel | undefined;
  /** It may be asked again from then on, after those that can be asked sooner. */
  putBack(model: LanguageModel, readyAtMs: number): void;
}

/** Candidates in their order, each ready at once. */
export function createAskingOrder(candidates: readonly LanguageModel[]): AskingOrder {
  let line = candidates.map((model) => ({ model, readyAtMs: 0 }));
  return {
    get readyAtMs() {
      return line[0]?.readyAtMs;
    },
    take: () => line.shift()?.model,
    putBack(model, readyAtMs) {
      line = [...line, { model, readyAtMs }].sort((one, other) => one.readyAtMs - other.readyAtMs);
    },
  };
}
