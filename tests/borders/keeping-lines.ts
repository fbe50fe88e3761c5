import type { Lines } from './room-lines.ts'

/** Of the areas that keep work and the open project. */
export const keepingLines: Record<string, Lines> = {
  'src/storage/project-shelf.ts': {
    may: [
      './other-tabs.ts',
      '#storage/other-tabs.ts',
      '#session/ports/shelf.ts',
      '#core/project/project-file.ts',
      'fflate',
      'idb',
      'papaparse',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url',
      '#threads/own-thread.ts',
    ],
    mayNot: ['#session/project-store.ts', '#i18n/da/messages.ts', 'react', 'zustand/vanilla'],
  },
  'src/session/project-store.ts': {
    may: [
      './undo.ts',
      '#session/undo.ts',
      '#core/project/project.ts',
      'zustand',
      'zustand/vanilla',
    ],
    mayNot: ['#storage/autosave.ts', '#app/shell/paths.ts', 'react', 'idb'],
  },
}
