import type { Intent } from 'ask-sdk-model';

/** Slots that hold free speech, by preference. A slot name is bound to one type in a whole interaction model. */
const FREE_TEXT_SLOTS = ['query', 'userquery', 'utterance', 'request', 'question'];

/** Numbers answer a question of ours ("seven"), and a slot for free speech misses single words. Elsewhere a number is its intent's own. */
const NUMBER_INTENT = 'AnswerNumberIntent';

/** Alexa listens for seconds; longer text is not speech. */
const MAX_TEXT_LENGTH = 2_000;

/** The slots, whatever the wire holds: values may be missing, `null`, lists or of another type. */
type Slots = Readonly<Record<string, unknown>>;

/**
 * The free speech in an intent's slots, tidied: one line, at most 2,000 characters. `undefined` when the intent has none, or has such a
 * slot without words in it (Alexa leaves the value out, or sends `?`, when it heard none).
 */
export function freeText(intent: Intent): string | undefined {
  const slots: Slots = intent.slots ?? {};
  const byName = new Map(Object.entries(slots).map(([name, slot]) => [name.toLowerCase(), slot]));
  for (const name of intent.name === NUMBER_INTENT ? ['number'] : FREE_TEXT_SLOTS) {
    const text = tidyText(slotText(byName.get(name)));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Names of an intent's slots that hold free speech, filled or not, as the intent spells them. */
export function freeTextSlots(intent: Intent): string[] {
  return Object.keys(intent.slots ?? {}).filter((name) => FREE_TEXT_SLOTS.includes(name.toLowerCase()));
}

/** Text on one line without control characters, cut at a word where it is too long; `undefined` when no letter or digit is in it. */
export function tidyText(text: string): string | undefined {
  const line = text
    .slice(0, MAX_TEXT_LENGTH + 1)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined;
  if (line.length <= MAX_TEXT_LENGTH) return line;
  const cut = line.slice(0, MAX_TEXT_LENGTH);
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut).toWellFormed();
}

function slotText(slot: unknown): string {
  if (!isObject(slot)) return scalarText(slot);
  const value = scalarText(slot['value']);
  return value === '' ? slotValueText(slot['slotValue'], 0) : value;
}

/** A `Simple` slot value, or a `List` of them as for a slot with multiple values. */
function slotValueText(slotValue: unknown, depth: number): string {
  if (!isObject(slotValue) || depth > 2) return '';
  const { values } = slotValue;
  if (!Array.isArray(values)) return scalarText(slotValue['value']);
  return values
    .map((value: unknown) => slotValueText(value, depth + 1))
    .filter((text) => text !== '')
    .join(', ');
}

function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
