import type { KeyWrapper } from './key-wrapper.ts';

/** Begins what a key service wrapped; the ids of our own master keys are longer. */
export const serviceMark = 'kms1.';

export interface KeyWrappersOptions {
  /** Our secrets'. */
  readonly local: KeyWrapper;
  /** Loads the key service's with the first key that needs it. */
  readonly loadService: () => Promise<KeyWrapper>;
  readonly wrapsBy: 'secret' | 'service';
}

/** Both kinds side by side in one store: each opens its own, and what the one that does not wrap today wrapped is of before. */
export function createKeyWrappers({ local, loadService, wrapsBy }: KeyWrappersOptions): KeyWrapper {
  let loading: Promise<KeyWrapper> | undefined;
  const service = () => {
    loading ??= loadService().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    async wrap(key, context) {
      const today = wrapsBy === 'secret' ? local : await service();
      return today.wrap(key, context);
    },
    async unwrap(wrapped, context) {
      const kind = wrapped.startsWith(serviceMark) ? 'service' : 'secret';
      const wrapper = kind === 'secret' ? local : await service();
      const found = await wrapper.unwrap(wrapped, context);
      return found && { key: found.key, isCurrent: found.isCurrent && kind === wrapsBy };
    },
  };
}
