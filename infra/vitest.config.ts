import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{test,cost}/**/*.test.ts'],
    // Reading the CDK takes seconds for every worker on a machine with few cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
