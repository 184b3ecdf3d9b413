import type * as Vitest from 'vitest';

/**
 * Vitest, where it is installed. `wellspoken/testing` must load without it: whoever tests a skill with another runner has no use for
 * the store contract.
 */
const vitest = await import('vitest').catch((): undefined => undefined);

function missing(): never {
  throw new Error('storeContract needs vitest: npm install --save-dev vitest');
}

const api = vitest ?? new Proxy({} as typeof Vitest, { get: () => missing });

export const { describe, it, expect, beforeEach, afterEach } = api;
