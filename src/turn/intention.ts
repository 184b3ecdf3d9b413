/** What a person wants of this turn, once Alexa's request is understood. No wire format reaches further than this. */
export type Intention =
  /** The session begins without a question. */
  | { readonly kind: 'launch' }
  /** A question or any free speech; `text` is what speech recognition heard, with stripped carrier words put back. */
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'shorter' }
  | { readonly kind: 'longer' }
  | { readonly kind: 'new-topic' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  /** Alexa heard something and passed on no words (fallback, empty slot). */
  | { readonly kind: 'unheard' };

/** Every kind that carries no words. */
export const wordlessIntentions = [
  'launch',
  'go-on',
  'repeat',
  'yes',
  'no',
  'shorter',
  'longer',
  'new-topic',
  'help',
  'stop',
  'unheard',
] as const satisfies readonly Exclude<Intention['kind'], 'ask'>[];
