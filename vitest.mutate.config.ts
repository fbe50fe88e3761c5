import { defineConfig } from 'vitest/config'

// For tools/mutate.mjs: only the tests of the rules, which must notice when a rule is changed.
export default defineConfig({
  test: {
    environment: 'node',
    // It goes on for an hour beside other work, and a test that is only slow has not failed.
    testTimeout: 60_000,
    include: ['tests/core/rules/**/*.test.ts'],
    // Random projects find in a second what one small answer finds at once.
    exclude: [
      '**/rule-properties.test.ts',
      '**/reachable.test.ts',
      '**/advice.test.ts',
      '**/before-its-time.test.ts',
      '**/never-undecided.test.ts',
    ],
  },
})
