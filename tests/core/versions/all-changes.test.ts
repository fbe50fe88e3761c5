import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutActor } from '#core/project/actor-changes.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import { kindAt } from '#core/versions/kind-at.ts'
import { textRowsOf } from '../../fixtures/answers-of.ts'
import { anyEdit } from '../../fixtures/arbitrary-edits.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const project: Project = {
  ...emptyProject('p', 'da', '2026-11-23T14:32:00.000Z'),
  answers: fullAnswers,
}
const changes = (update: (answers: Answers) => Answers) =>
  allChanges(project, {
    ...project,
    changed: '2026-11-24T14:32:00.000Z',
    answers: update(structuredClone(fullAnswers)),
  })

describe('all changes between two versions of a project', () => {
  it('are none when only the moment is another', () => {
    expect(changes((answers) => answers)).toEqual([])
  })

  it('have each text with its field, its page, and both texts', () => {
    const found = changes((answers) => ({
      ...answers,
      start: { ...answers.start, title: 'Nyt navn' },
      problem: { ...answers.problem, statement: 'Noget andet' },
    }))
    expect(found).toMatchObject([
      { kind: 'changed', field: 'start.title', before: fullAnswers.start.title, after: 'Nyt navn' },
      { kind: 'changed', field: 'problem.statement', on: 'problem/statement', rows: [] },
    ])
  })

  it('have the rows that came, went and moved by name, and what changed in one with it', () => {
    const [first, ...others] = fullAnswers.team.actors
    if (!first) throw new Error('There is no actor.')
    const found = changes((answers) => ({
      ...answers,
      team: {
        ...answers.team,
        needs: [...answers.team.needs, emptyNeed('n8', 'Transport'), emptyNeed('n9', '')],
        actors: [...others, { ...first, brings: 'Lokaler' }],
      },
    }))
    expect(found).toMatchObject([
      { kind: 'came', field: 'team.needs', on: 'team/needs', rows: ['Transport', ''] },
      ...(others.length > 0 ? [{ kind: 'moved', field: 'team.actors', rows: [first.name] }] : []),
      { kind: 'changed', rows: [first.name], before: first.brings, after: 'Lokaler' },
    ])
  })

  it('tell a row that is a text by its texts alone', () => {
    const rules = textRowsOf('Vi lytter')
    const before = { ...project, answers: withRules(rules) }
    const after = {
      ...project,
      answers: withRules(rules.map((row) => ({ ...row, text: 'Vi hører' }))),
    }
    expect(allChanges(before, after)).toMatchObject([
      { kind: 'changed', rows: [], before: 'Vi lytter', after: 'Vi hører' },
    ])
  })

  it('tell a mark by its need and actor, and nothing of what went along with an actor', () => {
    const team = {
      ...fullAnswers.team,
      needs: [emptyNeed('n1', 'Transport')],
      actors: [emptyActor('a1', 'Klubben'), emptyActor('a2', 'Skolen')],
      coverage: { n1: { a1: 1 as const } },
    }
    const roles = { ...fullAnswers.arena.roles, convener: ['a1', 'a2'] }
    const answers = { ...fullAnswers, team, arena: { ...fullAnswers.arena, roles } }
    const before = { ...project, answers }
    const marked = {
      ...before,
      answers: {
        ...answers,
        team: { ...team, coverage: { n1: { a1: 1 as const, a2: 2 as const } } },
      },
    }
    expect(allChanges(before, marked)).toMatchObject([
      { field: 'team.coverage', rows: ['Transport', 'Skolen'], before: null, after: 2 },
    ])
    const without = withoutActor(marked, 'a1')?.[0] ?? marked
    expect(allChanges(marked, without)).toMatchObject([{ kind: 'went', rows: ['Klubben'] }])
  })

  it('tell who holds a role by name', () => {
    const actors = [emptyActor('a1', 'Klubben'), emptyActor('a2', 'Skolen')]
    const holding = (convener: string[]) => ({
      ...project,
      answers: {
        ...fullAnswers,
        team: { ...fullAnswers.team, actors, coverage: {} },
        arena: { ...fullAnswers.arena, roles: { ...fullAnswers.arena.roles, convener } },
      },
    })
    expect(allChanges(holding(['a1']), holding(['a1', 'a2']))).toMatchObject([
      { field: 'arena.roles', before: ['Klubben'], after: ['Klubben', 'Skolen'] },
    ])
  })

  it('are some where a step of undo has something to tell, and none where it has nothing', () => {
    forAll(fc.array(anyEdit, { maxLength: 4 }), (edits) => {
      const after = edits.reduce((now, edit, nth) => edit(now, `ny${nth}`), project)
      expect(allChanges(project, after).length > 0).toBe(whatChanged(project, after) !== null)
      expect(allChanges(after, project).length > 0).toBe(whatChanged(after, project) !== null)
    })
  })
})

describe('the kind of an answer', () => {
  it.each([
    [['answers', 'problem', 'statement'], 'text'],
    [['answers', 'start', 'answeredBy'], 'group'],
    [['answers', 'team', 'actors', 0, 'commitment'], 'commitment'],
    [['answers', 'team', 'actors', 0, 'gains'], 'gain'],
    [['answers', 'arena', 'groundRules', 0, 'text'], 'text'],
    [['answers', 'arena', 'roles', 'convener'], 'text'],
    [['answers', 'team', 'coverage', 'n1', 'a1'], 'other'],
    [['answers', 'arena', 'size'], 'other'],
    [['judgement', 'setAside', 'x'], 'text'],
    [['document', 'status'], 'other'],
    [['document', 'logo'], 'other'],
    [['language'], 'other'],
    [['nowhere', 'at', 'all'], 'other'],
  ] as const)('at %j is %s', (path, kind) => {
    expect(kindAt(path)).toBe(kind)
  })
})

function withRules(groundRules: Answers['arena']['groundRules']): Answers {
  return { ...fullAnswers, arena: { ...fullAnswers.arena, groundRules } }
}
