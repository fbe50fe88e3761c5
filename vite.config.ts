import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { licences, shippedFiles } from './tools/licences.ts'
import { policy } from './tools/policy.ts'
import { serviceWorker } from './tools/service-worker.ts'
import {
  chunkList,
  codeList,
  withoutJsonTypeInDevelopment,
  withoutJsPdfExtras,
  withoutRouterLinks,
} from './tools/vite-plugins.ts'

const source = (files: string) => new RegExp(`[\\\\/]src[\\\\/]${files.replaceAll('/', '[\\\\/]')}`)

/**
 * What is fetched together is one file, each with all it needs that no earlier one has. Left alone, what
 * every project needs is cut into thirty, and where depends on folder names. Words, dialogs, figures and
 * the shelf's acts stand apart from projects, since other screens need them too; with the dialogs stands what the
 * start page looks for, which has none of the acts. With the summary of a workshop stands what papers and the pages
 * with ideas share.
 */
const joined = [
  { name: 'first', tags: ['$initial' as const] },
  { name: 'words', test: source('i18n/shared/') },
  {
    name: 'dialogs',
    test: source(
      '(app/(home/beside-shelf|shell/form-dialog)|ui/(disclosure|form/choice-group|page/(layout|panel)))\\.tsx?$',
    ),
  },
  { name: 'figures', test: source('(core/figures/(drawing|staircase|table)|renderers/figure)/') },
  { name: 'shelf', test: source('(app/shell/(shelf-acts|where-in)|storage/forget-project)\\.ts$') },
  { name: 'project', test: source('app/project/project-route\\.tsx$') },
  {
    name: 'summary',
    test: source('core/workshop/(ideas/said-in-workshop|paper/summary-document)\\.ts$'),
  },
]

// base './' together with the hash router: the same files serve under any path.
export default defineConfig({
  base: './',
  plugins: [
    react(),
    withoutJsPdfExtras(),
    withoutRouterLinks(),
    policy(),
    withoutJsonTypeInDevelopment(),
    chunkList(),
    codeList(),
    shippedFiles(),
    licences(),
    serviceWorker(),
  ],
  worker: { format: 'es', plugins: () => [withoutJsPdfExtras(), shippedFiles()] },
  css: { transformer: 'lightningcss' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the page's policy allows no font from a data: address
    rolldownOptions: {
      output: { codeSplitting: { groups: joined } },
    },
  },
})
