/** An answer that may be given to anybody. */
export interface CachedAnswer {
  readonly sentences: readonly string[];
  readonly card?: string;
}

/** Port to answers that were given before. Keeps nothing that tells who asked. Rejects with `recall/…` and `remember/…` errors. */
export interface AnswerCache {
  /**
   * Where an answer to this question lies; `undefined` for a question whose answer depends on who asks, what was said before, or when.
   * `question` has placeholders in place of personal data, which make it personal.
   */
  keyOf(question: string, locale: string): string | undefined;
  /** One round trip to the store. */
  find(key: string): Promise<CachedAnswer | undefined>;
  keep(key: string, answer: CachedAnswer): Promise<void>;
}
