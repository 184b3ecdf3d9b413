import type { Request } from 'ask-sdk-model';
import { carriers } from './carriers.ts';
import { FOLLOW_UP } from './elicit.ts';
import { readIntent } from './intent.ts';

/** The slot that hearing looks for first, and the names of slots with words, by intent. */
const wordsSlot = 'query';
export type FreeTextSlots = Readonly<Record<string, string>>;

/** The intents with words of our own interaction models. */
const questions: ReadonlySet<string> = new Set([
  'AskIntent',
  'RememberIntent',
  FOLLOW_UP.intent,
  ...[...carriers.values()].flatMap((intents) => [...intents.keys()]),
]);

/** Whether an intent belongs to the conversation: one of our models' or a built-in one that means something in it, or one named in `freeText`. */
export function isOurIntent(name: string, freeText: FreeTextSlots): boolean {
  if (Object.hasOwn(freeText, name) || questions.has(name) || name === 'AMAZON.FallbackIntent') return true;
  // Without words, only an intent whose name says what is wanted is heard.
  return readIntent({ name, confirmationStatus: 'NONE' }, { locale: 'en-US' }).kind !== 'unheard';
}

/** The request with the words of an intent in `freeText` where hearing looks for them; any other request as it is. */
export function withWordsFound<T extends Request>(request: T, freeText: FreeTextSlots): T {
  if (request.type !== 'IntentRequest') return request;
  const { intent } = request;
  const slotName = Object.hasOwn(freeText, intent.name) ? freeText[intent.name] : undefined;
  const slot = slotName === undefined ? undefined : intent.slots?.[slotName];
  if (slot === undefined) return request;
  return { ...request, intent: { ...intent, slots: { [wordsSlot]: { ...slot, name: wordsSlot } } } };
}
