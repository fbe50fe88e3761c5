import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync, type Plugin, type Rolldown } from 'vite'
import { fromRoot, licensedIn } from '../licences.ts'

/** The one file that is made. */
const portableFile = 'medspil.html'

const workerScript = /([\w.-]+)\.\w+\?worker&url$/
const asWorker = '\0portable-worker:'

/**
 * A worker is the page's own script once more (`start.ts`), so where a worker is asked for by the address of its
 * script, here it is by its name.
 */
export function workersOfOneScript(): Plugin {
  return {
    name: 'workers-of-one-script',
    enforce: 'pre',
    resolveId(id) {
      if (id === '#threads/own-thread.ts') return resolve('tools/portable/own-thread.ts')
      if (id === './fetch-licences.ts') return resolve('tools/portable/fetch-licences.ts')
      const name = workerScript.exec(id)?.[1]
      return name === undefined ? undefined : asWorker + name
    },
    load: (id) =>
      id.startsWith(asWorker)
        ? `export default ${JSON.stringify(id.slice(asWorker.length))}`
        : undefined,
  }
}

/** Everything in one page, packed; what is left of the build is dropped. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const script = files.find((file) => file.type === 'chunk')
        const styles = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
        if (files.length !== 2 || script?.type !== 'chunk' || styles?.type !== 'asset')
          throw new Error(`One script and one style sheet: ${files.map((file) => file.fileName)}.`)
        for (const { fileName } of files) delete bundle[fileName]
        const works = licensedIn([...script.moduleIds, ...fontPackages()].map(fromRoot))
        const source = pageOf(script.code, withLatinOnly(textOf(styles)), JSON.stringify(works))
        this.emitFile({ type: 'asset', fileName: portableFile, source })
      },
    },
  }
}

/** Their style sheets are no modules, and here their letters no files. */
function fontPackages(): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource'))
  return names.map((name) => resolve('node_modules', name, 'index.css'))
}

/** The letters of Latin script, as the style sheet has them. */
const latin = /unicode-range:U[+]([?]{2}|100-2BA),/

/** Faces for other scripts are a tenth of the page, and a machine has such letters itself. */
const withLatinOnly = (css: string) =>
  css.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => (latin.test(face) ? face : ''))

const textOf = ({ source }: Rolldown.OutputAsset) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

function pageOf(script: string, styles: string, works: string): string {
  const unpack = minifySync('unpack.js', readFileSync('tools/portable/unpack.js', 'utf8')).code
  const page = readFileSync('index.html', 'utf8')
  const look = /<script>([\s\S]+?)<\/script>/.exec(page)?.[1] ?? ''
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(unpack)} ${hashOf(look)} blob:`,
    'worker-src blob:',
    'style-src blob:',
    'font-src data:',
    'img-src data: blob:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`
  const parts: [RegExp, string][] = [
    [/<link rel="apple-touch-icon"[^>]+>\s*/, ''],
    [/<link rel="manifest"[^>]+>\s*/, ''],
    [/<div id="as-file"[\s\S]+?<\/script>\s*/, ''],
    [/(http-equiv="Content-Security-Policy"\s+content=")[^"]+/, `$1${policy}`],
    [/(<link rel="icon"[^>]+href=")[^"]+/, `$1${icon}`],
    [
      /<script type="module"[^>]*><\/script>/,
      `${packed('licences', works)}${packed('styles', styles)}${packed('script', script)}<script>${unpack}</script>`,
    ],
  ]
  return parts.reduce((made, [place, part]) => {
    if (!place.test(made)) throw new Error(`index.html has no ${place}.`)
    return made.replace(place, part)
  }, page)
}

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Base64 of gzip: a third of the text, and nothing in it that could end the element. */
const packed = (id: string, text: string) =>
  `<script type="text/plain" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`
