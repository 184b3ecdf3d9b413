import type { Intent, ResponseEnvelope, canfulfill } from 'ask-sdk-model';
import { freeText, freeTextSlots } from './free-text.ts';

/**
 * The answer to a `CanFulfillIntentRequest`, which Alexa sends to find a skill for a question nobody addressed. It must act on nothing,
 * so no model is asked: words in a free-text slot are something we answer (`YES`), an empty one may become so (`MAYBE`), and
 * intents without free text make sense only inside a conversation (`NO`).
 */
export function canFulfillResponse(intent: Intent): ResponseEnvelope {
  const understood = new Set(freeTextSlots(intent));
  const canFulfill = understood.size === 0 ? 'NO' : freeText(intent) === undefined ? 'MAYBE' : 'YES';
  const slots = Object.keys(intent.slots ?? {}).map((name): [string, canfulfill.CanFulfillSlot] => {
    const can = understood.has(name) && canFulfill !== 'NO' ? 'YES' : 'NO';
    return [name, { canUnderstand: can, canFulfill: can }];
  });
  return { version: '1.0', response: { canFulfillIntent: { canFulfill, slots: Object.fromEntries(slots) } } };
}
