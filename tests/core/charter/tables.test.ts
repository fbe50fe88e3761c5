import { describe, expect, it } from 'vitest'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { paperOf, projectWith, sectionOf, tableOf, words } from './paper.ts'

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

  it('of signs has a column for what is now or to be only where somebody wrote it', () => {
    const { problem } = fullAnswers
    const asks = words.problem
    const headsWith = (change: { now: string; goal: string }) => {
      const success = problem.success.map((sign) => ({ ...sign, ...change }))
      const paper = paperOf(projectWith({ problem: { ...problem, success } }))
      const { columns } = tableOf(sectionOf(paper, 'A'), words.fields['problem.success'].name)
      return columns.map(({ head }) => head)
    }
    expect(headsWith({ now: ' ', goal: '' })).toEqual([asks.sign, asks.measure])
    expect(headsWith({ now: '', goal: 'Alle' })).toEqual([asks.sign, asks.measure, asks.goal])
  })
})
