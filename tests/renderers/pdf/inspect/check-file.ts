import type { InspectedPdf } from './inspect-pdf.ts'
import { type Dictionary, hasKind, isDictionary, type Value } from './pdf-values.ts'

/** Keys of what an archived paper may not have: programs, layers, forms of another kind, and more. */
const forbidden: ReadonlySet<string> = new Set([
  ...['JS', 'JavaScript', 'AA', 'OCProperties', 'XFA', 'NeedsRendering', 'PresSteps'],
  ...['Alternates', 'OPI', 'TR', 'HTP', 'Encrypt', 'AcroForm', 'RichMedia', 'RoleMap'],
])

const longest = { name: 127, string: 32_767, whole: 2_147_483_647 }

/** The frame of the file (ISO 19005-3, 6.1). */
export function* fileFaults({ file, pages }: InspectedPdf): Generator<string> {
  const { source, bytes, trailer } = file
  if (!/^%PDF-1\.7\n/.test(source)) yield 'A 6.1.2: the file does not begin as PDF 1.7'
  const second = source.indexOf('\n') + 1
  const isBinary = [1, 2, 3, 4].every((nth) => (bytes[second + nth] ?? 0) > 127)
  if (bytes[second] !== 0x25 || !isBinary)
    yield 'A 6.1.2: no comment of four bytes says that the file is binary'
  if (!/%%EOF(?:\n|\r\n?)?$/.test(source)) yield 'A 6.1.3: something stands behind the end'
  const ids = trailer.at('ID').items
  if (ids.length !== 2 || ids.some((id) => (id.bytes ?? '').length !== 16))
    yield 'A 6.1.3: the trailer has no two identifiers'
  if (trailer.at('Encrypt').exists) yield 'A 6.1.3: the file is encrypted'
  if (file.catalog.at('Pages').at('Count').number !== pages.length)
    yield 'A 6.1: the file has more pages or fewer than it says'
  for (const [object, { value, stream }] of file.objects) {
    const filters = stream ? file.object(object).at('Filter').items : []
    for (const { name } of filters)
      if (name !== 'FlateDecode' && name !== 'DCTDecode')
        yield `A 6.1.7.2: object ${object} is packed by ${name}`
    if (stream && file.object(object).at('F').exists)
      yield `A 6.1.7.1: object ${object} keeps its bytes in another file`
    for (const fault of valueFaults(value)) yield `${fault} (object ${object})`
  }
}

function* valueFaults(value: Value): Generator<string> {
  if (typeof value === 'number' && Math.abs(value) > longest.whole)
    yield `A 6.1.13: ${value} is beyond any whole number`
  if (hasKind(value, 'name') && value.name.length > longest.name)
    yield 'A 6.1.13: a name is too long'
  if (hasKind(value, 'string') && value.bytes.length > longest.string)
    yield 'A 6.1.13: a string is too long'
  if (isList(value)) for (const item of value) yield* valueFaults(item)
  if (isDictionary(value)) yield* dictionaryFaults(value)
}

function* dictionaryFaults(entries: Dictionary): Generator<string> {
  for (const [key, value] of entries) {
    if (forbidden.has(key)) yield `A 6: /${key} is not allowed`
    yield* valueFaults(value)
  }
  const action = entries.get('S')
  if (!hasKind(action, 'name') || !entries.has('Type')) return
  const type = entries.get('Type')
  if (hasKind(type, 'name') && type.name === 'Action' && !actions.has(action.name))
    yield `A 6.5.1: the action ${action.name} is not allowed`
}

const actions: ReadonlySet<string> = new Set(['URI', 'GoTo'])
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
