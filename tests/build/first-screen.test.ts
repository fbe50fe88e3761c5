import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chunk, chunks, dist, entry, fileWith, withStaticImports } from './built.ts'

/** What a first visit in Danish fetches after the entry. */
const fetchedOnOpening = ['src/i18n/da/shell.ts', 'src/app/home/home-screen.tsx']
const mostBytes = 110_000

const mustWait = [
  ['the PDF library', /^node_modules\/jspdf\//],
  ['the Word library', /^node_modules\/docx\//],
  ['the reader of PDFs', /^node_modules\/pdfjs-dist\//],
  ['the reader of codes', /^node_modules\/qr\//],
  ['the form library', /^node_modules\/react-hook-form\//],
  ['the example projects', /^src\/examples\//],
  ['the other language', /^src\/i18n\/en\//],
  ['the charter', /^src\/core\/charter\//],
  ['the renderers', /^src\/renderers\//],
] as const
const mustNotShip = /^node_modules\/(canvg|core-js|dompurify|fast-png|html2canvas)\//

describe('the first screen', () => {
  const files = withStaticImports([entry(), ...fetchedOnOpening.map(fileWith)])
  const modules = files.flatMap((file) => chunk(file).modules)

  it(`takes at most ${mostBytes} bytes of script, compressed`, () => {
    const sizes = files.map((file) => [file, gzipSync(readFileSync(`${dist}/${file}`)).length])
    const sum = sizes.reduce((total, [, size]) => total + Number(size), 0)
    expect(sum, JSON.stringify(Object.fromEntries(sizes), null, 2)).toBeLessThanOrEqual(mostBytes)
  })

  it.each(mustWait)('leaves %s for later', (_name, place) => {
    expect(modules.filter((module) => place.test(module))).toEqual([])
  })
})

describe('the build', () => {
  it('ships none of the packages jsPDF only needs for HTML, SVG and PNG', () => {
    const modules = Object.values(chunks).flatMap((chunk) => chunk.modules)
    expect(modules.filter((module) => mustNotShip.test(module))).toEqual([])
  })
})
