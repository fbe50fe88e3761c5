import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { projectWith } from './paper.ts'

const words = charterWords(danish, 'da')

describe('a charter of long names', () => {
  it('says what heads and feet repeat ever shorter, for a renderer to take what it has room for', () => {
    const start = { ...emptyAnswers.start, title: 'Fælles borde i Nordbyen og omegn '.repeat(9) }
    const project = projectWith({ start })
    const organisation = 'Vesterlund Kommune, Center for Sundhed og Ældre '.repeat(9)
    const { running } = charter(
      { ...project, document: { ...project.document, organisation } },
      words,
      { date: '2026-11-23' },
    )
    for (const words of [running.left, running.right, running.foot]) {
      const lengths = words.map(({ length }) => length)
      expect(lengths).toEqual([...new Set(lengths)].toSorted((one, other) => other - one))
      expect(lengths.at(-1)).toBeLessThanOrEqual(12)
    }
    expect(running.left[0]).toMatch(/^Fælles borde.* …$/u)
    expect(running.foot[0].length).toBeGreaterThan(running.left[0].length)
  })

  it('says of itself in lists of files no more than they show, whatever was typed', () => {
    const long = 'Fælles borde i Nordbyen '.repeat(99)
    const start = { ...emptyAnswers.start, title: long, preparedBy: long }
    const { title, properties } = charter(projectWith({ start }), words, { date: '2026-11-23' })
    expect(title).toBe(long.trim())
    for (const said of [properties.title, properties.author])
      expect(said).toMatch(/^Fælles borde.{100,189} …$/u)
  })
})
