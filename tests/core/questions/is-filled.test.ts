import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { fields } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'

describe('a text', () => {
  it.each(['Bordet', '–', '0', '😀', '\u200bx', 'e\u0301', '\ud83d', '\u{1faea}'])(
    'is filled with %j',
    (text) => {
      expect(isFilled(text)).toBe(true)
    },
  )

  it.each([
    '',
    ' \t\n',
    '\u00a0\u2003',
    '\u200b\u200d\ufeff',
    '\u00ad\u2060',
    '\ufff6',
    '\ufffa',
    '\uffff',
    '\u0000\u001f',
    '\u3164',
    '\u{e0041}',
  ])('says nothing with %j', (text) => {
    expect(isFilled(text)).toBe(false)
  })

  it('that cannot be seen is no answer', () => {
    const start = { ...emptyAnswers.start, title: '\u200b\ufff6' }
    expect(fields['start.title'].state({ ...emptyAnswers, start })).toBe('empty')
  })
})
