import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Plugin, transformWithOxc } from 'vite'

const source = 'src/threads/service-worker.ts'
/** Not kept: what only the tests and the build read, and the host's own file, which may change at any time. */
const leftOut = /^\.vite\/|^medspil\.json$|^code\.json$/

/** Writes dist/sw.js: the service worker, with the list of all files before it. Comes after whatever adds files. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = new Map<string, string | Uint8Array>()
        for (const name of readdirSync('public', { recursive: true, encoding: 'utf8' }))
          if (/\.\w+$/.test(name)) files.set(name, readFileSync(`public/${name}`))
        for (const file of Object.values(bundle))
          files.set(file.fileName, file.type === 'chunk' ? file.code : file.source)
        const page = files.get('index.html')
        if (page === undefined) throw new Error('The page comes after the list of what it needs.')
        files.delete('index.html')
        files.set('./', page)
        const names = [...files.keys()].filter((name) => !leftOut.test(name)).toSorted()
        const hash = createHash('sha256')
        for (const name of names) hash.update(name).update(files.get(name) ?? '')
        const before = `const files = ${JSON.stringify(names)}\nconst version = '${hash.digest('hex').slice(0, 16)}'\n`
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: before + code.replace(/^export \{\};?$/m, ''),
        })
      },
    },
  }
}
