import { beforeAll, describe, expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterFonts } from './charter-fonts.ts'
import { mutants } from './inspect/mutants.ts'
import { pdfFaults } from './inspect/pdf-faults.ts'
import { rewrittenPdf } from './inspect/rewrite-pdf.ts'
import { pngAddress } from './pictures/png-file.ts'

const rows = Array.from({ length: 8 }, () => [0, ...Array<number>(48).fill(90)])
const source = pngAddress({ width: 16, height: 8, colourType: 2, rows })

/** With a figure and words no font has, so that there is something of everything to break. */
const charter: CharterDocument = {
  ...sampleCharter,
  title: `${sampleCharter.title} שלום`,
  masthead: { ...sampleCharter.masthead, logo: { source, alternative: 'Byvåben' } },
}
const attachment = {
  name: 'fælles-borde.medspil.json',
  mimeType: 'application/json',
  bytes: new TextEncoder().encode('{"format":"medspil-project"}'),
  modified: '2026-11-23T10:00:00Z',
}

let good: Uint8Array
beforeAll(async () => {
  good = await renderPdf(charter, { fonts: charterFonts, attachments: [attachment] })
})

describe('a charter as it is written', () => {
  it('has no fault a program can find', () => {
    expect(pdfFaults(good)).toEqual([])
  })

  it('has none when its objects are written anew', () => {
    expect(pdfFaults(rewrittenPdf(good))).toEqual([])
  })
})

describe.each(Object.entries(mutants))('what is wrong with the %s', (_, broken) => {
  it.each(broken)('is noticed: $wrong', ({ fault, ...edit }) => {
    expect(pdfFaults(rewrittenPdf(good, edit))).toContainEqual(expect.stringContaining(fault))
  })
})

describe('what is wrong with the bytes', () => {
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
  const edited = (find: RegExp | string, replacement: string) => {
    const before = latin(good)
    const after = before.replace(find, replacement)
    expect(after).not.toBe(before)
    return Buffer.from(after, 'latin1')
  }

  it.each([
    ['another version', 'A 6.1.2', '%PDF-1.7', '%PDF-1.4'],
    ['no sign that it is binary', 'A 6.1.2', /^(%PDF-1.7\n)%..../, '$1%text'],
    ['something before the beginning', 'no PDF', /^/, 'x'],
    ['something behind the end', 'no PDF', /%%EOF\s*$/, '%%EOF\nmere'],
    ['a stream longer than it says', 'no PDF', /\/Length (\d+)/, '/Length 1$1'],
    ['objects elsewhere', 'no PDF', /^(%PDF-1.7\n)/, '$1%\n'],
    ['an end cut off', 'no PDF', /startxref[\s\S]*$/, ''],
  ])('is noticed: %s', (_, fault, find, replacement) => {
    const faults = pdfFaults(edited(find, replacement))
    expect(faults).toContainEqual(expect.stringContaining(fault))
  })
})
