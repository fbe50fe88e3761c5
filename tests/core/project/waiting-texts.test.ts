import { describe, expect, it } from 'vitest'
import { emptyProject } from '#core/project/project.ts'
import {
  actorForm,
  isForPaper,
  leftOut,
  stillWaiting,
  versionForm,
} from '#core/project/waiting-texts.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor } from '#core/questions/team.ts'

const inForm = (form: string) => ({ place: 'start', form, path: 'p', text: 'x', kept: '' })

describe('a rejected text', () => {
  it('waits as long as its actor is there, and any other always', () => {
    const team = { ...emptyAnswers.team, actors: [emptyActor('a1', 'Laug')] }
    const texts = [inForm(actorForm('a1')), inForm(actorForm('a2')), inForm('problem')]
    expect(stillWaiting(texts, { ...emptyAnswers, team })).toEqual([texts[0], texts[2]])
  })
})

describe('a text that waits', () => {
  it.each(['needs', 'problem', 'test.a', actorForm('a1'), 'aside', 'steps', 'rename', 'series'])(
    'is looked for on a paper where it would be an answer (%s)',
    (form) => expect(isForPaper(inForm(form))).toBe(true),
  )

  it.each(['team.needs', 'team.needs.r1', 'arena.meeting', 'ideas', 'workshop'])(
    'is looked for on no paper where it would be a remark or of the workshop (%s)',
    (form) => expect(isForPaper(inForm(form))).toBe(false),
  )

  it('is missed in no file where it is what a version is called', () => {
    const unsent = ['needs', versionForm].map(inForm)
    const project = emptyProject('p1', 'da', '2026-11-23T09:00:00.000Z')
    expect(leftOut({ rejected: [], unsent }, project)).toEqual([unsent[0]])
  })
})
