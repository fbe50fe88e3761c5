import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  expectedOn,
  fieldsOn,
  nextPage,
  pageStatus,
  pagesOf,
  pagesOn,
  previousPage,
  projectProgress,
  questionProgress,
  routes,
  statuses,
} from '#core/journey/journey.ts'
import { pages } from '#core/journey/pages.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { isPageId, pageIds, questionIds } from '#core/questions/question-ids.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers, writings } from '../../fixtures/full-answers.ts'

const { team, problem } = emptyAnswers
const rankOf = (page: (typeof pageIds)[number], answers: Answers) =>
  statuses.indexOf(pageStatus(page, answers))

describe('the pages', () => {
  it('are sixteen, and hold each field once', () => {
    expect(pageIds).toHaveLength(16)
    expect(pageIds.flatMap((page) => pages[page].fields).toSorted()).toEqual(fieldIds.toSorted())
  })

  it('follow the questions in their order', () => {
    const order = pageIds.map((page) => pages[page].question)
    expect(order.filter((question, place) => question !== order[place - 1])).toEqual([
      null,
      ...questionIds,
    ])
  })

  it.each(['toString', '__proto__', '', 'team', 'team/needs/'])('%j is none', (id) => {
    expect(isPageId(id)).toBe(false)
  })
})

describe.each(routes)('the %s route', (route) => {
  it('walks each of its pages once, from the first to the last and back', () => {
    const there = []
    for (let page = nextPage('start', route); page; page = nextPage(page, route)) there.push(page)
    expect(['start', ...there]).toEqual(pagesOn(route))
    const back = []
    const last = pagesOn(route).at(-1) ?? 'start'
    for (let page = previousPage(last, route); page; page = previousPage(page, route))
      back.push(page)
    expect([last, ...back].toReversed()).toEqual(pagesOn(route))
  })

  it('begins at the start and ends at the last page', () => {
    expect(previousPage('start', route)).toBeNull()
    expect(nextPage(pagesOn(route).at(-1) ?? 'start', route)).toBeNull()
    expect(nextPage('arena/terms', route)).toBeNull()
  })

  it('has every page of every question, and the start before them', () => {
    const found = questionIds.flatMap((question) => pagesOf(question, route))
    expect(['start', ...found]).toEqual(pagesOn(route))
  })

  it('leads on from a page that is not on it', () => {
    for (const page of pageIds) {
      const next = nextPage(page, route)
      const previous = previousPage(page, route)
      if (next) expect(pageIds.indexOf(next)).toBeGreaterThan(pageIds.indexOf(page))
      if (previous) expect(pageIds.indexOf(previous)).toBeLessThan(pageIds.indexOf(page))
    }
  })
})

describe('the short route', () => {
  it('shows the starred fields and the pages that have one', () => {
    expect(pageIds.filter((page) => !pagesOn('short').includes(page))).toEqual([
      'team/circles',
      'motivation/barriers',
      'arena/terms',
    ])
    for (const page of pageIds)
      expect(fieldsOn(page, 'short')).toEqual(pages[page].fields.filter((id) => fields[id].short))
  })

  it('leads around the pages without one', () => {
    expect(nextPage('team/coverage', 'short')).toBe('motivation/give-and-gain')
    expect(nextPage('team/circles', 'short')).toBe('motivation/give-and-gain')
    expect(previousPage('motivation/barriers', 'short')).toBe('motivation/give-and-gain')
  })
})

describe('what a page expects', () => {
  it('is its starred fields, or all where it has none', () => {
    expect(expectedOn('start')).toEqual(['start.title', 'start.way', 'start.answeredBy'])
    expect(expectedOn('problem/statement')).toEqual(['problem.statement', 'problem.affected'])
    expect(expectedOn('motivation/barriers')).toEqual(['motivation.barriers', 'motivation.exit'])
    for (const page of pageIds) {
      const short = fieldsOn(page, 'short')
      expect(expectedOn(page)).toEqual(short.length > 0 ? short : pages[page].fields)
    }
  })

  it('is all it takes to be answered, and each of it is needed', () => {
    const begun = { ...emptyAnswers, way: 'staff' } as const
    expect(pageStatus('start', begun)).toBe('inProgress')
    const named = { ...emptyAnswers.start, title: 'Bordet' }
    expect(pageStatus('start', { ...begun, start: named })).toBe('inProgress')
    const start = { ...named, answeredBy: ['staff' as const] }
    expect(pageStatus('start', { ...begun, start })).toBe('answered')
  })
})

