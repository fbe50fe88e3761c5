import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { markIn } from '#core/questions/marks.ts'
import { emptyActor, emptyNeed, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import {
  withActor,
  withActorRestored,
  withMark,
  withNeed,
  withNeedRestored,
  withoutActor,
  withoutNeed,
} from '#core/questions/team-changes.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

/** Answers with at least one need and one actor, and one of each to be changed. */
const withRows = arbitraryAnswers
  .filter(({ team }) => team.needs.length > 0 && team.actors.length > 0)
  .chain((answers) =>
    fc.record({
      answers: fc.constant(answers),
      need: fc.constantFrom(...answers.team.needs.map(({ id }) => id)),
      actor: fc.constantFrom(...answers.team.actors.map(({ id }) => id)),
    }),
  )

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
const without = <T>(values: readonly T[], value: T) => values.filter((each) => each !== value)

/** All that refers to a need or an actor refers to one that is there, and the schema is content. */
function expectWhole(answers: Answers) {
  expect(answersSchema.safeParse(answers).success).toBe(true)
  const needs = ids(answers.team.needs)
  const actors = ids(answers.team.actors)
  for (const [needId, row] of Object.entries(answers.team.coverage)) {
    expect(needs).toContain(needId)
    expect(Object.keys(row)).not.toEqual([])
    for (const actorId of Object.keys(row)) expect(actors).toContain(actorId)
  }
  for (const role of codes.role)
    for (const actorId of answers.arena.roles[role]) expect(actors).toContain(actorId)
}

const team: TeamAnswers = {
  ...emptyTeam,
  needs: ['n1', 'n2', 'n3'].map((id) => emptyNeed(id, id)),
  actors: ['a1', 'a2', 'a3'].map((id) => emptyActor(id, id)),
  coverage: { n1: { a1: 1, a2: 2 }, n2: { a1: 2 } },
}
const answers: Answers = {
  ...emptyAnswers,
  team,
  arena: {
    ...emptyAnswers.arena,
    roles: {
      ...emptyAnswers.arena.roles,
      convener: ['a2', 'a1', 'a3'],
      facilitator: ['a3'],
      catalyst: ['a1'],
    },
  },
}

function taken<T>(result: T | null): T {
  if (result === null) throw new Error('nothing was taken out')
  return result
}

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
    forAll(withRows, ({ answers: any, need }) => {
      const [rest, removed] = taken(withoutNeed(any.team, need))
      expectWhole({ ...any, team: rest })
      expect(ids(rest.needs)).toEqual(without(ids(any.team.needs), need))
      expect(withNeedRestored(rest, removed)).toEqual(any.team)
    })
  })

  it('comes back after other changes with what still holds, and keeps the order of the others', () => {
    forAll(fc.tuple(withRows, fc.func(fc.boolean())), ([{ answers: any, need }, isTaken]) => {
      const [rest, removed] = taken(withoutNeed(any.team, need))
      const changed = others({ ...any, team: rest }, isTaken)
      const restored = { ...changed, team: withNeedRestored(changed.team, removed) }
      expectWhole(restored)
      expect(without(ids(restored.team.needs), need)).toEqual(ids(changed.team.needs))
      for (const actorId of ids(restored.team.actors))
        expect(markIn(restored.team.coverage[need], actorId)).toBe(
          markIn(any.team.coverage[need], actorId),
        )
    })
  })
})

describe('an actor taken out', () => {
  it('takes marks and roles along and nothing else', () => {
    const [rest] = taken(withoutActor(answers, 'a1'))
    expect(rest).toEqual({
      ...answers,
      team: { ...team, actors: [team.actors[1], team.actors[2]], coverage: { n1: { a2: 2 } } },
      arena: {
        ...answers.arena,
        roles: { ...answers.arena.roles, convener: ['a2', 'a3'], catalyst: [] },
      },
    })
  })

  it('tells how many marks and roles go along', () => {
    const [, removed] = taken(withoutActor(answers, 'a1'))
    expect(removed).toMatchObject({
      actor: team.actors[0],
      index: 0,
      marks: { n1: 1, n2: 2 },
      roles: ['convener', 'catalyst'],
    })
  })

  it('leaves the arena as it is when it holds no role', () => {
    const noRoles = { ...answers, arena: emptyAnswers.arena }
    expect(taken(withoutActor(noRoles, 'a1'))[0].arena).toBe(emptyAnswers.arena)
  })

  it('that is not there takes nothing', () => {
    expect(withoutActor(answers, 'a9')).toBeNull()
  })

  it('comes back as if nothing had happened', () => {
    forAll(withRows, ({ answers: any, actor }) => {
      const [rest, removed] = taken(withoutActor(any, actor))
      expectWhole(rest)
      expect(ids(rest.team.actors)).toEqual(without(ids(any.team.actors), actor))
      expect(withActorRestored(rest, removed)).toEqual(any)
    })
  })

  it('comes back after other changes with what still holds, and keeps the order of the others', () => {
    forAll(fc.tuple(withRows, fc.func(fc.boolean())), ([{ answers: any, actor }, isTaken]) => {
      const [rest, removed] = taken(withoutActor(any, actor))
      const changed = others(rest, isTaken)
      const restored = withActorRestored(changed, removed)
      expectWhole(restored)
      expect(without(ids(restored.team.actors), actor)).toEqual(ids(changed.team.actors))
      for (const needId of ids(restored.team.needs))
        expect(markIn(restored.team.coverage[needId], actor)).toBe(
          markIn(any.team.coverage[needId], actor),
        )
      for (const role of codes.role) {
        expect(restored.arena.roles[role].includes(actor)).toBe(
          any.arena.roles[role].includes(actor),
        )
        expect(without(restored.arena.roles[role], actor)).toEqual(changed.arena.roles[role])
      }
    })
  })

  it('comes back into a role somebody has given them again meanwhile, once', () => {
    const [rest, removed] = taken(withoutActor(answers, 'a1'))
    const given = {
      ...rest,
      arena: { ...rest.arena, roles: { ...rest.arena.roles, catalyst: ['a1'] } },
    }
    expect(withActorRestored(given, removed).arena.roles.catalyst).toEqual(['a1'])
  })
})

/** What else may happen before a regret: rows are taken out and added. */
function others(before: Answers, isTaken: (id: string) => boolean): Answers {
  let answers = before
  for (const id of ids(before.team.actors).filter(isTaken))
    answers = taken(withoutActor(answers, id))[0]
  let { team } = answers
  for (const id of ids(team.needs).filter(isTaken)) team = taken(withoutNeed(team, id))[0]
  const needs = [emptyNeed('added-1', ''), ...team.needs]
  const actors = [...team.actors, emptyActor('added-2', '')]
  return { ...answers, team: { ...team, needs, actors } }
}

describe('what has come back', () => {
  it('comes back once only', () => {
    const [fewer, need] = taken(withoutNeed(team, 'n2'))
    const again = withNeedRestored(fewer, need)
    expect(withNeedRestored(again, need)).toBe(again)
    const [rest, actor] = taken(withoutActor(answers, 'a2'))
    const restored = withActorRestored(rest, actor)
    expect(withActorRestored(restored, actor)).toBe(restored)
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
