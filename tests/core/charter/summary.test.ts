import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { typedIn } from '../../renderers/typed-places.ts'
import { actor, cellsOf, need, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const team = (change: Partial<TeamAnswers>): Partial<Answers> => ({
  team: { ...emptyTeam, ...change },
})
const teamLines = (answers: Partial<Answers>) =>
  cellsOf(tableOf(paperOf(projectWith(answers)).summary, 'Holdet'))

const action = { id: 's1', what: 'Noget', who: 'Noget', when: 'Noget' }

/** A long line, a list and a paragraph of their own, after a mark that no other text has. */
const marksOf = (mark: string): readonly string[] => [
  `${mark} ${'Åen løber ind i haver og kældre, når det regner. '.repeat(20).trim()}`,
  '- én ting',
  '- en anden ting',
  'Og så videre',
]

/** The same with another long text in each place where there is one. */
function marked<T>(part: T): T {
  let count = 0
  const text = () => JSON.stringify(marksOf(`«${++count}»`).join('\n').replace('\nOg', '\n\nOg'))
  return JSON.parse(JSON.stringify(part).replaceAll('"Noget"', text))
}

const typedLines = (...parts: Parameters<typeof typedIn>): readonly string[] =>
  typedIn(...parts).flatMap((text) => text.split('\n').filter((line) => line !== ''))

describe('page one', () => {
  it('opens with the problem', () => {
    expect(paperOf(projectWith(fullAnswers)).summary[0]).toEqual({
      kind: 'paragraph',
      look: 'lead',
      text: [{ text: 'Noget', typed: true }],
    })
  })

  it('says all of what it says anything of, in the lines it was typed in', () => {
    const { answers, nextSteps } = marked({ answers: fullAnswers, nextSteps: [action] })
    const { masthead, summary } = paperOf(projectWith(answers, { nextSteps }))
    const lines = typedLines([masthead.facts, summary])
    const begun = lines.flatMap((line) => /^«\d+»/u.exec(line) ?? [])
    expect(begun.length).toBeGreaterThan(12)
    for (const mark of begun) {
      const at = lines.findIndex((line) => line.startsWith(mark))
      expect(lines.slice(at, at + marksOf(mark).length)).toEqual(marksOf(mark))
    }
  })

  it('has the phases beside each other, each with its time and its product', () => {
    const phases = fullAnswers.arena.process.phases.map((phase) => ({
      ...phase,
      when: `når ${phase.phase}`,
      product: `ud af ${phase.phase}`,
    }))
    const { arena } = fullAnswers
    const answers = { arena: { ...arena, process: { ...arena.process, phases } } }
    const table = tableOf(paperOf(projectWith(answers)).summary, 'Forløbet')
    expect(table.columns.map(({ head }) => head)).toEqual([
      'Initiere',
      'Designe',
      'Implementere',
      'Evaluere',
    ])
    expect(cellsOf(table)[0]?.[0]).toBe('når initiate ud af initiate')
  })

  it('has three actions, with room for those not agreed yet', () => {
    const action = { id: 's1', what: 'Ring til lauget', who: 'Projektlederen', when: 'Uge 2' }
    const one = tableOf(paperOf(projectWith({}, { nextSteps: [action] })).summary, 'De tre')
    expect(cellsOf(one)).toEqual([
      ['Ring til lauget', 'Projektlederen', 'Uge 2'],
      ['', '', ''],
      ['', '', ''],
    ])
    const none = tableOf(paperOf(projectWith({})).summary, 'De tre')
    expect([none.rows.length, none.emptyRows]).toEqual([0, 3])
  })

  it('has the first three of more actions; the process has them all', () => {
    const nextSteps = [1, 2, 3, 4, 5].map((n) => ({
      id: `s${n}`,
      what: `Skridt ${n}`,
      who: '',
      when: '',
    }))
    const paper = paperOf(projectWith({}, { nextSteps }))
    expect(textOf(paper.summary)).not.toContain('Skridt 4')
    expect(textOf(sectionOf(paper, 'F'))).toContain('Skridt 5')
  })

  it('labels a constructed example, and so does the last section', () => {
    const paper = paperOf(projectWith(fullAnswers, { example: 'unge-i-aadal' }))
    expect(textOf(paper.summary)).toContain('Opdigtet eksempel')
    expect(textOf(sectionOf(paper, 'L'))).toContain('Opdigtet eksempel')
    expect(textOf(paperOf(projectWith(fullAnswers)))).not.toContain('Konstrueret')
  })
})

describe('the team on page one', () => {
  const needs = [
    need('n1', { importance: 'useful' }),
    need('n2', { importance: 'critical' }),
    need('n3'),
  ]

  it('is the core with what each carries, then the empty seats', () => {
    const actors = [actor('a1', { circle: 'core' }), actor('a2', { circle: 'network' })]
    const coverage = { n3: { a1: 2, a2: 1 } } as const
    expect(teamLines(team({ needs, actors, coverage }))).toEqual([
      ['Aktør a1', 'Behov n3'],
      ['Ledig plads', 'Behov n2'],
      ['Ledig plads', 'Behov n1'],
    ])
  })

  it('is everyone while no core is chosen', () => {
    const actors = [actor('a1'), actor('a2', { circle: 'network' })]
    expect(teamLines(team({ actors }))).toEqual([
      ['Aktør a1', ''],
      ['Aktør a2', ''],
    ])
  })

  it('names one need of an actor where two would not stand in a line', () => {
    const long = 'Viden om, hvor vandet faktisk løber'
    const named = [
      need('n1', { name: long }),
      need('n2', { name: `${long}, når det regner flere dage` }),
    ]
    const coverage = { n1: { a1: 2 }, n2: { a1: 2 } } as const
    const [line] = teamLines(team({ needs: named, actors: [actor('a1')], coverage }))
    expect(line).toEqual(['Aktør a1', `${long} og 1 til`])
  })

  it('says of someone who carries nothing what they contribute to', () => {
    const coverage = { n1: { a1: 1 } } as const
    const [line] = teamLines(team({ needs, actors: [actor('a1')], coverage }))
    expect(line).toEqual(['Aktør a1', 'bidrager til: Behov n1'])
  })

  it('takes eight lines at most and never hides that seats are empty', () => {
    const actors = Array.from({ length: 12 }, (_, n) => actor(`a${n}`, { circle: 'core' }))
    const answers = team({ needs: [...needs, need('n4')], actors, coverage: { n4: { a0: 2 } } })
    const lines = teamLines(answers)
    expect(lines).toHaveLength(8)
    expect(lines.slice(-2).map(([who]) => who)).toEqual(['Ledig plads', 'Ledig plads'])
    expect(textOf(paperOf(projectWith(answers)).summary)).toContain('7 til står i afsnit B.')
  })

  it('has room to write while there is nobody', () => {
    const { rows, emptyRows } = tableOf(paperOf(projectWith({})).summary, 'Holdet')
    expect([rows.length, emptyRows]).toEqual([0, 3])
  })
})
