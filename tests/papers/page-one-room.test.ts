import { expect, it } from 'vitest'
import { longForPageOne, roomOnPageOne } from '#core/charter/document/page-one-texts.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterPages } from '#papers/charter-pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'

const words = 'Mange unge oplever, at de ikke har et sted at være. '.repeat(20)
const textOf = (length: number) => words.slice(0, length - 1).padEnd(length, '.')

const pageOnePages = (project: Project) =>
  charterPages(
    {
      project,
      language: 'da',
      choices: { date: '2026-11-23', paper: 'signing', sections: [] },
      largePrint: false,
    },
    { fonts: charterFonts },
  )

it.each(['unge-i-aadal', 'vandet-i-engkvarteret'] as const)(
  'has the room it is said to have, all of it taken (%s)',
  async (id) => {
    const { answers } = await loadExample(id, 'da')
    const { problem, motivation } = answers
    const { statement, open, fixed, promise } = roomOnPageOne
    const project = {
      ...emptyProject('p1', 'da', '2026-11-01T08:00:00.000Z'),
      answers: {
        ...answers,
        problem: {
          ...problem,
          statement: textOf(statement),
          openness: { ...problem.openness, open: textOf(open), fixed: textOf(fixed) },
        },
        motivation: { ...motivation, influencePromise: textOf(promise) },
      },
    }
    expect(longForPageOne(project)).toEqual([])
    expect(await pageOnePages(project)).toBe(1)
  },
)
