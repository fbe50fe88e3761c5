import { describe, expect, it } from 'vitest'
import type { Block, TableBlock } from '#core/charter/document/charter-document.ts'
import { emptyProject } from '#core/project/project.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { saidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { summaryDocument } from '#core/workshop/paper/summary-document.ts'
import { workshopSummary } from '#core/workshop/paper/workshop-summary.ts'
import { standardRunSheet } from '#core/workshop/standard-run-sheets.ts'
import { emptyWorkshop } from '#core/workshop/workshop.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { arbitraryIdeas, idea } from '../../fixtures/arbitrary-ideas.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { eveningOf } from '../../fixtures/workshop-evening.ts'
import { cellsOf, textOf, words } from '../charter/paper.ts'

const project = emptyProject('p1', 'da', '2026-11-30T09:00:00.000Z')
const said = (ideas: readonly Idea[]) => saidInWorkshop(ideas, (at) => at.slice(0, 10))
const summaryOf = (ideas: readonly Idea[], workshop = emptyWorkshop) =>
  workshopSummary({ project, workshop, said: said(ideas), words })
const tablesIn = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table')
const ideaTables = (blocks: readonly Block[]) =>
  tablesIn(blocks).filter(({ columns }) => columns[0]?.head === words.workshop.heads.number)
const captionsOf = (blocks: readonly Block[]) => ideaTables(blocks).map(({ caption }) => caption)
const headsOf = (blocks: readonly Block[]) => ideaTables(blocks)[0]?.columns.map(({ head }) => head)

describe('the summary of a workshop as a paper of its own', () => {
  it('ends with what was agreed, and what is to be done next: what is done says so', () => {
    const { project: held, said: all } = eveningOf(project)
    const { summary } = summaryDocument(held, words, { date: '2026-12-01', said: all })
    expect(summary.slice(-2).map(({ kind }) => kind)).toEqual(['table', 'note'])
    const text = textOf(summary.slice(-1))
    const { texts, isDone } = words.workshop.chores
    expect(text).toContain(isDone(texts.reply))
    expect(text).toContain(texts.missing)
    expect(text).not.toContain(isDone(texts.missing))
    expect(text).not.toContain(texts.invite)
  })
})

