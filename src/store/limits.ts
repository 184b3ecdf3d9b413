import { WellspokenError } from '../errors.ts';
import type { StoreKey } from './store.ts';

/** Codes a store may answer with: the first for reads, the second for writes. */
export type StoreErrorCode = 'recall/unavailable' | 'remember/unavailable';

export const maxKeyBytes = 512;
export const maxValueBytes = 256 * 1024;

/**
 * Refuses a key no adapter could keep faithfully: empty, over 512 bytes of UTF-8, or with half a surrogate pair
 * (databases turn each of those into the same replacement character, so two keys would become one).
 */
export function checkKey({ partition, name }: StoreKey, code: StoreErrorCode): void {
  for (const [part, text] of [
    ['partition', partition],
    ['name', name],
  ] as const) {
    if (text === '') refuse(code, `The ${part} of a store key is empty.`);
    const bytes = Buffer.byteLength(text);
    if (bytes > maxKeyBytes) {
      refuse(code, `The ${part} of a store key has ${bytes} bytes; at most ${maxKeyBytes} are allowed.`);
    }
    if (!text.isWellFormed()) refuse(code, `The ${part} of a store key is not valid Unicode text.`);
  }
}

/** The text to keep: at most 256 KiB, made valid Unicode (half a surrogate pair, as a cut emoji leaves it, becomes U+FFFD). */
export function checkValue(value: string): string {
  const bytes = Buffer.byteLength(value);
  if (bytes > maxValueBytes) {
    refuse(
      'remember/unavailable',
      `A value of ${bytes} bytes is too large for the store; at most ${maxValueBytes} are allowed.`,
    );
  }
  return value.toWellFormed();
}

/** Refuses a time that is no whole number of milliseconds, such as the result of arithmetic on `undefined`. */
export function checkExpiry(expiresAtMs: number | undefined): void {
  if (expiresAtMs !== undefined && !Number.isSafeInteger(expiresAtMs)) {
    refuse(
      'remember/unavailable',
      `expiresAtMs is ${expiresAtMs}; it must be whole milliseconds since the epoch.`,
    );
  }
}

/** Refuses amounts that no counter can be given: none at all, fractions, or fields not named `[a-z][A-Za-z0-9]*` (64 characters at most). */
export function checkAmounts(amounts: Readonly<Record<string, number>>): void {
  const fields = Object.entries(amounts);
  if (fields.length === 0) refuse('remember/unavailable', 'There is nothing to add.');
  for (const [field, amount] of fields) {
    if (!isCounterName(field))
      refuse('remember/unavailable', `A counter cannot be named ${JSON.stringify(field.slice(0, 80))}.`);
    if (!Number.isSafeInteger(amount))
      refuse('remember/unavailable', `Cannot add ${amount} to the counter ${field}: it must be an integer.`);
  }
}

export function isCounterName(field: string): boolean {
  return /^[a-z][A-Za-z0-9]{0,63}$/.test(field);
}

/** Refuses a prefix that no key can start with; an empty one is that of every key. */
export function checkPrefix(prefix: string, code: StoreErrorCode): void {
  if (prefix !== '') checkKey({ partition: prefix, name: '-' }, code);
}

/** Not retryable: the same call would fail again. */
function refuse(code: StoreErrorCode, message: string): never {
  throw new WellspokenError(code, message, { retryable: false });
}
