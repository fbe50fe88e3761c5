import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '#core/folded.ts'
import { joinProjects, withChosen } from '#core/merge/join-projects.ts'
import { withValueAt } from '#core/merge/merge-values.ts'
import { emptyProject, type Project, projectSchema } from '#core/project/project.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { after as edited, twoSides } from '../../fixtures/arbitrary-edits.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { expectWhole } from '../../fixtures/taken-out.ts'

const moment = (nth: number) => `2026-11-23T12:0${nth}:00.000Z`
const empty = { ...emptyProject('p1', 'da', moment(0)), changed: moment(0) }

const joined = (...versions: [Project, ...Project[]]) => {
  const found = joinProjects(versions)
  if (!found.ok) throw new Error(found.failure)
  return found.value
}
const withTeam = (project: Project, team: Partial<Project['answers']['team']>): Project => ({
  ...project,
  answers: { ...project.answers, team: { ...project.answers.team, ...team } },
})
const withStatement = (project: Project, statement: string, changed: string): Project => ({
  ...project,
  changed,
  answers: { ...project.answers, problem: { ...project.answers.problem, statement } },
})

/** Every text and choice, under the keys that lead to it. */
function values(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]]
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, each]) => values(each, [...path, key]))
  return value.flatMap((each) =>
    typeof each === 'object'
      ? values(each, [...path, String(each.id ?? each.phase)])
      : [[[...path, each].join('.'), each] as [string, unknown]],
  )
}
/** Content without the order of rows, which two groups have no common opinion of. */
const content = (project: Project) =>
  values({ ...project, id: '', changed: '' })
    .map(([path, value]) => `${path}=${value}`)
    .toSorted()

/** A line of one side, with the ids that its needs and actors have where a row of that name stands for them. */
function underIdsOf(side: Project, joint: Project) {
  const rowsOf = ({ answers }: Project) => [...answers.team.needs, ...answers.team.actors]
  const there = rowsOf(joint)
  const ids = new Map(
    rowsOf(side).flatMap(({ id, name }) => {
      const same = there.find((row) => folded(row.name) === folded(name))
      return there.some((row) => row.id === id) || !same ? [] : [[id, same.id]]
    }),
  )
  return (line: string) => line.replace(/[^.=]+/g, (part) => ids.get(part) ?? part)
}

/** Texts that people write, by their paths. */
const textPlaces = (project: Project) =>
  values(project.answers)
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([path]) => path.split('.'))
    .filter((path) => {
      const changed = withValueAt(project, ['answers', ...path], 'another text')
      return path.at(-1) !== 'id' && projectSchema.safeParse(changed).success
    })

/** One that was sent out, and what came of it at two to six tables, each in places of its own. */
const tables = fc
  .record({ sent: arbitraryProject, count: fc.integer({ min: 2, max: 6 }), first: fc.nat(50) })
  .map(({ sent: made, count, first }) => {
    const sent: Project = { ...made, changed: moment(0) }
    const places = textPlaces(sent)
    const own = (project: Project, table: number): Project =>
      places
        .filter((_, place) => place >= first && place % count === table && place < first + 30)
        .reduce(
          (before, path) => withValueAt(before, ['answers', ...path], `table ${table}`) as Project,
          {
            ...withTeam(project, {
              needs: [...project.answers.team.needs, emptyNeed(`need-${table}`, `Need ${table}`)],
            }),
            changed: moment(table + 1),
          },
        )
    const each = Array.from({ length: count }, (_, table) => own(sent, table))
    return { sent, each, all: each.reduce((before, _, table) => own(before, table), sent) }
  })

const forAll = <T>(some: fc.Arbitrary<T>, statement: (each: T) => void, numRuns = 60) =>
  void fc.assert(fc.property(some, statement), { numRuns, endOnFailure: true })

