import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentLine, textValue } from '#core/calendar/content-line.ts'

const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const octets = (text: string) => new TextEncoder().encode(text).length

describe('a content line', () => {
  it('ends with a carriage return and a line feed', () => {
    expect(contentLine('BEGIN:VEVENT')).toBe('BEGIN:VEVENT\r\n')
  })

  it('is continued after 75 octets, counted in UTF-8', () => {
    const line = `SUMMARY:${'ø'.repeat(60)}`
    expect(contentLine(line).split('\r\n').slice(0, -1).map(octets)).toEqual([74, 55])
  })

  it('never splits a character, loses one or grows past 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/gu, '')
        const folded = contentLine(line)
        expect(unfolded(folded)).toBe(`${line}\r\n`)
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('a text value', () => {
  it('escapes what has a meaning of its own', () => {
    expect(textValue('Mad; sang, dans\\leg')).toBe('Mad\\; sang\\, dans\\\\leg')
  })

  it.each(['a\r\nb', 'a\nb', 'a\rb', 'a\u2028b'])('keeps a line break in one line', (text) => {
    expect(textValue(text)).toBe('a\\nb')
  })

  it('leaves out control characters', () => {
    expect(textValue('\u0000Køk\u0007ken\u007f')).toBe('Køkken')
  })
})
