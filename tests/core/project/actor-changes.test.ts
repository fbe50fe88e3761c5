import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withActorRestored, withoutActor } from '#core/project/actor-changes.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { markIn } from '#core/questions/marks.ts'
import { forAll } from '../../fixtures/for-all.ts'
import {
  expectWhole,
  heldRoles,
  idsOf,
  projectWithRows,
  taken,
  markedTeam as team,
  withOthersTaken,
  without,
} from '../../fixtures/taken-out.ts'

const { arena } = emptyAnswers
const nobody = arena.roles.perPhase.design
const empty = emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z')
const signature = (id: string, actor: string) => ({
  id,
  actor,
  party: 'Klubben',
  name: '',
  role: '',
})
const project: Project = {
  ...empty,
  answers: {
    ...emptyAnswers,
    team,
    arena: {
      ...arena,
      roles: {
        ...arena.roles,
        convener: ['a2', 'a1', 'a3'],
        facilitator: ['a3'],
        catalyst: ['a1'],
        perPhase: {
          ...arena.roles.perPhase,
          design: { ...nobody, convener: ['a3'] },
          evaluate: { ...nobody, facilitator: ['a3', 'a1'] },
        },
      },
    },
  },
  document: {
    ...empty.document,
    signatures: [signature('s1', 'a1'), signature('s2', ''), signature('s3', 'a2')],
  },
}
const parties = ({ document }: Project) => document.signatures.map(({ actor }) => actor)

describe('an actor taken out', () => {
  it('takes marks, roles and their place among those who sign along and nothing else', () => {
    const [rest] = taken(withoutActor(project, 'a1'))
    const { roles } = project.answers.arena
    expect(rest).toEqual({
      ...project,
      answers: {
        ...project.answers,
        team: { ...team, actors: [team.actors[1], team.actors[2]], coverage: { n1: { a2: 2 } } },
        arena: {
          ...project.answers.arena,
          roles: {
            ...roles,
            convener: ['a2', 'a3'],
            catalyst: [],
            perPhase: { ...roles.perPhase, evaluate: { ...nobody, facilitator: ['a3'] } },
          },
        },
      },
      document: {
        ...project.document,
        signatures: [signature('s1', ''), signature('s2', ''), signature('s3', 'a2')],
      },
    })
  })

  it('tells how many marks and roles go along', () => {
    const [, removed] = taken(withoutActor(project, 'a1'))
    expect(removed).toMatchObject({
      actor: team.actors[0],
      index: 0,
      marks: { n1: 1, n2: 2 },
      held: [
        { phase: null, role: 'convener' },
        { phase: null, role: 'catalyst' },
        { phase: 'evaluate', role: 'facilitator' },
      ],
      signs: ['s1'],
    })
  })

  it('leaves arena and document as they are when nothing there points at it', () => {
    const bare = { ...empty, answers: { ...emptyAnswers, team } }
    const [rest] = taken(withoutActor(bare, 'a1'))
    expect(rest.answers.arena).toBe(arena)
    expect(rest.document).toBe(bare.document)
  })

  it('that is not there takes nothing', () => {
    expect(withoutActor(project, 'a9')).toBeNull()
  })

  it('comes back as if nothing had happened', () => {
    forAll(projectWithRows, ({ project: whole, actor }) => {
      const [rest, removed] = taken(withoutActor(whole, actor))
      expectWhole(rest)
      expect(idsOf(rest.answers.team.actors)).toEqual(
        without(idsOf(whole.answers.team.actors), actor),
      )
      expect(withActorRestored(rest, removed)).toEqual(whole)
    })
  })

  it('comes back after other changes with what still holds, and keeps the order of the others', () => {
    forAll(
      fc.tuple(projectWithRows, fc.func(fc.boolean())),
      ([{ project: whole, actor }, isTaken]) => {
        const [rest, removed] = taken(withoutActor(whole, actor))
        const changed = withOthersTaken(rest, isTaken)
        const restored = withActorRestored(changed, removed)
        expectWhole(restored)
        const { team: rows } = restored.answers
        expect(without(idsOf(rows.actors), actor)).toEqual(idsOf(changed.answers.team.actors))
        for (const needId of idsOf(rows.needs))
          expect(markIn(rows.coverage[needId], actor)).toBe(
            markIn(whole.answers.team.coverage[needId], actor),
          )
        const [before, between] = [heldRoles(whole), heldRoles(changed)]
        for (const [place, { holders }] of heldRoles(restored).entries()) {
          expect(holders.includes(actor)).toBe(before[place]?.holders.includes(actor))
          expect(without(holders, actor)).toEqual(between[place]?.holders)
        }
        expect(parties(restored).map((party) => party === actor)).toEqual(
          parties(whole).map((party) => party === actor),
        )
      },
    )
  })

  it('comes back into a role somebody has given them again meanwhile, once', () => {
    const [rest, removed] = taken(withoutActor(project, 'a1'))
    const roles = { ...rest.answers.arena.roles, catalyst: ['a1'] }
    const given = {
      ...rest,
      answers: { ...rest.answers, arena: { ...rest.answers.arena, roles } },
    }
    expect(withActorRestored(given, removed).answers.arena.roles.catalyst).toEqual(['a1'])
  })

  it('signs again, but where somebody else has been chosen meanwhile', () => {
    const [rest, removed] = taken(withoutActor(project, 'a1'))
    expect(parties(withActorRestored(rest, removed))).toEqual(['a1', '', 'a2'])
    const signatures = rest.document.signatures.with(0, signature('s1', 'a3'))
    const chosen = { ...rest, document: { ...rest.document, signatures } }
    expect(parties(withActorRestored(chosen, removed))).toEqual(['a3', '', 'a2'])
  })

  it('that has come back comes back once only', () => {
    const [rest, removed] = taken(withoutActor(project, 'a2'))
    const restored = withActorRestored(rest, removed)
    expect(withActorRestored(restored, removed)).toBe(restored)
  })
})
