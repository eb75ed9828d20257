import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // a machine that does other things as well is slow: what never ends is stopped, and no more
    testTimeout: 900_000,
    hookTimeout: 900_000,
    globalSetup: 'test/support/built.ts',
    // suites share the modules of the product: loading them took longer than most suites
    isolate: false,
    // every core: vitest by itself leaves one free
    maxWorkers: '100%',
  },
});
