import type { KnipConfig } from 'knip'

export default {
  entry: [
    'tools/*.{mjs,ts}',
    'tools/bench-pdf/measure.ts',
    'tools/portable/*.ts',
    'src/threads/service-worker.ts',
    '*.config.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,css}',
    'tests/**/*.{ts,tsx}',
    'tools/**/*.{mjs,ts}',
    '!tools/bench-pdf/peers/**', // has a package.json of its own
    '!tools/lighthouse/**', // so have these
    '!tools/api/**',
    '*.ts',
    '!**/*.d.ts',
  ],
  // a type that only names its own file's arguments may be exported all the same
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [/^@expo-google-fonts\//], // tools/fonts.ts reads their files
  ignoreBinaries: ['qpdf', 'soffice'], // of others, where they are there: tools/other-programs.mjs
  compilers: {
    css: (text: string) => text.match(/(?<=@)import\s+["'][^"']+["']/g)?.join('\n') ?? '',
  },
} satisfies KnipConfig
