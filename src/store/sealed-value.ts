import { WellspokenError } from '../errors.ts';
import type { Keyring } from './keyring.ts';
import { maxValueBytes } from './limits.ts';
import { openText, sealText } from './sealed-text.ts';
import type { StoreItem, StoreKey } from './store.ts';

/** What the keys of everything that is nobody's are derived for. */
export const sharedPurpose = 'store/values';
/** In place of a key's id: the one in the person's own partition. */
export const personKeyId = 'p';
/** No JSON starts like this. */
const mark = 'sealed1';

/** Whether we sealed it; counters, and what was kept before there was sealing, are plain. */
export function isSealed(value: string): boolean {
  return value.startsWith(`${mark}.`);
}

/**
 * The value as it may lie in the store, bound to its place: `sealed1.<id of the key>.<t or z>.<sealed text>`. One that would become too
 * large for the store is compressed; throws `remember/unavailable` when it still is.
 */
export function sealValue(key: Uint8Array, keyId: string, at: StoreKey, value: string): string {
  const plain = `${mark}.${keyId}.t.${sealText(key, placeOf(at), value)}`;
  if (plain.length <= maxValueBytes) return plain;
  const compressed = process.getBuiltinModule('node:zlib').deflateRawSync(value);
  const small = `${mark}.${keyId}.z.${sealText(key, placeOf(at), compressed)}`;
  if (small.length <= maxValueBytes) return small;
  throw new WellspokenError(
    'remember/unavailable',
    'A value is too large for the store once it is encrypted.',
    {
      retryable: false,
    },
  );
}

/** The value as it was; `undefined` when the key is unknown, or the item is damaged or belongs elsewhere. */
export function openValue(
  keyNamed: (id: string) => Uint8Array | undefined,
  item: StoreItem,
): string | undefined {
  const [, id = '', form, sealed = ''] = item.value.split('.');
  const key = keyNamed(id);
  const bytes = key && openText(key, placeOf(item), sealed);
  if (bytes === undefined) return undefined;
  if (form !== 'z') return bytes.toString();
  const limits = { maxOutputLength: maxValueBytes };
  return process.getBuiltinModule('node:zlib').inflateRawSync(bytes, limits).toString();
}

/** The key that a sealed text names. */
export function keyNamed(keyring: Keyring, id: string): Uint8Array | undefined {
  return keyring.all().find((one) => one.id === id)?.key;
}

/** The key of the sealed text, for telling a person's from the one of everything else. */
export function keyIdOf(value: string): string | undefined {
  return isSealed(value) ? value.split('.', 2)[1] : undefined;
}

/** As JSON, so that no two places are written alike. */
function placeOf({ partition, name }: StoreKey): string {
  return JSON.stringify([partition, name]);
}
