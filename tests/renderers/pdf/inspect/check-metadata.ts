import type { InspectedPdf } from './inspect-pdf.ts'

const twins = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
] as const

/** The metadata, and that the older properties say the same (ISO 19005-3, 6.6). */
export function* metadataFaults({ catalog, file }: InspectedPdf): Generator<string> {
  const metadata = catalog.at('Metadata')
  const packet = textIn(metadata.content)
  if (packet === null || metadata.at('Subtype').name !== 'XML' || metadata.at('Filter').exists)
    return yield 'A 6.6.2.1: there is no plain metadata'
  yield* packetFaults(packet)
  const said = (name: string) => propertyIn(packet, name)
  if (said('pdfaid:part') !== '3' || said('pdfaid:conformance') !== 'A')
    yield 'A 6.6.4: the metadata does not claim PDF/A-3a'
  if (said('pdfuaid:part') !== '1') yield 'UA 06-002: the metadata does not claim PDF/UA-1'
  if (!packet.includes('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<'))
    yield 'A 6.6.2.3: the schema of PDF/UA is not described'
  if (!said('dc:title').trim()) yield 'UA 06-003: the metadata has no title'
  const info = file.trailer.at('Info')
  for (const [key, name] of twins)
    if ((info.at(key).text ?? '') !== said(name))
      yield `A 6.6.3: ${key} is “${info.at(key).text}”, but ${name} “${said(name)}”`
  const made = instantOf(info.at('CreationDate').text ?? '')
  if (made !== Date.parse(said('xmp:CreateDate'))) yield 'A 6.6.3: two different dates of creation'
}

/** Null where there are no bytes, or they are no text. */
function textIn(bytes: Uint8Array | null): string | null {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function* packetFaults(packet: string): Generator<string> {
  const isWrapped = /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(packet)
  if (!isWrapped || !packet.endsWith('<?xpacket end="w"?>'))
    yield 'A 6.6.2.1: the metadata is not wrapped as a packet'
  if (notInXml.test(packet)) yield 'A 6.6.2.1: the metadata is no text'
  const open: string[] = []
  for (const [, end, name, rest] of packet.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^<>"])*)>/g)) {
    if (end) {
      if (open.pop() !== name) return yield `A 6.6.2.1: </${name}> closes another element`
    } else if (name && !rest?.endsWith('/')) open.push(name)
  }
  if (open.length > 0) yield `A 6.6.2.1: <${open.at(-1)}> is not closed`
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(packet))
    yield 'A 6.6.2.1: a bare ampersand in the metadata'
}

/** XML has no words for most controls and for what is no character. */
const notInXml = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n\r]]/v

/** Of a property, or of the first item of its list. */
function propertyIn(packet: string, name: string): string {
  const list = '(?:\\s*<rdf:(?:Alt|Seq|Bag)>\\s*<rdf:li[^>]*>)?'
  const found = new RegExp(`<${name}>${list}([^<]*)`).exec(packet)?.[1] ?? ''
  return found
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

/** In milliseconds, from `D:20261123000000+00'00'`. */
function instantOf(date: string): number {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'?$/.exec(date)
  if (!parts) return Number.NaN
  const [, year, month, day, hour, minute, second, zone, rest] = parts
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${rest}`)
}
