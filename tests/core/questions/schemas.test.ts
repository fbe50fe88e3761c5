import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { emptyDocumentControl } from '#core/project/document-control.ts'
import { emptyProject, type Project, projectSchema } from '#core/project/project.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import type { codes } from '#core/questions/codes.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const empty = emptyProject('p1', 'da', '2026-11-23T12:00:00.000Z')
const withAnswers = (change: Partial<Answers>): Project => ({
  ...empty,
  answers: { ...emptyAnswers, ...change },
})
const isProject = (project: unknown) => projectSchema.safeParse(project).success
const many = <T>(count: number, row: (id: string) => T) =>
  Array.from({ length: count }, (_, index) => row(`r${index}`))

describe('the schema of a project', () => {
  it('is satisfied by the empty answers', () => {
    expect(answersSchema.parse(emptyAnswers)).toEqual(emptyAnswers)
    expect(projectSchema.parse(empty)).toEqual(empty)
  })

  it('is satisfied by whatever people may write, and changes nothing of it', () => {
    forAll(arbitraryProject, (project) => {
      expect(projectSchema.parse(project)).toEqual(project)
    })
  })

  it('knows no answer by another name', () => {
    expect(isProject({ ...empty, remark: '' })).toBe(false)
    expect(isProject({ ...empty, answers: { ...emptyAnswers, remark: '' } })).toBe(false)
  })

  it('wants every answer', () => {
    for (const key of Object.keys(emptyAnswers)) {
      const { [key as keyof Answers]: _, ...others } = emptyAnswers
      expect(isProject({ ...empty, answers: others })).toBe(false)
    }
  })
})

describe('a hard limit', () => {
  const { team, arena, problem, motivation, start } = emptyAnswers

  it.each<[string, number, (count: number) => Project]>([
    [
      'characters in a text',
      20_000,
      (count) => withAnswers({ start: { ...start, title: 'å'.repeat(count) } }),
    ],
    [
      'needs',
      500,
      (count) => withAnswers({ team: { ...team, needs: many(count, (id) => emptyNeed(id, '')) } }),
    ],
    [
      'actors',
      1_000,
      (count) =>
        withAnswers({ team: { ...team, actors: many(count, (id) => emptyActor(id, '')) } }),
    ],
    [
      'actors in a role',
      1_000,
      (count) =>
        withAnswers({
          team: { ...team, actors: many(Math.min(count, 1_000), (id) => emptyActor(id, '')) },
          arena: { ...arena, roles: { ...arena.roles, convener: many(count, (id) => id) } },
        }),
    ],
    [
      'ground rules',
      200,
      (count) =>
        withAnswers({ arena: { ...arena, groundRules: many(count, (id) => ({ id, text: '' })) } }),
    ],
    [
      'working objects',
      200,
      (count) =>
        withAnswers({ arena: { ...arena, objects: many(count, (id) => ({ id, text: '' })) } }),
    ],
    [
      'meetings',
      200,
      (count) =>
        withAnswers({
          arena: { ...arena, process: { ...arena.process, meetings: many(count, emptyMeeting) } },
        }),
    ],
    [
      'signs of success',
      200,
      (count) =>
        withAnswers({
          problem: {
            ...problem,
            success: many(count, (id) => ({ id, sign: '', measure: '', now: '', goal: '' })),
          },
        }),
    ],
    [
      'common gains',
      200,
      (count) =>
        withAnswers({
          motivation: {
            ...motivation,
            commonGains: many(count, (id) => ({ id, gain: null, sign: '' })),
          },
        }),
    ],
    [
      'agreed actions',
      200,
      (count) => ({
        ...empty,
        nextSteps: many(count, (id) => ({ id, what: '', who: '', when: '' })),
      }),
    ],
    [
      'signatures',
      200,
      (count) => ({
        ...empty,
        document: {
          ...emptyDocumentControl,
          signatures: many(count, (id) => ({
            id,
            actor: '',
            party: '',
            name: '',
            role: '',
          })),
        },
      }),
    ],
    [
      'people in the arena',
      1_000_000,
      (count) => withAnswers({ arena: { ...arena, size: count } }),
    ],
  ])('of %s is %i and no more', (_, most, project) => {
    expect(isProject(project(most))).toBe(true)
    expect(isProject(project(most + 1))).toBe(false)
  })

  it('of a logo is counted in the characters it takes in a file', () => {
    const withLogo = (logo: string): Project => ({
      ...empty,
      document: { ...emptyDocumentControl, logo },
    })
    const head = 'data:image/png;base64,'
    const most = head + 'A'.repeat(limits.logoBytes * 2 - head.length)
    expect(isProject(withLogo(most))).toBe(true)
    expect(isProject(withLogo(`${most}A`))).toBe(false)
  })
})

describe('the schema refuses', () => {
  const { team, arena } = emptyAnswers
  const roles = { ...arena.roles, convener: ['a1', 'a1'] }

  it.each<[string, unknown]>([
    ['two needs of one id', withAnswers({ team: { ...team, needs: twice(emptyNeed('n1', '')) } })],
    [
      'two actors of one id',
      withAnswers({ team: { ...team, actors: twice(emptyActor('a1', '')) } }),
    ],
    [
      'a code chosen twice',
      withAnswers({
        motivation: emptyAnswers.motivation,
        arena: withBalancing(['buddy', 'buddy']),
      }),
    ],
    ['an actor twice in a role', withAnswers({ arena: { ...arena, roles } })],
    ['a mark that is neither one nor two', withMarks({ n1: { a1: 3 } })],
    ['a code it does not know', { ...empty, answers: { ...emptyAnswers, way: 'king' } }],
    [
      'phases in another order',
      withAnswers({
        arena: {
          ...arena,
          process: { ...arena.process, phases: arena.process.phases.toReversed() },
        },
      }),
    ],
    ['a size below nothing', withAnswers({ arena: { ...arena, size: -1 } })],
    ['half a person', withAnswers({ arena: { ...arena, size: 1.5 } })],
    ['an id with a space', { ...empty, id: 'p 1' }],
    ['an empty id', { ...empty, id: '' }],
    ['a language it does not know', { ...empty, language: 'de' }],
    ['a day for a moment', { ...empty, changed: '2026-11-23' }],
    ['an address for a logo', withLogo('https://example.org/logo.png')],
    ['a drawing with a script for a logo', withLogo('data:image/svg+xml;base64,AAAA')],
  ])('%s', (_, project) => {
    expect(isProject(project)).toBe(false)
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'rows by the id %s, which every object knows already',
    (id) => {
      expect(isProject({ ...empty, id })).toBe(false)
      expect(isProject(withAnswers({ team: { ...team, needs: [emptyNeed(id, '')] } }))).toBe(false)
      const actors = [emptyActor(id, '')]
      expect(isProject(withAnswers({ team: { ...team, actors } }))).toBe(false)
    },
  )

  function twice<T>(row: T): T[] {
    return [row, row]
  }
  function withBalancing(balancing: (typeof codes)['balancing'][number][]) {
    return { ...arena, power: { balancing, conflict: '' } }
  }
  function withMarks(coverage: unknown) {
    return { ...empty, answers: { ...emptyAnswers, team: { ...team, coverage } } }
  }
  function withLogo(logo: string) {
    return { ...empty, document: { ...emptyDocumentControl, logo } }
  }
})
