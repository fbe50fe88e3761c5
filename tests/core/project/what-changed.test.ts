import { describe, expect, it } from 'vitest'
import { withoutActor } from '#core/project/actor-changes.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { textRowsOf } from '../../fixtures/answers-of.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const project: Project = {
  ...emptyProject('p', 'da', '2026-11-23T14:32:00.000Z'),
  answers: fullAnswers,
}
const changed = (update: (answers: Answers) => Answers, from = project) =>
  whatChanged(from, { ...from, changed: '2026-11-24T14:32:00.000Z', answers: update(from.answers) })
const withTeam = (part: Partial<Answers['team']>) => (answers: Answers) => ({
  ...answers,
  team: { ...answers.team, ...part },
})
const withArena = (part: Partial<Answers['arena']>) => (answers: Answers) => ({
  ...answers,
  arena: { ...answers.arena, ...part },
})

describe('what changed between two versions of a project', () => {
  it('is nothing when only the moment is another', () => {
    expect(changed((answers) => answers)).toBeNull()
    expect(changed((answers) => structuredClone(answers))).toBeNull()
  })

  it('is a text, with its field and page', () => {
    const problem = { ...fullAnswers.problem, statement: 'Noget andet' }
    expect(changed((answers) => ({ ...answers, problem }))).toMatchObject({
      kind: 'changed',
      field: 'problem.statement',
      on: 'problem/statement',
      path: ['answers', 'problem', 'statement'],
      rows: [],
    })
  })

  it('is the answer that was chosen, or taken back', () => {
    expect(changed((answers) => ({ ...answers, way: 'citizens' }))).toMatchObject({
      field: 'start.way',
      choice: 'citizens',
    })
    expect(changed((answers) => ({ ...answers, way: null }))).toMatchObject({ choice: 'staff' })
    const purpose = { ...fullAnswers.problem.purpose, main: [] }
    expect(
      changed((answers) => ({ ...answers, problem: { ...answers.problem, purpose } })),
    ).toMatchObject({ kind: 'changed', field: 'problem.purpose', choice: 'newSolution', rows: [] })
  })

  it('is the rows that came or went, by name', () => {
    const needs = [...fullAnswers.team.needs, emptyNeed('n2', 'Transport'), emptyNeed('n3', '')]
    const more = { ...project, answers: withTeam({ needs })(project.answers) }
    const rows = [
      { id: 'n2', name: 'Transport' },
      { id: 'n3', name: '' },
    ]
    expect(whatChanged(project, more)).toMatchObject({ kind: 'came', field: 'team.needs', rows })
    expect(whatChanged(more, project)).toMatchObject({ kind: 'went', on: 'team/needs', rows })
  })

  it('is the actor, not the marks and roles that went along', () => {
    const signature = { id: 'u1', actor: 'a1', party: '', name: '', role: '' }
    const document = { ...project.document, signatures: [signature] }
    const before = { ...project, document }
    expect(whatChanged(before, withoutActor(before, 'a1')?.[0] ?? before)).toMatchObject({
      kind: 'went',
      field: 'team.actors',
      on: 'team/actors',
      rows: [{ id: 'a1', name: fullAnswers.team.actors[0]?.name }],
    })
  })

  it('is one answer of a row, in that row and by the field it belongs to', () => {
    const actors = fullAnswers.team.actors.map((actor) => ({ ...actor, stake: 3 as const }))
    expect(changed(withTeam({ actors }))).toMatchObject({
      kind: 'changed',
      field: 'team.standing',
      path: ['answers', 'team', 'actors', 0, 'stake'],
      choice: '3',
      rows: [{ id: 'a1' }],
    })
  })

  it('is the order of a list, when no row is another', () => {
    const actors = [emptyActor('a1', 'En'), emptyActor('a2', 'To')]
    const from = { ...project, answers: withTeam({ actors })(project.answers) }
    expect(changed(withTeam({ actors: actors.toReversed() }), from)).toMatchObject({
      kind: 'changed',
      field: 'team.actors',
      path: ['answers', 'team', 'actors'],
      rows: [],
    })
  })

  it('is a mark, by the need it stands at', () => {
    const name = fullAnswers.team.needs[0]?.name
    const marked = (mark: 1 | 2 | null) => (answers: Answers) => ({
      ...answers,
      team: withMark(answers.team, 'n1', 'a1', mark),
    })
    const now = fullAnswers.team.coverage.n1?.a1 === 1 ? 2 : 1
    for (const mark of [now, null] as const)
      expect(changed(marked(mark))).toMatchObject({
        kind: 'changed',
        field: 'team.coverage',
        on: 'team/coverage',
        rows: [{ id: 'n1', name }],
      })
  })

  it('is a written line that came, went or became another', () => {
    const lines = (...texts: string[]) => withArena({ groundRules: textRowsOf(...texts) })
    const from = { ...project, answers: lines('Lyt', 'Spørg')(project.answers) }
    const line = (id: string, name: string) => [{ id, name }]
    expect(changed(lines('Lyt'), from)).toMatchObject({ kind: 'went', rows: line('t2', 'Spørg') })
    expect(changed(lines('Lyt', 'Spørg', 'Spis'), from)).toMatchObject({
      kind: 'came',
      field: 'arena.groundRules',
      rows: line('t3', 'Spis'),
    })
    expect(changed(lines('Lyt', 'Svar'), from)).toMatchObject({
      kind: 'changed',
      path: ['answers', 'arena', 'groundRules', 1, 'text'],
      rows: line('t2', 'Svar'),
    })
  })

  it('is a row by what is written in it, and a phase by its place', () => {
    const success = [
      ...fullAnswers.problem.success,
      { id: 's2', sign: 'Flere kommer', measure: '', now: '', goal: '' },
    ]
    const problem = { ...fullAnswers.problem, success }
    expect(changed((answers) => ({ ...answers, problem }))).toMatchObject({
      kind: 'came',
      field: 'problem.success',
      rows: [{ id: 's2', name: 'Flere kommer' }],
    })
    const { process } = fullAnswers.arena
    const phases = process.phases.map((row, place) => (place === 1 ? { ...row, when: 'Maj' } : row))
    expect(changed(withArena({ process: { ...process, phases } }))).toMatchObject({
      kind: 'changed',
      field: 'arena.process',
      path: ['answers', 'arena', 'process', 'phases', 1, 'when'],
    })
    const meetings = [...process.meetings, { ...emptyMeeting('m2'), purpose: 'Begynde' }]
    expect(changed(withArena({ process: { ...process, meetings } }))).toMatchObject({
      kind: 'came',
      rows: [{ id: 'm2', name: 'Begynde' }],
    })
  })

  it('is what stands outside the questions, on the screen where it does', () => {
    const step = { id: 's1', what: 'Ring til Friis', who: '', when: '' }
    expect(whatChanged(project, { ...project, nextSteps: [step] })).toMatchObject({
      kind: 'came',
      field: null,
      on: 'overview',
      rows: [{ id: 's1', name: 'Ring til Friis' }],
    })
    const document = { ...project.document, owner: 'Byrådet' }
    expect(whatChanged(project, { ...project, document })).toMatchObject({ on: 'charter' })
    const judgement = { ...project.judgement, targetStep: 3 as const }
    expect(whatChanged(project, { ...project, judgement })).toMatchObject({ on: 'check' })
    expect(whatChanged(project, { ...project, route: 'short' })).toMatchObject({
      on: null,
      path: ['route'],
    })
  })
})
