import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** One work of others that is shipped. */
export interface Licensed {
  name: string
  /** Null for what has none, as fonts and patterns that were drawn into another file. */
  version: string | null
  /** As SPDX has it, or in words where SPDX has no name for it. */
  licence: string
  /** Where it came from, inside another. */
  inside: string | null
  /** The licence and the notices that stand in its code, word for word. */
  texts: string[]
}

/** What others' packages carry inside them without saying so in their package.json. */
const carried = [
  {
    inModule: /pdfjs-dist\/legacy\/build\/pdf(\.worker\.min)?\.mjs/,
    name: 'core-js',
    licence: 'MIT',
    text: () => licenceOf('node_modules/core-js'),
  },
  {
    inModule: /docx\/dist\/index\.mjs/,
    name: 'nanoid',
    licence: 'MIT',
    text: () => licenceOf('node_modules/nanoid'),
  },
  {
    inModule: /hyphen\/(da|patterns\/da)/,
    name: 'Hyphenation patterns for Danish (hyph-utf8)',
    licence: 'MIT',
    text: () =>
      `Copyright (C) 1994 Frank Jensen. Part of the hyph-utf8 package, http://www.hyphenation.org/tex.\nAvailable under LPPL 1.3 or later, or MIT:\n\n${mit}`,
  },
  {
    inModule: /hyphen\/(en-us|patterns\/en-us)/,
    name: 'Hyphenation patterns for American English (hyph-utf8)',
    licence: 'All-permissive, with notice',
    text: () =>
      'Copyright (C) 1990, 2004, 2005 Gerard D.C. Kuiken.\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved.',
  },
]

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Files that were bundled, for the page or for a worker. */
const shipped = new Set<string>()

/** Notes what is bundled. Stands also among the plugins of workers, whose files the page's bundle does not name. */
export function shippedFiles(): Plugin {
  return {
    name: 'shipped-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        for (const each of sourcesOf(file)) shipped.add(each)
    },
  }
}

const sourcesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] =>
  file.type === 'chunk' ? file.moduleIds : file.originalFileNames

/**
 * Writes dist/licences.json, which the page about licences shows, and dist/sbom.cdx.json, the same for programs
 * (CycloneDX): the works of others that are in the files, and no other.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const all = licensedIn([...shipped].map(fromRoot))
        this.emitFile({
          type: 'asset',
          fileName: 'licences.json',
          source: JSON.stringify(all, null, 1),
        })
        this.emitFile({
          type: 'asset',
          fileName: 'sbom.cdx.json',
          source: JSON.stringify(billOfMaterials(all), null, 2),
        })
      },
    },
  }
}

/** A module of a bundle as the path of its file. */
export const fromRoot = (id: string) =>
  relative('.', id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/')

/** Whose works these files are, by name; files as paths from the project's folder. */
export function licensedIn(files: readonly string[]): Licensed[] {
  const found = new Map<string, Licensed>()
  for (const file of files) {
    const folder = packageOf(file)
    if (folder !== null && !found.has(folder)) found.set(folder, packaged(folder))
    if (folder !== null) addNotices(found.get(folder), file)
    const font = fontOf(file)
    if (font !== null) found.set(font.name, font)
    for (const { inModule, name, licence, text } of carried)
      if (folder !== null && inModule.test(file))
        found.set(name, { name, version: null, licence, inside: basename(folder), texts: [text()] })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function packageOf(file: string): string | null {
  const folder = file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]
  return folder && existsSync(join(folder, 'package.json')) ? folder : null
}

function packaged(folder: string): Licensed {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, licence: license ?? '', inside: null, texts: [licenceOf(folder)] }
}

function licenceOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

/** The fonts that go into papers lie here, cut to the letters they need, each with its licence beside it. */
function fontOf(file: string): Licensed | null {
  const name = basename(file).match(/^(.+)-\d+\.ttf$/)?.[1]
  if (name === undefined || !file.startsWith('src/')) return null
  const text = readFileSync(join(dirname(file), `${name}-OFL.txt`), 'utf8')
  return { name, version: null, licence: 'OFL-1.1', inside: null, texts: [text.trim()] }
}

const comments = /\/\*[\s\S]*?\*\//g

/** Notices of third parties stand in a package's code, in comments that the build takes out. */
function addNotices(work: Licensed | undefined, file: string): void {
  if (!work || !/\.[cm]?js$/.test(file)) return
  const notices = [...readFileSync(file, 'utf8').matchAll(comments)]
    .map(([comment]) =>
      comment.replaceAll(/^[ \t]*(\/\*+!?|\*+\/|\*)[ \t]?/gm, '').replace(/\*\/$/, ''),
    )
    .filter((text) => /@lic(ense|start)|copyright \(?c?/i.test(text))
    .map((text) => text.trim())
  work.texts = [...new Set([...work.texts, ...notices])]
}

/** The same as CycloneDX 1.6 has it. Says no time, so that the same code makes the same file. */
function billOfMaterials(all: readonly Licensed[]) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: all.map((each) => component(each)),
    dependencies: [{ ref: name, dependsOn: all.map(refOf) }],
  }
}

const isPackage = ({ version }: Licensed) => version !== null
const refOf = (each: Licensed) => (isPackage(each) ? purlOf(each) : each.name)
const purlOf = ({ name, version }: Licensed) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function component(each: Licensed) {
  return {
    type: 'library',
    'bom-ref': refOf(each),
    name: each.name,
    ...(each.version && { version: each.version, purl: purlOf(each) }),
    licenses: [licenceIn(each.licence)],
  }
}

function licenceIn(licence: string) {
  if (/ (OR|AND) /.test(licence)) return { expression: licence }
  return { license: licence.includes(' ') ? { name: licence } : { id: licence } }
}
