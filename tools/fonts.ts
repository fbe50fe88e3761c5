/**
 * Makes the charter's fonts: static TrueType files slimmed to what a public charter can need.
 * No hinting, layout tables or glyph names: the PDF writer carries whole tables into every file.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import subsetFont from 'subset-font'
import { faceOf } from '#renderers/pdf/text/font-face.ts'
import { readTables, writeTables } from '#renderers/pdf/text/font-tables.ts'
import { kerning, kernTable } from './kerning.ts'
import { nameIn, nameTable } from './name-table.ts'

const packages = new URL('../node_modules/@expo-google-fonts/', import.meta.url)
const target = new URL('../src/renderers/pdf/fonts/', import.meta.url)

/** First and last code point of what is kept, where the font has it. */
const kept: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Latin
  [0xa0, 0x24f],
  [0x259, 0x259],
  [0x2bb, 0x2dd],
  [0x300, 0x331],
  [0x370, 0x52f], // Greek and Cyrillic
  [0x1e00, 0x1eff],
  [0x2010, 0x205e], // punctuation, without the invisible marks around it
  [0x2070, 0x20cf],
  [0x2100, 0x22ff], // letterlike, fractions, arrows, operators
  [0x25a0, 0x25ff],
  [0x2610, 0x2612],
  [0x2713, 0x2718],
  [0xfb00, 0xfb04],
  [0xfffd, 0xfffd],
]

/** Kerned with each other: what Danish and English are written with. */
const kerned =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÜÉabcdefghijklmnopqrstuvwxyzæøåäöüéè' +
  '0123456789.,:;!?()[]/-–—’‘”“»«"\'&'

interface Family {
  readonly source: string
  /** Source is a Reserved Font Name: what is made of Source Serif may not carry it. */
  readonly name: string
  readonly weights: readonly string[]
}

const families: readonly Family[] = [
  {
    source: 'schibsted-grotesk',
    name: 'Schibsted Grotesk',
    weights: ['500Medium', '700Bold', '800ExtraBold'],
  },
  { source: 'source-serif-4', name: 'Medspil Serif', weights: ['400Regular', '600SemiBold'] },
]

const characters = kept
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((code) => String.fromCodePoint(code))
  .join('')

/** Weaker pairs, in thousandths of an em, are not seen. */
const weakestPair = 8

async function slim(original: Uint8Array, family: string, weight: string): Promise<Uint8Array> {
  const subset = await subsetFont(original, characters, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    noLayoutClosure: true,
    noHinting: true,
    glyphNames: false,
    dropTables: ['GSUB', 'GDEF', 'BASE', 'STAT', 'gasp', 'meta', 'DSIG'],
  })
  const tables = readTables(subset)
  const face = faceOf(subset)
  const glyphs = new Set([...kerned].map((character) => face.glyph(character.charCodeAt(0))))
  const gpos = tables.get('GPOS')
  if (gpos) {
    const threshold = (weakestPair * face.unitsPerEm) / 1000
    tables.set('kern', kernTable(kerning(gpos, [...glyphs]), threshold))
    tables.delete('GPOS')
  }
  tables.set(
    'name',
    nameTable({
      0: copyrightOf(original),
      1: family,
      2: weight,
      4: `${family} ${weight}`,
      6: `${family.replaceAll(' ', '')}-${weight}`,
      14: 'https://openfontlicense.org',
    }),
  )
  return writeTables(tables)
}

const copyrightOf = (font: Uint8Array) => nameIn(readTables(font).get('name'), 0)
const fileName = (name: string) => name.toLowerCase().replaceAll(' ', '-')

async function make({ source, name, weights }: Family): Promise<void> {
  const licence = await readFile(new URL(`${source}/LICENSE_FONT`, packages), 'utf8')
  const copyrights = new Set<string>()
  for (const weight of weights) {
    const [folder] = await readdir(new URL(`${source}/${weight}/`, packages))
    const original = await readFile(new URL(`${source}/${weight}/${folder}`, packages))
    const slimmed = await slim(original, name, weight.replace(/^\d+/, ''))
    const file = `${fileName(`${name} ${weight.replace(/\D+/, '')}`)}.ttf`
    await writeFile(new URL(file, target), slimmed)
    copyrights.add(copyrightOf(original))
    const packed = gzipSync(slimmed, { level: 9 }).length
    console.log(`${file}: ${slimmed.length} bytes, ${packed} packed`)
  }
  // The files' own notices reserve names the licence text does not mention.
  const notices = [...copyrights].filter((notice) => !licence.includes(notice))
  const text = [...notices, licence].join('\n')
  await writeFile(new URL(`${fileName(name)}-OFL.txt`, target), text)
}

await mkdir(target, { recursive: true })
for (const family of families) await make(family)