describe('projects joined of which nobody knows what they had in common', {
  timeout: 300_000,
}, () => {
  it('hold what was done at each of two to six tables to the project that was sent out', () => {
    forAll(tables, ({ sent, each, all }) => {
      const { project, conflicts } = joined(sent, ...each)
      expect(conflicts).toEqual([])
      expect(content(project)).toEqual(content(all))
    })
  })

  it('are the same whatever order they come in', () => {
    forAll(
      tables.chain(({ sent, each }) =>
        fc
          .shuffledSubarray([sent, ...each], { minLength: 2 })
          .chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
      ),
      ([one, other]) => {
        const [first, second] = [one, other].map((some) => joined(...(some as [Project])))
        expect({ ...first?.project, id: '' }).toEqual({ ...second?.project, id: '' })
        expect(first?.conflicts.map(({ path }) => path)).toEqual(
          second?.conflicts.map(({ path }) => path),
        )
      },
    )
  })

  it('lose nothing that somebody wrote: it stands, or it is one of those to choose among', () => {
    forAll(fc.record({ sent: arbitraryProject, sides: twoSides }), ({ sent, sides }) => {
      const at = (nth: number, project: Project) => ({ ...project, changed: moment(nth) })
      const one = at(1, edited(sent, 'one-', sides.first))
      const other = at(2, edited(sent, 'other-', sides.second))
      const { project, conflicts } = joined(one, other)
      expectWhole(project)
      const stands = new Set(content(project))
      const told = new Set(
        conflicts.flatMap((each) =>
          each.values.map(({ value }) => `${each.path.join('.')}=${value}`),
        ),
      )
      for (const side of [one, other]) {
        const written = content(side).filter((line) => !/=(null)?$/.test(line))
        const there = written.map(underIdsOf(side, project))
        expect(there.filter((line) => !stands.has(line) && !told.has(line))).toEqual([])
      }
    })
  })

  it('are what they were when they are the same', () => {
    forAll(arbitraryProject, (project) => {
      expect(joined(project, structuredClone(project))).toEqual({ project, conflicts: [] })
    })
  })

  it('leave two texts for one field to be chosen, the one written last before the other', () => {
    const one = withStatement(empty, 'Før', moment(1))
    const other = withStatement({ ...empty, id: 'p2' }, 'Efter', moment(2))
    const both = joined(one, other)
    expect(both.project).toMatchObject({ id: 'p1', answers: { problem: { statement: 'Efter' } } })
    const path = ['answers', 'problem', 'statement']
    const values = [
      { value: 'Efter', from: [1] },
      { value: 'Før', from: [0] },
    ]
    expect(both.conflicts).toEqual([{ path, values }])
    const { project, gaveWay } = withChosen(both, [1])
    expect(project.answers.problem.statement).toBe('Før')
    expect(gaveWay).toEqual([{ path, value: 'Efter' }])
    expect(withChosen(both, []).gaveWay).toEqual([{ path, value: 'Før' }])
  })

  it('do not take the text of a file that was left behind for a change', () => {
    const old = withStatement(empty, 'Gammel', moment(0))
    const versions = [1, 2].map((nth) => withStatement(empty, 'Ny', moment(nth)))
    const { project, conflicts } = joined(old, ...versions)
    expect(project.answers.problem.statement).toBe('Ny')
    expect(conflicts).toHaveLength(1)
  })

  it('have needs and actors of one name once, with the marks and roles of both', () => {
    const one = withTeam(empty, {
      needs: [emptyNeed('n1', 'Transport')],
      actors: [emptyActor('a1', 'Seniorrådet'), emptyActor('a2', 'Hallen')],
      coverage: { n1: { a1: 1 } },
    })
    const theirs = withTeam(
      { ...empty, id: 'p2', changed: moment(3) },
      {
        needs: [emptyNeed('x1', ' transport'), emptyNeed('x2', 'Lokaler')],
        actors: [{ ...emptyActor('y1', 'seniorrådet'), brings: 'Tid' }, emptyActor('y2', 'Skolen')],
        coverage: { x1: { y1: 1, y2: 2 }, x2: { y1: 2 } },
      },
    )
    const { arena } = theirs.answers
    const roles = { ...arena.roles, convener: ['y1'] }
    const other = { ...theirs, answers: { ...theirs.answers, arena: { ...arena, roles } } }
    const { project } = joined(one, other)
    const { team } = project.answers
    expect(team.needs.map(({ id }) => id).toSorted()).toEqual(['n1', 'x2'])
    expect(team.actors.map(({ id }) => id).toSorted()).toEqual(['a1', 'a2', 'y2'])
    expect(team.actors.find(({ id }) => id === 'a1')?.brings).toBe('Tid')
    expect(team.coverage).toEqual({ n1: { a1: 1, y2: 2 }, x2: { a1: 2 } })
    expect(project.answers.arena.roles.convener).toEqual(['a1'])
  })

  it('keep apart what one of them has twice under one name', () => {
    const one = withTeam(empty, {
      needs: [emptyNeed('n1', 'Transport'), emptyNeed('n2', 'transport')],
    })
    const other = withTeam(empty, { needs: [emptyNeed('n3', 'Transport')] })
    expect(joined(one, other).project.answers.team.needs).toHaveLength(3)
  })

  it('are refused where they would be more than a project holds', () => {
    const full = (tag: string) =>
      withTeam(empty, {
        needs: Array.from({ length: 400 }, (_, nth) => emptyNeed(`${tag}${nth}`, '')),
      })
    expect(joinProjects([full('a'), full('b')])).toEqual({ ok: false, failure: 'tooMuch' })
  })
})
