import { describe, expect, it } from 'vitest'
import { actorForm, stillWaiting } from '#core/project/waiting-texts.ts'
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
