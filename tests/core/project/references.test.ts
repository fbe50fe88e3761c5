import { describe, expect, it } from 'vitest'
import { emptyDocumentControl } from '#core/project/document-control.ts'
import { emptyProject, projectSchema } from '#core/project/project.ts'
import { answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'

const empty = emptyProject('p1', 'da', '2026-11-23T12:00:00.000Z')

describe('what refers to a row', () => {
  it('is refused when the row is not there', () => {
    const actors = [emptyActor('a1', '')]
    const needs = [emptyNeed('n1', '')]
    const withRows = { ...emptyAnswers, team: { ...emptyAnswers.team, actors, needs } }
    const marked = (need: string, actor: string) =>
      answersSchema.safeParse({
        ...withRows,
        team: { ...withRows.team, coverage: { [need]: { [actor]: 1 } } },
      }).success
    expect([marked('n1', 'a1'), marked('n2', 'a1'), marked('n1', 'a2')]).toEqual([
      true,
      false,
      false,
    ])
    const { arena } = emptyAnswers
    const convenedBy = (id: string) =>
      answersSchema.safeParse({
        ...withRows,
        arena: { ...arena, roles: { ...arena.roles, convener: [id] } },
      }).success
    expect([convenedBy('a1'), convenedBy('a2')]).toEqual([true, false])
    const { perPhase } = arena.roles
    const disturbedBy = (id: string) => {
      const design = { ...perPhase.design, catalyst: [id] }
      const roles = { ...arena.roles, perPhase: { ...perPhase, design } }
      return answersSchema.safeParse({ ...withRows, arena: { ...arena, roles } }).success
    }
    expect([disturbedBy('a1'), disturbedBy('a2')]).toEqual([true, false])
    const signedFor = (actor: string) => {
      const signatures = [{ id: 's1', actor, party: '', name: '', role: '' }]
      return projectSchema.safeParse({
        ...empty,
        answers: withRows,
        document: { ...emptyDocumentControl, signatures },
      }).success
    }
    expect([signedFor(''), signedFor('a1'), signedFor('a2')]).toEqual([true, true, false])
  })
})
