import type { Script } from './script.ts';

/** Answers that are no errors on the wire and still no plain success, by name: `gateway.script(outcomes.refusedAtOnce)`. */
export const outcomes = {
  /** Refused before any output: status 200 and empty content. */
  refusedAtOnce: { text: '', stopReason: 'refusal' },
  /** Refused while writing: what came before must not be used. */
  refusedMidway: { text: 'The first step is to', stopReason: 'refusal' },
  emptyAnswer: { text: '' },
  /** Cut by the token limit inside a sentence. */
  cutByMaxTokens: { text: 'This sentence will never be', stopReason: 'max_tokens' },
  cutByContextWindow: { text: 'This sentence will never be', stopReason: 'model_context_window_exceeded' },
  stoppedBySequence: { text: 'Everything up to here.', stopReason: 'stop_sequence' },
} as const satisfies Readonly<Record<string, Script>>;
