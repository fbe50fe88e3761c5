import type { InspectedPdf } from './inspect-pdf.ts'

/** Files inside the file (ISO 19005-3, 6.8). */
export function* attachmentFaults({ catalog, file }: InspectedPdf): Generator<string> {
  const named = catalog.at('Names').at('EmbeddedFiles').at('Names').items
  const listed = named.filter((_, nth) => nth % 2 === 1).map(({ object }) => object)
  const associated = catalog.at('AF').items.map(({ object }) => object)
  const holders = file.all.filter((place) => place.at('EF').exists)
  const names = named.flatMap(({ bytes }, nth) => (nth % 2 === 0 ? [bytes ?? ''] : []))
  if (names.some((name, nth) => nth > 0 && name <= (names[nth - 1] ?? '')))
    yield 'A 6.8: the names of attachments are out of order'
  if (names.some((name) => !/^[\x21-\x7e]+$/u.test(name)))
    yield 'key: an attachment that poppler loses when it joins files'
  for (const holder of holders) {
    if (!associated.includes(holder.object)) yield 'A 6.8: an attachment of nothing in the document'
    if (!listed.includes(holder.object)) yield 'A 6.8: an attachment no viewer lists'
    if (holder.at('Type').name !== 'Filespec') yield 'A 6.8: an attachment without its type'
    if (!relationships.has(holder.at('AFRelationship').name ?? ''))
      yield 'A 6.8: an attachment of no relation to the document'
    if (!holder.at('F').text || !holder.at('UF').text) yield 'A 6.8: an attachment without a name'
    if (!holder.at('Desc').text) yield 'UA 21-001: an attachment that is not described'
    const content = holder.at('EF').at('F')
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(content.at('Subtype').name ?? ''))
      yield 'A 6.8: an attachment of no media type'
    const size = content.at('Params').at('Size').number
    if (content.content === null || size !== content.content.length)
      yield 'A 6.8: an attachment of another size than it says'
    if (!content.at('Params').at('ModDate').text) yield 'A 6.8: an attachment without a date'
  }
  for (const object of [...listed, ...associated])
    if (!holders.some((holder) => holder.object === object)) yield 'A 6.8: an attachment of no file'
}

const relationships: ReadonlySet<string> = new Set([
  ...['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'],
])
