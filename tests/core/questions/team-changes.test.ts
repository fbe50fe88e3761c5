import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Project } from '#core/project/project.ts'
import { markIn } from '#core/questions/marks.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import {
  withActor,
  withMark,
  withNeed,
  withNeedRestored,
  withoutNeed,
} from '#core/questions/team-changes.ts'
import { forAll } from '../../fixtures/for-all.ts'
import {
  expectWhole,
  idsOf,
  projectWithRows,
  taken,
  markedTeam as team,
  withOthersTaken,
  without,
} from '../../fixtures/taken-out.ts'

const withTeam = (project: Project, rows: TeamAnswers): Project => ({
  ...project,
  answers: { ...project.answers, team: rows },
})

describe('a mark', () => {
  it('is set, changed and cleared', () => {
    expect(markIn(team.coverage.n3, 'a1')).toBeNull()
    const set = withMark(team, 'n3', 'a1', 1)
    expect(set.coverage).toEqual({ ...team.coverage, n3: { a1: 1 } })
    const changed = withMark(set, 'n3', 'a1', 2)
    expect(markIn(changed.coverage.n3, 'a1')).toBe(2)
    expect(withMark(changed, 'n3', 'a1', null).coverage).toEqual(team.coverage)
  })

  it('cleared as the last of its need leaves no empty row', () => {
    expect(withMark(team, 'n2', 'a1', null).coverage).toEqual({ n1: { a1: 1, a2: 2 } })
  })

  it('leaves the rows of other needs as they are', () => {
    const { n1 } = withMark(team, 'n2', 'a2', 1).coverage
    expect(n1).toBe(team.coverage.n1)
  })

  it('that is there already, or gone already, changes nothing', () => {
    expect(withMark(team, 'n1', 'a1', 1)).toBe(team)
    expect(withMark(team, 'n3', 'a1', null)).toBe(team)
    expect(withMark(team, 'n1', 'a3', null)).toBe(team)
  })
})

describe('a need taken out', () => {
  it('takes its marks along and nothing else', () => {
    const [rest, removed] = taken(withoutNeed(team, 'n1'))
    expect(rest).toEqual({
      ...team,
      needs: [team.needs[1], team.needs[2]],
      coverage: { n2: { a1: 2 } },
    })
    expect(removed).toEqual({ need: team.needs[0], index: 0, marks: { a1: 1, a2: 2 } })
  })

  it('that is not there takes nothing', () => {
    expect(withoutNeed(team, 'n9')).toBeNull()
  })

  it('comes back as if nothing had happened', () => {
    forAll(projectWithRows, ({ project, need }) => {
      const { team: whole } = project.answers
      const [rest, removed] = taken(withoutNeed(whole, need))
      expectWhole(withTeam(project, rest))
      expect(idsOf(rest.needs)).toEqual(without(idsOf(whole.needs), need))
      expect(withNeedRestored(rest, removed)).toEqual(whole)
    })
  })

  it('comes back after other changes with what still holds, and keeps the order of the others', () => {
    forAll(fc.tuple(projectWithRows, fc.func(fc.boolean())), ([{ project, need }, isTaken]) => {
      const { team: whole } = project.answers
      const [rest, removed] = taken(withoutNeed(whole, need))
      const changed = withOthersTaken(withTeam(project, rest), isTaken)
      const restored = withNeedRestored(changed.answers.team, removed)
      expectWhole(withTeam(changed, restored))
      expect(without(idsOf(restored.needs), need)).toEqual(idsOf(changed.answers.team.needs))
      for (const actorId of idsOf(restored.actors))
        expect(markIn(restored.coverage[need], actorId)).toBe(markIn(whole.coverage[need], actorId))
    })
  })

  it('that has come back comes back once only', () => {
    const [fewer, need] = taken(withoutNeed(team, 'n2'))
    const again = withNeedRestored(fewer, need)
    expect(withNeedRestored(again, need)).toBe(again)
  })
})

describe('a changed row', () => {
  it('is a new one, and the others are as they were', () => {
    const named = withNeed(team, 'n2', { name: 'Mad', importance: 'critical' })
    expect(named.needs).toEqual([
      team.needs[0],
      { id: 'n2', name: 'Mad', kind: null, importance: 'critical' },
      team.needs[2],
    ])
    expect(named.needs[0]).toBe(team.needs[0])
    const asked = withActor(team, 'a3', { commitment: 'asked' })
    expect(asked.actors.map(({ commitment }) => commitment)).toEqual([null, null, 'asked'])
    expect(asked.actors[1]).toBe(team.actors[1])
  })
})
