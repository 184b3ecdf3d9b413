import type { Script } from '../../src/testing/gateway/script.ts';

/** An answer at the pace of a quick model, in few events. */
export const blueSky: Script = {
  speech: 'The sky is blue. Light is scattered by the air.',
  firstTokenMs: 250,
  tokensPerSecond: 120,
  chunkCharacters: 24,
};
