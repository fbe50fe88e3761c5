import { describe, expect, it } from 'vitest'
import { fieldIds } from '#core/questions/fields.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'

const da = charterWords(danish, 'da')
const en = charterWords(english, 'en')

describe('the words of a charter', () => {
  it.each([
    ['2026-11-23', '23. november 2026', '23 November 2026'],
    ['2027-02-31', '2027-02-31', '2027-02-31'],
    ['engang til vinter', 'engang til vinter', 'engang til vinter'],
    ['', '', ''],
  ])('write the day %j as %j and %j', (day, danishDay, englishDay) => {
    expect([da.date(day), en.date(day)]).toEqual([danishDay, englishDay])
  })

  it('name every field, in the voice of the parties', () => {
    expect(Object.keys(da.fields)).toEqual(fieldIds)
    for (const words of [da, en]) {
      const names = fieldIds.map((id) => words.fields[id].name)
      expect(names.filter((name) => /\b(I|jer|jeres|you|your)\b/.test(name))).toEqual([])
    }
  })

  it('say draft or final with the version, in each language', () => {
    const status = (words: typeof da, isFinal: boolean, version: string) =>
      words.document.status({ isFinal, version, date: 'i dag' })
    expect(['', '3', 'til høring'].map((version) => status(da, false, version))).toEqual([
      'Udkast, i dag',
      'Udkast 3, i dag',
      'Udkast til høring, i dag',
    ])
    expect(['', '3', 'A'].map((version) => status(en, true, version))).toEqual([
      'Final, i dag',
      'Final version 3, i dag',
      'Final A, i dag',
    ])
  })
})
