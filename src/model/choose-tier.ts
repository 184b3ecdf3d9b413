import { cuesIn } from '../speech/cues.ts';
import type { RouteAsk, Tier } from './router.ts';

/** Why a tier was chosen. */
export type TierReason =
  | 'plain-question'
  | 'complex-question'
  | 'long-question'
  | 'asked-to-think'
  | 'too-late-for-depth';

/** Who says this much at once has more to be weighed than a quick answer weighs. */
const longWords = 45;
/** What a tier needs until the deadline for a first sentence in time: below it, a quick answer beats a good one that is not heard. */
const neededMs: Readonly<Record<Tier, number>> = { deep: 4_500, standard: 3_000, quick: 0 };

/**
 * Which tier a question needs, and why. Local and explainable: the same question with the same time left always goes the same way.
 *
 * - `deep` for who asks for thought in so many words (`wantsDepth`, "think carefully"), and for what is both complex and long;
 * - `standard` for what is complex (compare, plan, prove, write) or long (more than 45 words);
 * - `quick` for everything else: most of what is said to a speaker.
 *
 * A tier that cannot begin its answer before the deadline steps down to one that can: `too-late-for-depth`.
 */
export function chooseTier(ask: RouteAsk): { readonly tier: Tier; readonly reason: TierReason } {
  const wished = wishedTier(ask);
  if (ask.leftMs >= neededMs[wished.tier]) return wished;
  return { tier: ask.leftMs >= neededMs.standard ? 'standard' : 'quick', reason: 'too-late-for-depth' };
}

function wishedTier({ question, locale, wantsDepth }: RouteAsk): {
  readonly tier: Tier;
  readonly reason: TierReason;
} {
  const cues = cuesIn(question, locale);
  if (wantsDepth || cues.wantsThought) return { tier: 'deep', reason: 'asked-to-think' };
  const isLong = cues.wordCount > longWords;
  if (cues.isComplex) return { tier: isLong ? 'deep' : 'standard', reason: 'complex-question' };
  return isLong ? { tier: 'standard', reason: 'long-question' } : { tier: 'quick', reason: 'plain-question' };
}
