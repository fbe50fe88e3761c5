import { inflateRawSync } from 'node:zlib'

/** The files in a Word document, as text. */
export function partsOf(bytes: ArrayBuffer): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)]
    const local = file.readUInt32LE(at + 42)
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const content = file.subarray(from, from + packed)
    const isPacked = file.readUInt16LE(at + 10) === 8
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, (isPacked ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

export function part(bytes: ArrayBuffer, name: string): string {
  const found = partsOf(bytes).get(name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

/** What stands between the tags of each element of a name; none of these is ever inside another. */
export const elements = (name: string, xml: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>(.*?)</${name}>)`, 'gsu'))].map(
    ([, content = '']) => content,
  )

/** The words in a piece of a document, a line feed for each break. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, words]) => (words === undefined ? '\n' : plain(words)))
    .join('')

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (words: string): string =>
  words.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => signs[name] ?? '')

/** A text as it stands in an attribute. */
export const escaped = (text: string): string =>
  Object.entries({ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }).reduce(
    (said, [sign, name]) => said.replaceAll(sign, `&${name};`),
    text,
  )

interface Style {
  readonly name: string
  /** From 0; null for what stands in no outline. */
  readonly outline: number | null
}

/** The styles of a document, by what its paragraphs call them. */
export function stylesOf(bytes: ArrayBuffer): ReadonlyMap<string, Style> {
  const found = part(bytes, 'word/styles.xml').matchAll(
    /<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gsu,
  )
  return new Map(
    [...found].map(([xml, id = '']) => {
      const [, name = ''] = /<w:name w:val="([^"]*)"/u.exec(xml) ?? []
      const [, level] = /<w:outlineLvl w:val="(\d)"/u.exec(xml) ?? []
      return [id, { name, outline: level === undefined ? null : Number(level) }]
    }),
  )
}

/** The paragraphs of a style, as their words. */
export const inStyle = (style: string, xml: string): readonly string[] =>
  elements('w:p', xml)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordsOf)

/** Whether every tag is closed in its order, and no character stands that XML forbids. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [tag, closing, name = '', ends] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (tag.includes('\u0000') || (closing && open.pop() !== name)) return false
    if (!closing && !ends) open.push(name)
  }
  const words = xml.replace(/<[^<>]*>/gu, '')
  const isAllowed = !/[<>]|&(?!(?:lt|gt|quot|apos|amp);)/u.test(words)
  return (
    open.length === 0 && isAllowed && !/[[\p{Cc}--[\t\n\r]]\p{Noncharacter_Code_Point}]/v.test(xml)
  )
}
