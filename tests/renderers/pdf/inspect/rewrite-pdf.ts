import { deflateSync } from 'node:zlib'
import { PdfFile } from './pdf-file.ts'

/** Replaces what is found first, wherever in the file it is written; everywhere if it is global. */
export interface Edit {
  /** Looked for in one object's source after the other, then in what streams hold unpacked. */
  readonly find: RegExp
  readonly replacement: string
}

interface Part {
  readonly object: number
  written: string
  /** Unpacked, one character a byte. */
  stream: string | null
  readonly isPacked: boolean
}

/** The same PDF with edits, its objects one after the other and in a plain table. */
export function rewrittenPdf(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const file = new PdfFile(bytes)
  const parts = file.all.flatMap((place): Part[] => {
    const written = file.objects.get(place.object ?? 0)?.written ?? ''
    const type = place.at('Type').name
    if (type === 'ObjStm' || type === 'XRef') return []
    const stream = place.content?.toString('latin1') ?? null
    return [
      {
        object: place.object ?? 0,
        written,
        stream,
        isPacked: place.at('Filter').name === 'FlateDecode',
      },
    ]
  })
  const frame = {
    head: file.source.slice(0, file.source.indexOf('\n', 10) + 1),
    trailer: (file.trailerWritten.match(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/g) ?? []).join(
      '\n',
    ),
  }
  for (const edit of edits) {
    const replaced = (text: string) => text.replace(edit.find, edit.replacement)
    const has = (text: string | null) => text !== null && text.search(edit.find) >= 0
    const holders = parts.filter(({ written }) => has(written))
    const stream = parts.find((part) => has(part.stream))
    if (holders.length > 0)
      for (const holder of edit.find.global ? holders : holders.slice(0, 1))
        holder.written = replaced(holder.written)
    else if (stream?.stream) stream.stream = replaced(stream.stream)
    else if (has(frame.trailer)) frame.trailer = replaced(frame.trailer)
    else throw new Error(`nowhere in the PDF: ${edit.find}`)
  }
  return joined(parts, frame)
}

function joined(
  parts: readonly Part[],
  { head, trailer }: { readonly head: string; readonly trailer: string },
): Uint8Array {
  let source = head
  const offsets = new Map<number, number>()
  for (const part of parts) {
    offsets.set(part.object, source.length)
    source += `${part.object} 0 obj\n${bodyOf(part)}\nendobj\n`
  }
  const count = Math.max(...offsets.keys()) + 1
  const rows = Array.from({ length: count }, (_, object) => {
    const offset = offsets.get(object)
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${count}\n${rows.join('')}trailer\n<<\n/Size ${count}\n${trailer}\n>>\n`
  return Buffer.from(`${source}${table}startxref\n${source.length}\n%%EOF\n`, 'latin1')
}

function bodyOf({ written, stream, isPacked }: Part): string {
  if (stream === null) return written
  const bytes = Buffer.from(stream, 'latin1')
  const packed = isPacked ? deflateSync(bytes) : bytes
  const measured = written.replace(/\/Length \d+/, `/Length ${packed.length}`)
  return `${measured}\nstream\n${packed.toString('latin1')}\nendstream`
}
