import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,studio,test,bench,scripts}/**/*.test.ts'],
    // An unhandled error or a handle left open is a defect of ours, so neither is tolerated.
    dangerouslyIgnoreUnhandledErrors: false,
    testTimeout: 20_000,
    // What runs side by side here waits for sockets, processes and models more than it computes.
    maxConcurrency: 20,
    // What a test does not ask for must not reach the folder it runs in.
    env: { WELLSPOKEN_STORE: 'memory:' },
  },
});
