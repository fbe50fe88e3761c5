import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { standardRunSheet } from '#core/workshop/standard-run-sheets.ts'
import { type Duration, durations } from '#core/workshop/workshop.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { runSheetPdf } from '#papers/run-sheet-pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'
import { allOf, readPdf } from '../renderers/pdf/read-pdf.ts'

const date = '2026-11-23'
const prepared = (duration: Duration, project: Project): Project => ({
  ...project,
  workshop: {
    duration,
    begins: '17:00',
    blocks: standardRunSheet(duration, runSheetTexts[project.language]),
    done: ['invite'],
  },
})
const madeOf = async (project: Project) =>
  readPdf(await runSheetPdf({ project, language: project.language, date }, { fonts: charterFonts }))
const plain = (text: string) => text.replace(/\s/gu, '')

describe.each(languages)('a printed run sheet in %s', (language) => {
  const project = emptyProject('p1', language, `${date}T08:00:00.000Z`)

  it.each(durations)('of %i minutes has every word of it', async (duration) => {
    const made = prepared(duration, project)
    const text = plain((await madeOf(made)).text)
    const words = made.workshop.blocks.flatMap(({ what, lead, how, result }) => [
      ...[what, lead, how, result],
    ])
    expect(words.filter((each) => !text.includes(plain(each)))).toEqual([])
  })

  it('stands on one page, a row for each block and one for the end, each under its heads', async () => {
    const made = prepared(180, project)
    const { pages } = await madeOf(made)
    expect(pages).toHaveLength(1)
    expect(allOf('Table', pages)).toHaveLength(1)
    expect(allOf('TR', pages)).toHaveLength(made.workshop.blocks.length + 2)
  })

  it('says whether the minutes add up', async () => {
    const made = prepared(60, project)
    const { workshop } = await loadProjectMessages(language)
    const longer = { ...made, workshop: { ...made.workshop, duration: 120 as const } }
    for (const [paper, over] of [
      [made, 0],
      [longer, -60],
    ] as const)
      expect(plain((await madeOf(paper)).text)).toContain(plain(workshop.addsUp(over)))
  })

  it('says that minutes lack, and not that they add up without them', async () => {
    const made = prepared(60, project)
    const { workshop } = await loadProjectMessages(language)
    const blocks = made.workshop.blocks.map((block, nth) =>
      nth === 1 ? { ...block, minutes: null } : block,
    )
    const text = plain((await madeOf({ ...made, workshop: { ...made.workshop, blocks } })).text)
    expect(text).toContain(plain(workshop.lacks(1)))
    expect(text).not.toContain(plain(workshop.addsUp(0)))
  })
})
