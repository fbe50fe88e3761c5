import { describe, expect, it } from 'vitest'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { paperOf, projectWith } from './paper.ts'

describe('a table', () => {
  it('of several rows has a column that heads them', () => {
    const { summary, sections } = paperOf(projectWith(fullAnswers), {
      attachments: attachmentKinds,
    })
    const blocks = [...summary, ...sections.flatMap((section) => section.blocks)]
    const tables = blocks.filter((block) => block.kind === 'table')
    const headless = tables.filter(
      ({ columns, rows, emptyRows }) =>
        Math.max(rows.length, emptyRows) > 1 && !columns.some(({ headsRow }) => headsRow),
    )
    expect(tables.length).toBeGreaterThan(10)
    expect(headless.map(({ caption }) => caption)).toEqual([])
  })
})
