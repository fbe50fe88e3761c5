/** `knip --production`: what nothing but tests asks for is unused as well. */
import type { KnipConfig } from 'knip'
import all from './knip.config.ts'

export default {
  ...all,
  entry: ['src/main.tsx!', 'src/threads/service-worker.ts!', 'tools/*.{mjs,ts}!'],
  project: ['src/**/*.{ts,tsx,css}!', '!**/*.d.ts'],
  include: ['files', 'exports', 'types'],
  ignoreExportsUsedInFile: true, // exported for tests to ask, used all the same
} satisfies KnipConfig