describe('the status of a page', () => {
  it('is not started on every page of an empty project', () => {
    expect(pageIds.map((page) => pageStatus(page, emptyAnswers))).toEqual(
      pageIds.map(() => 'notStarted'),
    )
  })

  it('is answered on every page of a full one', () => {
    expect(pageIds.map((page) => pageStatus(page, fullAnswers))).toEqual(
      pageIds.map(() => 'answered'),
    )
  })

  it('is answered when the starred fields are full', () => {
    const starred = { ...problem, statement: 'x', affected: 'y' }
    expect(pageStatus('problem/statement', { ...emptyAnswers, problem: starred })).toBe('answered')
  })

  it('is answered, where there is no starred field, when all are full', () => {
    const some = { ...team, staffRoom: 'x' }
    expect(pageStatus('team/circles', { ...emptyAnswers, team: some })).toBe('inProgress')
    const all = { ...some, actors: [{ ...emptyActor('a1', ''), circle: 'core' as const }] }
    expect(pageStatus('team/circles', { ...emptyAnswers, team: all })).toBe('answered')
  })

  it('does not begin with blanks', () => {
    const blank = { ...problem, statement: ' \n' }
    expect(pageStatus('problem/statement', { ...emptyAnswers, problem: blank })).toBe('notStarted')
  })

  it.each(writings)('begins somewhere with only $place', ({ answers }) => {
    const begun = pageIds.filter((page) => pageStatus(page, answers) !== 'notStarted')
    expect(begun).not.toEqual([])
  })

  it('never falls because one more place is filled', () => {
    forAll(fc.tuple(arbitraryAnswers, fc.nat()), ([answers, nth]) => {
      const more = filledAt(answers, nth)
      for (const page of pageIds)
        expect(rankOf(page, more)).toBeGreaterThanOrEqual(rankOf(page, answers))
    })
  })

  it('asks anew of an actor or a need that joins', () => {
    const needs = [...fullAnswers.team.needs, emptyNeed('n9', 'Kørsel')]
    const actors = [...fullAnswers.team.actors, emptyActor('a9', 'Købmanden')]
    const joined = { ...fullAnswers, team: { ...fullAnswers.team, needs, actors } }
    expect(pageStatus('team/coverage', joined)).toBe('inProgress')
    expect(pageStatus('team/actors', joined)).toBe('inProgress')
    expect(pageStatus('team/needs', joined)).toBe('answered')
  })
})

describe('progress', () => {
  it('of an empty project is none, of fifteen pages or twelve', () => {
    expect(projectProgress(emptyAnswers, 'full')).toEqual({ answered: 0, pages: 15 })
    expect(projectProgress(emptyAnswers, 'short')).toEqual({ answered: 0, pages: 12 })
  })

  it('of a full one is all', () => {
    for (const route of routes) {
      const { answered, pages } = projectProgress(fullAnswers, route)
      expect(answered).toBe(pages)
    }
  })

  it('of a question counts its pages', () => {
    const begun = { ...emptyAnswers, problem: { ...problem, statement: 'x' } }
    expect(questionProgress('problem', begun, 'full')).toEqual({
      status: 'inProgress',
      answered: 0,
      pages: 3,
    })
    const answered = { ...begun, problem: { ...begun.problem, affected: 'y' } }
    expect(questionProgress('problem', answered, 'full')).toMatchObject({ answered: 1 })
    expect(questionProgress('team', answered, 'full').status).toBe('notStarted')
  })

  it('of a question is answered when all of its pages are', () => {
    forAll(fc.tuple(arbitraryAnswers, fc.constantFrom(...routes)), ([answers, route]) => {
      for (const question of questionIds) {
        const found = pagesOf(question, route).map((page) => pageStatus(page, answers))
        const { status } = questionProgress(question, answers, route)
        expect(status === 'answered').toBe(found.every((each) => each === 'answered'))
        expect(status === 'notStarted').toBe(found.every((each) => each === 'notStarted'))
      }
    })
  })
})

/** The answers with the nth of their empty places filled: a text, a choice or a list of codes. */
function filledAt(answers: Answers, nth: number): Answers {
  const filled = structuredClone(answers)
  const places = emptyPlaces(filled, fullAnswers)
  places[nth % places.length]?.()
  // A role may only be filled with an actor who is there; where there is none, nothing is filled.
  return answersSchema.safeParse(filled).data ?? answers
}

/** What fills each empty place of `into` from the same place of `from`; rows from the first row. */
function emptyPlaces(into: unknown, from: unknown): (() => void)[] {
  if (!isTree(into) || !isTree(from)) return []
  return Object.entries(into).flatMap(([key, value]) => {
    const given = Array.isArray(from) ? from[0] : from[key]
    const isEmpty = value === '' || value === null || (isCodes(value, given) && value.length === 0)
    if (isEmpty) return [() => Object.assign(into, { [key]: given })]
    return emptyPlaces(value, given)
  })
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isCodes = (value: unknown, given: unknown): value is unknown[] =>
  Array.isArray(value) && Array.isArray(given) && typeof given[0] === 'string'
