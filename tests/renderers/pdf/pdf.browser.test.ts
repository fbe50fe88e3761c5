import { describe, expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { loadFonts } from '#renderers/pdf/load-fonts.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { canvasRaster } from '#renderers/pdf/pictures/canvas-raster.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { paragraph, withBlocks } from './charters.ts'

const latin = async (charter: CharterDocument) =>
  new TextDecoder('latin1').decode(
    await renderPdf(charter, { fonts: await loadFonts(), raster: canvasRaster() }),
  )

describe('making the PDF in a browser', () => {
  it('fetches the fonts, and gives a file', async () => {
    const file = await latin(sampleCharter)
    expect(file.slice(0, 8)).toBe('%PDF-1.7')
    expect(file.trimEnd().slice(-5)).toBe('%%EOF')
  })

  it('draws what no font has as pictures, once each', async () => {
    const file = await latin(withBlocks(paragraph('👩‍💻 日本語 👩‍💻'), paragraph('👩‍💻')))
    expect(file.match(/\/Subtype \/Image/gu)).toHaveLength(2)
  })
})

describe('drawing with the fonts of the system', () => {
  it('gives ink on the paper it will stand on', () => {
    const raster = canvasRaster()
    const look = { face: 'body', colour: '#000000', paper: '#e9edf1' } as const
    const drawn = raster?.draw('語', look)
    const pixels = drawn?.picture.bytes ?? new Uint8Array()
    expect([...pixels.slice(0, 3)]).toEqual([0xe9, 0xed, 0xf1])
    expect(Math.min(...pixels)).toBeLessThan(80)
    expect(drawn?.picture.width).toBeGreaterThan(20)
    expect(raster?.draw('語', look)).toBe(drawn)
  })
})
