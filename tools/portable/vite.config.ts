import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutJsPdfExtras, withoutRouterLinks } from '../vite-plugins.ts'
import { oneFile, workersOfOneScript } from './one-file.ts'

// Medspil as one page that opens from a folder, a memory stick or a library of files by double click.
export default defineConfig({
  base: './',
  mode: 'portable',
  publicDir: false,
  plugins: [react(), workersOfOneScript(), withoutJsPdfExtras(), withoutRouterLinks(), oneFile()],
  css: { transformer: 'lightningcss' },
  build: {
    target: 'baseline-widely-available',
    outDir: 'dist-portable',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      checks: { emptyImportMeta: false }, // only what is never run in one script asks for it
      input: 'tools/portable/start.ts',
      output: { format: 'iife', codeSplitting: false },
    },
  },
})