describe('the summary of a workshop', () => {
  it('says nothing where nothing was prepared or said', () => {
    expect(summaryOf([])).toEqual([])
  })

  it('has each idea once, in all its words, by number within its portion', () => {
    forAll(arbitraryIdeas(), ({ all }) => {
      const tables = ideaTables(summaryOf(all)).map(cellsOf)
      const rows = tables.flat()
      expect(rows.map(([number]) => Number(number)).toSorted((a, b) => a - b)).toEqual(
        all.map(({ number }) => number),
      )
      for (const [number, text] of rows)
        expect(
          text?.startsWith(all.find((each) => each.number === Number(number))?.text ?? '?'),
        ).toBe(true)
      for (const table of tables) {
        const own = table
          .filter(([, text]) => !text?.includes('Siger det samme'))
          .map(([number]) => Number(number))
        expect(own).toEqual(own.toSorted((a, b) => a - b))
      }
    })
  })

  it('says when and from how many tables, and how many are parked', () => {
    const blocks = summaryOf([
      idea(1, 'En bus', { table: 4 }),
      idea(2, 'Et tag', { table: 4, parked: true, at: '2026-12-01T09:00:00.000Z' }),
    ])
    const text = textOf(blocks)
    expect(text).toContain('30. november 2026–1. december 2026')
    expect(text).toContain('2 forslag fra 1 bord, 1 parkeret')
  })

  it('says who led each block and how much was said in it, also in one that is gone', () => {
    const blocks = standardRunSheet(60, runSheetTexts.da)
    const [first] = blocks
    const block = { id: first?.id ?? '', what: first?.what ?? '' }
    const summary = summaryOf(
      [idea(1, 'En bus', { block }), idea(2, 'En ø', { block: { id: 'gone', what: 'Ekstra' } })],
      { ...emptyWorkshop, duration: 60, blocks },
    )
    const rows = tablesIn(summary).slice(0, 1).flatMap(cellsOf)
    expect(rows[0]).toEqual([first?.what, first?.lead, '1'])
    expect(rows.at(-1)).toEqual(['Ekstra', '', '1'])
    expect(rows).toHaveLength(blocks.length + 1)
  })

  it('has ideas by group, then by the block they were said in, and the parking lot last', () => {
    const block = { id: 'b1', what: '2a · Behov' }
    expect(
      captionsOf(
        summaryOf([
          idea(1, 'En bus', { group: { number: 2, name: 'Kørsel' } }),
          idea(2, 'Et køkken', { group: { number: 1, name: '' } }),
          idea(3, 'Nøgler', { block }),
          idea(4, 'En hjemmeside'),
          idea(5, 'Et tag', { block, parked: true }),
        ]),
      ),
    ).toEqual([
      'Gruppe 1',
      'Gruppe 2: Kørsel',
      'Uden gruppe, sagt under »2a · Behov«',
      'Andre forslag',
      'Parkeret til en anden gang',
    ])
    expect(captionsOf(summaryOf([idea(1, 'Nøgler', { block })]))).toEqual(['2a · Behov'])
  })

  it('has no column for what nobody noted', () => {
    expect(headsOf(summaryOf([idea(1, 'En bus')]))).toEqual(['Nr.', 'Forslag'])
    expect(headsOf(summaryOf([idea(1, 'En bus', { table: 2, dots: 0 })]))).toEqual([
      ...['Nr.', 'Forslag', 'Bord', 'Prikker'],
    ])
  })

  it('says a tie as a tie, and gives no place to what has no dots', () => {
    const dots = [4, 5, 4, 0]
    const blocks = summaryOf(dots.map((each, nth) => idea(nth + 1, `Idé ${nth}`, { dots: each })))
    expect(
      ideaTables(blocks)
        .flatMap(cellsOf)
        .map((cells) => cells[2]),
    ).toEqual([...['4 Delt plads 2', '5 Plads 1', '4 Delt plads 2', '0']])
    expect(textOf(blocks)).toContain(
      'Plads 1: nr. 2 med 5 prikker Delt plads 2: nr. 1 og 3 med 4 prikker hver',
    )
    expect(textOf(summaryOf([idea(1, 'En bus', { dots: 0 })]))).not.toContain('Plads')
  })

  it('counts ideas that say the same together, and keeps the words of each', () => {
    const blocks = summaryOf([
      idea(1, 'Et køkken', { dots: 3 }),
      idea(2, 'En bus'),
      idea(3, 'Lån af køkken', { joinedTo: 1, dots: 2 }),
    ])
    expect(ideaTables(blocks).flatMap(cellsOf)).toEqual([
      ['1', 'Et køkken', '5 Plads 1'],
      ['3', 'Lån af køkken Siger det samme som nr. 1', 'talt med i nr. 1'],
      ['2', 'En bus', ''],
    ])
  })

  it('says what became of each and where it stands, in the words it has there now', () => {
    const evening = eveningOf(project)
    const { team } = evening.project.answers
    const needs = team.needs.map((need, nth) => (nth === 1 ? { ...need, name: 'En sal' } : need))
    const answers = { ...evening.project.answers, team: { ...team, needs } }
    const blocks = workshopSummary({
      project: { ...evening.project, answers },
      workshop: evening.project.workshop,
      said: evening.said,
      words,
    })
    const became = new Map(
      ideaTables(blocks)
        .flatMap(cellsOf)
        .map((row) => [row[0], row.at(-1)]),
    )
    expect(became.get('1')).toBe('Behov (afsnit B) Aftalt skridt (side 1)')
    expect(became.get('2')).toBe('Behov (afsnit B) En sal')
    expect(became.get('3')).toBe('Aktør (afsnit B)')
    expect(became.get('9')).toBe('Løfte om indflydelse (afsnit C)')
    expect(became.get('4')).toBe('')
    const undone = workshopSummary({ project, workshop: emptyWorkshop, said: evening.said, words })
    expect(headsOf(undone)).not.toContain(words.workshop.heads.became)
  })
})
