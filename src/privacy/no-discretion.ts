import type { CreateDiscretion } from './discretion.ts';

/** Hides nothing: for a configuration that says so. */
export const noDiscretion: CreateDiscretion = () => ({
  hide: (text) => text,
  show: (text) => text,
  kept: () => undefined,
});
