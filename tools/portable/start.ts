// The page and its workers are one script: a local file has nothing beside it that a worker could be fetched from.
type Worker = 'pdf-worker' | 'reader-worker' | 'pdf.worker.min'
const workers: Readonly<Record<Worker, () => Promise<unknown>>> = {
  'pdf-worker': () => import('#papers/pdf-worker.ts'),
  'reader-worker': () => import('#codes/reader-worker.ts'),
  'pdf.worker.min': () => import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
}

const isWorker = (name: string): name is Worker => Object.hasOwn(workers, name)

if ('document' in globalThis) void import('../../src/main.tsx')
else if (isWorker(self.name)) void workers[self.name]()
else throw new Error(`There is no worker ${self.name}.`)
