import { describe, expect, it } from 'vitest'
import { packedFile } from '#renderers/pdf/writing/packed-file.ts'
import { plainFile } from '#renderers/pdf/writing/plain-file.ts'
import { PdfFile } from '../inspect/pdf-file.ts'

const catalog = '<</Type /Catalog /Pages 2 0 R>>'
const pages = '<</Type /Pages /Kids [] /Count 0>>'
const stream = (entries: string, data: string) =>
  `<<\n${entries}/Length ${data.length}\n>>\nstream\n${data}\nendstream`

/** A PDF as jsPDF writes one, of these objects from number 1 on; a gap is a number nothing has. */
function plainPdf(...objects: readonly (string | null)[]): string {
  let source = '%PDF-1.7\n%\u00ba\u00df\u00ac\u00e0\n'
  const rows = objects.map((object, index) => {
    if (object === null) return '0000000000 65535 f '
    const row = `${String(source.length).padStart(10, '0')} 00000 n `
    source += `${index + 1} 0 obj\n${object}\nendobj\n`
    return row
  })
  const trailer = `trailer\n<<\n/Size ${objects.length + 1}\n/Root 1 0 R\n/ID [ <00> <00> ]\n>>`
  const table = ['xref', `0 ${objects.length + 1}`, '0000000000 65535 f ', ...rows, trailer]
  return `${source}${table.join('\n')}\nstartxref\n${source.length}\n%%EOF`
}

const packed = async (...objects: readonly (string | null)[]) =>
  new PdfFile(await packedFile(plainFile(plainPdf(catalog, pages, ...objects))))

describe('a packed PDF', () => {
  it('has every object it had plain, however many', async () => {
    const many = Array.from({ length: 450 }, (_, nth) => `<</Nth ${nth}>>`)
    const file = await packed(...many)
    expect(many.map((_, nth) => file.object(3 + nth).at('Nth').number)).toEqual(
      many.map((_, nth) => nth),
    )
    expect(file.catalog.at('Type').name).toBe('Catalog')
  })

  it('takes less room', async () => {
    const many = Array.from({ length: 450 }, () => '<</Type /StructElem /S /P /P 1 0 R>>')
    const plain = plainPdf(catalog, pages, ...many)
    expect((await packedFile(plainFile(plain))).length).toBeLessThan(plain.length / 8)
  })

  it('has streams as they were, byte for byte', async () => {
    const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte))
    const data = `${bytes}\nendstream\nendobj\n${bytes}`
    const file = await packed(stream('', data), null, '<</Last true>>')
    expect(file.object(3).content?.toString('latin1')).toBe(data)
    expect(file.object(3).at('Filter').name).toBe('FlateDecode')
    expect(file.object(5).at('Last').value).toBe(true)
  })

  it('leaves alone what is packed already, and metadata', async () => {
    const file = await packed(
      stream('/Filter /DCTDecode\n', 'jpeg'),
      stream('/Type /Metadata\n', '<?xpacket?>'),
    )
    expect(file.source).toContain('\nstream\njpeg\nendstream')
    expect(file.source).toContain('\nstream\n<?xpacket?>\nendstream')
  })
})

describe('a plain PDF', () => {
  it('is refused when its table does not lead to its objects', () => {
    const source = plainPdf(catalog, pages)
    expect(() => plainFile(source.replace('%PDF-1.7', '%PDF-1.70'))).toThrow()
  })
})
