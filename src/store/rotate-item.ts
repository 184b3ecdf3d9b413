import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { readCounters } from './counter.ts';
import type { KeyWrapper, Unwrapped } from './key-wrapper.ts';
import type { Keyring } from './keyring.ts';
import { isKeyItem, personKeyOf } from './person-keys.ts';
import { isSealed, keyIdOf, keyNamed, openValue, personKeyId, sealValue } from './sealed-value.ts';
import type { Store, StoreItem } from './store.ts';

/** Texts inside values that are sealed by themselves, such as the vault of a conversation. */
export interface InnerSeals {
  /** Whether a value under this key may have one. */
  areIn(at: { readonly partition: string; readonly name: string }): boolean;
  /** The value with all of them under today's secret: itself where they are so already, `undefined` where one does not open. */
  resealed(partition: string, value: string): string | undefined;
}

export interface RotationParts {
  readonly clock: Clock;
  /** Of what is nobody's. */
  readonly shared: Keyring;
  readonly wrapper: KeyWrapper;
  /** How long the key of a person lasts who gets one because their plain items are sealed; without it for ever. */
  readonly keepKeyMs?: number | undefined;
  /** Whether what lies there plain is sealed as well. */
  readonly sealsPlain: boolean;
  readonly inner?: InnerSeals | undefined;
}

/** How an item stands, or what was done with it. */
export type Standing =
  | { readonly is: 'current' | 'plain' | 'gone' | 'due' | 'renewed' | 'overtaken' }
  | { readonly is: 'unreadable'; readonly why: string };

/** Looks at one item as it lies in the store and, unless `isLookingOnly`, puts it under today's secret, over exactly what was read. */
export type RotateItem = (item: StoreItem, isLookingOnly: boolean) => Promise<Standing>;

const noSecret = 'no secret that is given opens it';

export function createItemRotation(store: Store, parts: RotationParts): RotateItem {
  const { clock, shared, wrapper, keepKeyMs, sealsPlain, inner } = parts;

  /** The version and the expiry stay what they were: looking after an item is no use of it. */
  const writeOver = async ({ partition, name, version, expiresAtMs }: StoreItem, value: string) => {
    const options = { when: { version }, ...(expiresAtMs === undefined ? {} : { expiresAtMs }) };
    const written = await store.put({ partition, name }, value, options);
    return { is: written === undefined ? 'overtaken' : 'renewed' } as const;
  };

  const unwrap = async ({ value, partition }: StoreItem): Promise<Unwrapped | string> => {
    try {
      return (await wrapper.unwrap(value, partition)) ?? noSecret;
    } catch (error) {
      // A key of KMS that was switched off concerns those it wrapped; a service that is down concerns everybody.
      if (error instanceof WellspokenError && !error.retryable) return error.message;
      throw error;
    }
  };

  const rotateKey = async (item: StoreItem, isLookingOnly: boolean): Promise<Standing> => {
    const unwrapped = await unwrap(item);
    if (typeof unwrapped === 'string') return { is: 'unreadable', why: unwrapped };
    if (unwrapped.isCurrent) return { is: 'current' };
    if (isLookingOnly) return { is: 'due' };
    return writeOver(item, await wrapper.wrap(unwrapped.key, item.partition));
  };

  const rotateShared = async (item: StoreItem, isLookingOnly: boolean): Promise<Standing> => {
    const own = shared.current();
    if (isSealed(item.value) && keyIdOf(item.value) === own.id) return { is: 'current' };
    if (!isSealed(item.value) && !sealsPlain) return { is: 'plain' };
    const value = isSealed(item.value) ? openValue((id) => keyNamed(shared, id), item) : item.value;
    if (value === undefined) return { is: 'unreadable', why: noSecret };
    return isLookingOnly ? { is: 'due' } : writeOver(item, sealValue(own.key, own.id, item, value));
  };

  /** Of a person's own: the key is as it was, only what is sealed inside may be under an earlier secret. */
  const rotateInside = async (item: StoreItem, isLookingOnly: boolean): Promise<Standing> => {
    if (inner === undefined || !inner.areIn(item)) return { is: 'current' };
    const [keyItem] = await store.get([keyPlace(item)]);
    const unwrapped = keyItem && (await unwrap(keyItem));
    // Without a key nobody will ever read it; one that does not open is told of as itself.
    if (unwrapped === undefined || typeof unwrapped === 'string') return { is: 'current' };
    const value = openValue((id) => (id === personKeyId ? unwrapped.key : undefined), item);
    if (value === undefined) return { is: 'current' };
    const resealed = inner.resealed(item.partition, value);
    if (resealed === undefined) return { is: 'unreadable', why: noSecret };
    if (resealed === value) return { is: 'current' };
    return isLookingOnly
      ? { is: 'due' }
      : writeOver(item, sealValue(unwrapped.key, personKeyId, item, resealed));
  };

  const rotatePlain = async (item: StoreItem, isLookingOnly: boolean): Promise<Standing> => {
    const isInside = inner?.areIn(item) ?? false;
    const resealed = isInside ? inner?.resealed(item.partition, item.value) : item.value;
    if (resealed === undefined && !sealsPlain) return { is: 'unreadable', why: noSecret };
    if (resealed === item.value && !sealsPlain) return { is: 'plain' };
    if (isLookingOnly) return { is: 'due' };
    const value = resealed ?? item.value;
    return sealsPlain ? sealForPerson(item, value) : writeOver(item, value);
  };

  /** Seals a plain item, with a key made for it where the person has none. */
  const sealForPerson = async (item: StoreItem, value: string): Promise<Standing> => {
    const at = keyPlace(item);
    const [now, keyItem] = await store.get([item, at]);
    // Somebody who was forgotten since must not get a key.
    if (now?.version !== item.version) return { is: 'overtaken' };
    if (keyItem !== undefined) {
      const unwrapped = await unwrap(keyItem);
      if (typeof unwrapped === 'string') return { is: 'unreadable', why: unwrapped };
      return writeOver(item, sealValue(unwrapped.key, personKeyId, item, value));
    }
    const key = randomBytes(32);
    const expiry = keepKeyMs === undefined ? {} : { expiresAtMs: clock.now() + keepKeyMs };
    const made = await store.put(at, await wrapper.wrap(key, at.partition), { ...expiry, when: 'absent' });
    if (made === undefined) return { is: 'overtaken' };
    const standing = await writeOver(item, sealValue(key, personKeyId, item, value));
    if (standing.is === 'overtaken' && (await isAlone(at.partition))) {
      await store.delete([{ ...at, version: made }]);
    }
    return standing;
  };

  /** Whether nothing but a key is left of a person: they were forgotten while we made it. */
  const isAlone = async (partition: string): Promise<boolean> => {
    for await (const item of store.list(partition)) if (!isKeyItem(item)) return false;
    return true;
  };

  return async (item, isLookingOnly) => {
    if (isKeyItem(item)) return rotateKey(item, isLookingOnly);
    if (readCounters(item.value) !== undefined) return { is: 'current' };
    if (personKeyOf(item.partition) === undefined) return rotateShared(item, isLookingOnly);
    return isSealed(item.value) ? rotateInside(item, isLookingOnly) : rotatePlain(item, isLookingOnly);
  };
}

function keyPlace({ partition }: StoreItem) {
  const at = personKeyOf(partition);
  if (at === undefined) throw new Error(`${partition} is nobody's.`);
  return at;
}
