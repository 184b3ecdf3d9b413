import { randomBytes } from 'node:crypto';
import { inBatches } from './in-batches.ts';
import { inGroups } from './in-groups.ts';
import { createItemRotation, type RotationParts, type Standing } from './rotate-item.ts';
import type { Store, StoreItem } from './store.ts';

/** How far a rotation is. */
export interface Rotation {
  readonly read: number;
  /** Put under today's secret. */
  readonly renewed: number;
  /** Still under an earlier secret, or plain where it should be sealed. */
  readonly left: number;
  /** Under no secret that is given, or damaged. */
  readonly unreadable: number;
  /** Plain, as it may be where nothing is encrypted; counters are not counted. */
  readonly plain: number;
  /** Why the last unreadable one is so. */
  readonly why?: string;
}

export interface RotateStoreOptions extends RotationParts {
  /** Changes nothing. */
  readonly isLookingOnly?: boolean;
  readonly onProgress?: (soFar: Rotation) => void;
}

const atOnce = 20;
/** Enough for every device of a household to speak at once. */
const maxTries = 8;

/**
 * Puts all that `store` holds under today's secret: the keys of people, what is nobody's, and what is sealed inside values. Each item is
 * written only over what was read, and read again where a turn was quicker, so it is safe beside running ones; who is forgotten meanwhile
 * stays forgotten. Run again after a failure it goes on. Walks the whole store: for operators. Rejects as the store and the wrapper do,
 * before anything is changed where nothing can be wrapped.
 *
 * @param store as it lies, not through a wrapper that seals.
 */
export async function rotateStore(store: Store, options: RotateStoreOptions): Promise<Rotation> {
  const { isLookingOnly = false, onProgress = () => {} } = options;
  const rotate = createItemRotation(store, options);
  // Also for what an alias of a key service stands for today.
  await options.wrapper.wrap(randomBytes(32), 'rotation');

  const rotateToTheEnd = async (item: StoreItem): Promise<Standing> => {
    let current: StoreItem | undefined = item;
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (current === undefined) return { is: 'gone' };
      const standing: Standing = await rotate(current, isLookingOnly);
      if (standing.is !== 'overtaken') return standing;
      [current] = await store.get([item]);
    }
    return { is: 'due' };
  };

  let rotation: Rotation = { read: 0, renewed: 0, left: 0, unreadable: 0, plain: 0 };
  for await (const items of inBatches(store.scan())) {
    for (const standing of await inGroups(items, atOnce, rotateToTheEnd))
      rotation = counted(rotation, standing);
    onProgress(rotation);
  }
  return rotation;
}

function counted(rotation: Rotation, standing: Standing): Rotation {
  const read = rotation.read + 1;
  switch (standing.is) {
    case 'renewed':
      return { ...rotation, read, renewed: rotation.renewed + 1 };
    case 'due':
      return { ...rotation, read, left: rotation.left + 1 };
    case 'plain':
      return { ...rotation, read, plain: rotation.plain + 1 };
    case 'unreadable':
      return { ...rotation, read, unreadable: rotation.unreadable + 1, why: standing.why };
    default:
      return { ...rotation, read };
  }
}
