/** How the window is shared out. Each slice is a bound, not a target: what is not used is left to the next stage. */
export const slices = {
  /** Store reads before the model is asked. A store that is slower costs the person their history, not their answer. */
  recallMs: 400,
  /** Connecting to servers of tools that nobody asked yet, which only the first question of a process has to. */
  toolsMs: 800,
  /** Durable writes that must be done before the reply: keeping what it does not tell. */
  keepMs: 150,
  /** Writes that a reply says were done: remembering a fact, forgetting a turn. */
  steerMs: 1_000,
  /** What a directive may take before it counts as not spoken. */
  directiveMs: 1_000,
  /** Store writes after the reply. */
  rememberMs: 5_000,
  /** What one more attempt needs to be worth starting: a connection, a first token and a sentence. */
  attemptMs: 1_200,
} as const;

/** Without a first token in this share of the remaining window, another model may still make it in time. */
export const firstTokenShare = 0.45;
