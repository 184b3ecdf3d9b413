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
  /** Answer the last question again, with a model that thinks more. */
  | { readonly kind: 'think-harder' }
  /** A fact to keep word for word. */
  | { readonly kind: 'remember'; readonly text: string }
  | { readonly kind: 'what-do-you-know' }
  /** Leave out what was said last. */
  | { readonly kind: 'forget-that' }
  | { readonly kind: 'forget-everything' }
  /** Keep nothing of this conversation beyond its end. */
  | { readonly kind: 'keep-private' }
  /** The last answer was wrong or bad: keep it for review. */
  | { readonly kind: 'report-answer' }
  | { readonly kind: 'withdraw-consent' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  /** Alexa heard something and passed on no words (fallback, empty slot). */
  | { readonly kind: 'unheard' };

/** Every kind that carries words of the person's own. */
export type SpokenIntention = Extract<Intention, { text: string }>;

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
  'think-harder',
  'what-do-you-know',
  'forget-that',
  'forget-everything',
  'keep-private',
  'report-answer',
  'withdraw-consent',
  'help',
  'stop',
  'unheard',
] as const satisfies readonly Exclude<Intention['kind'], SpokenIntention['kind']>[];
