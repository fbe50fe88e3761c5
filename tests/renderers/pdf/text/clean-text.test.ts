import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '#renderers/pdf/text/clean-text.ts'

describe('text as it enters the document', () => {
  it('is composed, so that a letter and its accent are one character', () => {
    expect(cleanText('cafe\u0301')).toBe('café')
  })

  it('loses control characters and marks of direction, and nothing seen', () => {
    expect(cleanText('a\u0000b\u0007c\u202ed\u202ce\ufefff\uffffg')).toBe('abcdefg')
  })

  it('has a replacement character for half a surrogate pair', () => {
    expect(cleanText('a\ud800b')).toBe('a\ufffdb')
  })

  it('keeps the joiners inside an emoji', () => {
    expect(cleanText('👩‍💻')).toBe('👩‍💻')
  })

  it('ends lines in one way only, and leaves one empty line at most', () => {
    expect(cleanText('a \r\n b\rc\u2028d\n\n\n\ne')).toBe('a\nb\nc\nd\n\ne')
  })

  it('has one kind of blank, and one that does not break', () => {
    expect(cleanText('a\tb\u3000c\u2009d\u202fe')).toBe('a b c d\u00a0e')
  })

  it('stands on one line in titles', () => {
    expect(cleanLine(' to\nlinjer \u00ad og\u200b mere ')).toBe('to linjer og mere')
  })
})
