import { describe, expect, it } from 'vitest'
import { type FontFace, faceOf } from '#renderers/pdf/text/font-face.ts'
import { type Faces, fontMeasure } from '#renderers/pdf/text/measure.ts'
import { charterFonts } from '../charter-fonts.ts'

const faces: Faces = {
  body: faceOf(charterFonts.body),
  strong: faceOf(charterFonts.strong),
  label: faceOf(charterFonts.label),
  heading: faceOf(charterFonts.heading),
  title: faceOf(charterFonts.title),
}
const measure = fontMeasure(faces, () => 1000)

const lacks = (face: FontFace, text: string) =>
  [...text].filter((character) => face.glyph(character.charCodeAt(0)) === 0)

describe('the charter’s fonts', () => {
  it('have every letter of the languages of Denmark and its neighbours', () => {
    const letters = 'æøåÆØÅéüöäßčšžŋđłąęğışþðĸœ–—’‘“”„»«…€½§·×≥→'
    expect(Object.values(faces).map((face) => lacks(face, letters))).toEqual([[], [], [], [], []])
  })

  it('have Greek and Cyrillic in the serif', () => {
    expect(lacks(faces.body, 'αβγδΩДжюя')).toEqual([])
  })

  it('kern pairs', () => {
    const [t, o] = [faces.title.glyph(0x54), faces.title.glyph(0x6f)]
    expect(faces.title.kern(t, o)).toBeLessThan(-20)
  })

  it('are refused when they are no static TrueType file', () => {
    const woff = new TextEncoder().encode('wOF2'.padEnd(60, '\0'))
    expect(() => faceOf(woff)).toThrow('Not a static TrueType font')
  })
})

describe('measuring a word', () => {
  it('takes one stretch where one face has it all', () => {
    const [stretch, ...others] = measure.stretches('Nordbyen', 'body')
    expect(stretch).toMatchObject({ face: 'body', text: 'Nordbyen' })
    expect(others).toEqual([])
  })

  it('takes the serif for a whole word the grotesk lacks a letter of', () => {
    expect(measure.stretches('Γειά', 'heading').map(({ face }) => face)).toEqual(['strong'])
  })

  it('leaves what no face has as a stretch of its own, uncut', () => {
    const stretches = measure.stretches('a👩‍💻🎉b', 'body')
    expect(stretches.map(({ face, text }) => [face, text])).toEqual([
      ['body', 'a'],
      [null, '👩‍💻🎉'],
      ['body', 'b'],
    ])
  })

  it('says which character is meant where two share a glyph', () => {
    expect(measure.stretches('5µm', 'body')).toMatchObject([
      { text: '5' },
      { text: 'μ', spoken: 'µ' },
      { text: 'm' },
    ])
  })

  it('draws nothing for characters without a mark', () => {
    expect(measure.stretches('\u200b\u2060', 'body')).toEqual([])
    expect(measure.stretches('sam\u00adskabe', 'body')).toMatchObject([{ text: 'samskabe' }])
  })
})
