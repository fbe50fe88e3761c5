import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Project, projectSchema, projectToShare } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import {
  hasPrivateNotes,
  privateNoteCount,
  withoutPrivateNotes,
} from '#core/questions/off-paper.ts'
import { ok } from '#core/result.ts'
import { coverageResult } from '#core/rules/coverage/coverage.ts'
import { arbitraryAnswers, arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const savedAt = '2026-11-23T12:00:00.000Z'
const secret = 'Bange for at hænge på regningen'

/** The project with something private in every place for it. */
const told = (project: Project): Project => ({
  ...project,
  answers: {
    ...project.answers,
    team: {
      ...project.answers.team,
      actors: project.answers.team.actors.map((actor) => ({
        ...actor,
        commitment: 'interested' as const,
        barriers: [...codes.barrier],
        lowering: secret,
      })),
    },
    motivation: {
      ...project.answers.motivation,
      invitation: { ...project.answers.motivation.invitation, who: secret },
    },
  },
})

/** The answers with every private place left blank, written out by hand for comparison. */
function blanked(answers: Answers): Answers {
  const copy = structuredClone(answers)
  copy.motivation.invitation.who = ''
  for (const actor of copy.team.actors) {
    actor.commitment = null
    actor.barriers = []
    actor.lowering = ''
  }
  return copy
}

/** Nor what is set aside of who has said yes and what holds someone back. */
const withoutKeys = (setAside: Project['judgement']['setAside']) =>
  Object.fromEntries(
    Object.entries(setAside).filter(([key]) => !/^(carrierNot|barrierUn)/.test(key)),
  )

describe('a project to share', () => {
  it('holds nothing private, not in any place of its file', () => {
    forAll(arbitraryProject, (project) => {
      const text = serializeProject(projectToShare(told(project)), savedAt, 'Medspil')
      expect(text).not.toContain(secret)
      expect(text).not.toContain('"interested"')
      // 'time' is a barrier and a kind of need, 'access' also the name of an answer.
      for (const barrier of ['distrust', 'pastExperience', 'fearOfLosingControl', 'economy'])
        expect(text).not.toContain(`"${barrier}"`)
    })
  })

  it('is the same file whatever was private', () => {
    forAll(arbitraryProject, (project) => {
      const shared = serializeProject(projectToShare(project), savedAt, 'Medspil')
      expect(serializeProject(projectToShare(told(project)), savedAt, 'Medspil')).toBe(shared)
    })
  })

  it('keeps all the rest, and opens', () => {
    forAll(arbitraryProject, (project) => {
      const shared = projectToShare(project)
      const { judgement } = project
      expect(shared).toEqual({
        ...project,
        answers: blanked(project.answers),
        judgement: { ...judgement, setAside: withoutKeys(judgement.setAside) },
      })
      expect(projectSchema.safeParse(shared).success).toBe(true)
      expect(parseProject(serializeProject(shared, savedAt, 'Medspil'))).toEqual(ok(shared))
    })
  })

  it('tells by no finding set aside that there was a note', () => {
    forAll(arbitraryProject, (project) => {
      const keysOf = ({ answers }: Project) =>
        coverageResult(answers.team).findings.map(({ key }) => key)
      const all = keysOf(told(project))
      const setAside = Object.fromEntries(all.map((key) => [key, 'x']))
      const judgement = { ...project.judgement, setAside }
      const shared = projectToShare({ ...told(project), judgement })
      const kept = Object.keys(shared.judgement.setAside)
      expect(kept).toEqual(keysOf(shared).filter((key) => all.includes(key)))
    })
  })

  it('leaves the project it is made from as it is', () => {
    forAll(arbitraryProject, (project) => {
      const before = structuredClone(project)
      projectToShare(project)
      expect(project).toEqual(before)
    })
  })
})

describe('private notes', () => {
  it('are there exactly when sharing leaves something out', () => {
    forAll(fc.tuple(arbitraryAnswers, fc.boolean()), ([any, isBlank]) => {
      const answers = isBlank ? blanked(any) : any
      const rest = withoutPrivateNotes(answers)
      expect(hasPrivateNotes(answers)).toBe(JSON.stringify(rest) !== JSON.stringify(answers))
      expect(hasPrivateNotes(rest)).toBe(false)
    })
  })

  it.each<[string, (answers: Answers) => void]>([
    ['who asks', ({ motivation }) => Object.assign(motivation.invitation, { who: 'x' })],
    ['a barrier', ({ team }) => Object.assign(team.actors[0] ?? {}, { barriers: ['time'] })],
    ['what lowers it', ({ team }) => Object.assign(team.actors[0] ?? {}, { lowering: 'x' })],
    ['a yes', ({ team }) => Object.assign(team.actors[0] ?? {}, { commitment: 'committed' })],
    [
      'not yet asked',
      ({ team }) => Object.assign(team.actors[0] ?? {}, { commitment: 'notAsked' }),
    ],
  ])('are there with nothing but %s', (_, write) => {
    const answers = blanked(fullAnswers)
    expect(hasPrivateNotes(answers)).toBe(false)
    write(answers)
    expect(hasPrivateNotes(answers)).toBe(true)
    expect(privateNoteCount(answers)).toBe(1)
  })

  it('are counted one by one, those of each actor on their own', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { team, motivation } = answers
      const ofActors = team.actors.flatMap(({ barriers, lowering, commitment }) => [
        barriers.length > 0,
        lowering !== '',
        commitment !== null,
      ])
      const there = [...ofActors, motivation.invitation.who !== ''].filter(Boolean)
      expect(privateNoteCount(answers)).toBe(there.length)
    })
  })
})
