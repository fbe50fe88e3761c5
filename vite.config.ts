import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import {
  chunkList,
  codeList,
  withoutJsonTypeInDevelopment,
  withoutJsPdfExtras,
  withoutPolicyInDevelopment,
} from './tools/vite-plugins.ts'

// base './' together with the hash router: the same files serve under any path.
export default defineConfig({
  base: './',
  plugins: [
    react(),
    withoutJsPdfExtras(),
    withoutPolicyInDevelopment(),
    withoutJsonTypeInDevelopment(),
    chunkList(),
    codeList(),
  ],
  worker: { format: 'es', plugins: () => [withoutJsPdfExtras()] },
  css: { transformer: 'lightningcss' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the page's policy allows no font from a data: address
    rolldownOptions: {
      // What every visit begins with is one file; left alone it is cut into ten, and where depends on folder names.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
})
