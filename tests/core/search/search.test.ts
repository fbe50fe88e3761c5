import { describe, expect, it } from 'vitest'
import type { Project } from '#core/project/project.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { excerpt, found, mostOfKind } from '#core/search/search.ts'
import { type SearchedBeside, searchIndex } from '#core/search/search-index.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { largeProject } from '../../fixtures/large-project.ts'

const indexOf = (project: Project, beside: SearchedBeside = { ideas: [], waiting: [] }) =>
  searchIndex(
    project,
    {
      screens: pageIds.map((page) => [page, words.pages[page].title]),
      fieldName: (field) => words.fields[field].name,
      day: (iso) => iso,
      elsewhere: words.remarks.elsewhere,
      waitingAt: ({ form }) => form,
    },
    beside,
  )

const example = await loadExample('vandet-i-engkvarteret', 'da')
const project: Project = {
  ...example,
  answers: {
    ...example.answers,
    problem: { ...example.answers.problem, statement: 'Ældre spiser alene\nhver ÅRSTID' },
  },
}
const hits = (query: string) =>
  found(indexOf(project), query).flatMap(({ entries }) => entries.map((entry) => entry))

describe('the search of a project', () => {
  it('finds every page by its title, and every field by its name and its number', () => {
    for (const page of pageIds)
      expect(hits(words.pages[page].title)).toContainEqual(
        expect.objectContaining({ kind: 'page', place: page }),
      )
    for (const field of fieldIds)
      for (const query of [
        words.fields[field].name,
        `${fields[field].number} ${words.fields[field].name}`,
      ])
        expect(hits(query)).toContainEqual(
          expect.objectContaining({ kind: 'field', field, place: fields[field].page }),
        )
  })

  it('finds each need, actor and meeting by name, with the row', () => {
    const { team, arena } = project.answers
    const rows = [
      ...team.needs.map(({ id, name }) => ['need', id, name] as const),
      ...team.actors.map(({ id, name }) => ['actor', id, name] as const),
      ...arena.process.meetings.map(({ id, purpose }) => ['meeting', id, purpose] as const),
    ]
    expect(rows.length).toBeGreaterThan(3)
    for (const [kind, row, name] of rows)
      expect(hits(name)).toContainEqual(expect.objectContaining({ kind, row }))
  })

  it('finds a text by words in any order, in any case and composition of letters', () => {
    const wanted = expect.objectContaining({ field: 'problem.statement', kind: 'field' })
    for (const query of ['alene ældre', 'årstid', 'A\u030ARSTID', ' ÆLDRE  spiser '])
      expect(hits(query)).toContainEqual(wanted)
    expect(hits('ældre xyz')).toEqual([])
    expect(hits('  ')).toEqual([])
  })

  it('finds remarks where they stand, also those whose field is gone', () => {
    const said = { answers: null, by: '', written: null, state: null } as const
    const remarks = [
      { ...said, id: 'r1', field: 'team.needs', row: 'n1', text: 'Mangler der ikke en bus' },
      { ...said, id: 'r2', field: 'was.a.field', row: null, text: 'Hvem ejer bussen' },
    ]
    expect(found(indexOf({ ...project, remarks }), 'bus')).toEqual([
      {
        kind: 'remark',
        more: 0,
        entries: [
          expect.objectContaining({ place: 'team/needs', field: 'team.needs', row: 'n1' }),
          expect.objectContaining({ place: 'overview', field: null }),
        ],
      },
    ])
  })

  it('finds remarks by who wrote them, and tells who did', () => {
    const said = { answers: null, row: null, written: null, state: null, text: 'Mangler en bus' }
    const remarks = [
      { ...said, id: 'r1', field: 'team.needs', by: 'Seniorrådet' },
      { ...said, id: 'r2', field: 'team.needs', by: '' },
    ]
    const texts = (query: string) =>
      found(indexOf({ ...project, remarks }), query).flatMap(({ entries }) =>
        entries.map(({ text }) => text),
      )
    expect(texts('seniorråd bus')).toEqual(['Seniorrådet: Mangler en bus'])
    expect(texts('mangler en bus')).toEqual(['Seniorrådet: Mangler en bus', 'Mangler en bus'])
  })

  it('finds beside the project its ideas, by number too, and what is not kept yet', () => {
    const idea = {
      id: 'i1',
      number: 41,
      text: 'En båd til øen',
      table: null,
      block: null,
      at: '2026-11-23T14:32:00.000Z',
      dots: null,
      group: null,
      parked: false,
      joinedTo: null,
      used: [],
    }
    const at = (place: string, text: string) => ({ place, form: 'f', path: 'p', text, kept: '' })
    const beside = {
      ideas: [idea],
      waiting: [at('problem/statement', 'Halv båd'), at('project', 'Båden')],
    }
    const places = (query: string) =>
      found(indexOf(project, beside), query).map(({ kind, entries }) => [
        kind,
        entries.map(({ place }) => place),
      ])
    expect(places('båd')).toEqual([
      ['idea', ['workshop/ideas']],
      ['waiting', ['overview', 'problem/statement']],
    ])
    expect(places('41 en båd')).toEqual([['idea', ['workshop/ideas']]])
  })

  it('puts what begins with the words first, and says how many more there are', () => {
    const [group] = found(indexOf(largeProject()), 'aktør').filter(({ kind }) => kind === 'actor')
    expect(group?.entries).toHaveLength(mostOfKind)
    expect(group?.more).toBeGreaterThan(900)
  })

  it('is ready within 50 ms in a project of 1,000 actors', () => {
    const large = largeProject()
    const times = Array.from({ length: 7 }, () => {
      const from = performance.now()
      indexOf(large)
      return performance.now() - from
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })

  it('shows as much of a text as tells where it was found', () => {
    const text = `${'før '.repeat(40)}Målet${' efter'.repeat(40)}`
    expect(excerpt(text, 'målet')).toMatch(/^….*Målet.*…$/u)
    expect(excerpt(text, 'målet').length).toBeLessThan(110)
    expect(excerpt('kort', 'kort')).toBe('kort')
  })
})
