import { relative } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/**
 * jsPDF asks for these only in html(), for SVG and to decode a PNG; the renderer draws its pages
 * and reads its pictures itself.
 */
export function withoutJsPdfExtras(): Plugin {
  const nothing = '\0nothing'
  const extras = ['canvg', 'dompurify', 'html2canvas', 'fast-png']
  return {
    name: 'without-jspdf-extras',
    enforce: 'pre',
    resolveId: (id) => (extras.includes(id) ? nothing : undefined),
    load: (id) =>
      id === nothing ? 'export default undefined\nexport const decode = undefined' : undefined,
  }
}

/**
 * React Router's links and forms, which nothing here uses, stay in the first screen for two reasons the bundler
 * must respect: each is made by a call that could do anything, and is given a name afterwards. Neither does more.
 */
export function withoutRouterLinks(): Plugin {
  return {
    name: 'without-router-links',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /react-router[\\/]dist[\\/].+[\\/]dom[\\/]lib\.js$/ },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.displayName = .+;$/gm, '')
          .replaceAll(/= (?=[\w$]+\.forwardRef\()/g, '= /*#__PURE__*/ '),
    },
  }
}

/**
 * Node takes a JSON module only with `with { type: 'json' }`; the development server answers with a
 * script all the same, and leaves the words on a dynamic import, where browsers then refuse it.
 */
export function withoutJsonTypeInDevelopment(): Plugin {
  return {
    name: 'without-json-type-in-development',
    apply: 'serve',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('/src/examples/')
        ? code.replaceAll(/(import\([^()]+\.json'), \{ with: \{ type: 'json' \} \}/g, '$1')
        : undefined,
  }
}

/** One file of dist/.vite/chunks.json: what it is made of, and which files it needs at once or later. */
export type Chunk = { modules: string[]; imports: string[]; dynamicImports: string[] }

/** Writes dist/.vite/chunks.json, so that a test can see which module ended up in which file. */
export function chunkList(): Plugin {
  let root = ''
  return {
    name: 'chunk-list',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const chunks: Record<string, Chunk> = {}
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const { imports, dynamicImports } = file
        const modules = file.moduleIds.map((id) => relative(root, id).replaceAll('\\', '/')).sort()
        chunks[file.fileName] = { modules, imports, dynamicImports }
      }
      const source = JSON.stringify(chunks, null, 2)
      this.emitFile({ type: 'asset', fileName: '.vite/chunks.json', source })
    },
  }
}

/** Opened from the start page only. */
const notOfAProject = /^(src\/examples\/.+\.json|node_modules\/pdfjs-dist\/.+)$/
/** Characters from which a file waits for all smaller ones: the screens come before what makes papers. */
const large = 100_000

/**
 * Writes dist/code.json: every file a project's screens and acts may fetch, what a part needs before
 * the part, so that its styles lie in the order they lie in when it is fetched by itself. A worker is
 * not among them, for a page cannot keep one; what it does the page can do as well.
 */
export function codeList(): Plugin {
  let root = ''
  return {
    name: 'code-list',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const isOfAProject = ({ moduleIds }: Rolldown.OutputChunk) =>
          !moduleIds.some((id) => notOfAProject.test(relative(root, id).replaceAll('\\', '/')))
        const source = JSON.stringify(codeOf(bundle, isOfAProject))
        this.emitFile({ type: 'asset', fileName: 'code.json', source })
      },
    },
  }
}

function codeOf(
  bundle: Rolldown.OutputBundle,
  isWanted: (chunk: Rolldown.OutputChunk) => boolean,
): string[] {
  const sizes = new Map<string, number>()
  const seen = new Set<string>()
  const waiting: string[] = []
  const visit = (file: string) => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || seen.has(file) || !isWanted(chunk)) return
    seen.add(file)
    chunk.imports.forEach(visit)
    const { importedCss, importedAssets } = chunk.viteMetadata ?? {}
    for (const style of importedCss ?? []) sizes.set(style, 0)
    sizes.set(file, chunk.code.length)
    for (const asset of importedAssets ?? []) if (asset.endsWith('.ttf')) sizes.set(asset, large)
    waiting.push(...chunk.dynamicImports)
  }
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName)
  // What a file may fetch comes after all that it needs, which may be what fetches it.
  for (const file of waiting) visit(file)
  const all = [...sizes]
  const those = (isLarge: boolean) => all.filter(([, size]) => size >= large === isLarge)
  return [...those(false), ...those(true)].map(([file]) => file)
}
