import { expect, it } from 'vitest'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { answersOf } from '../../fixtures/answers-of.ts'

it('the small win is suggested in the words of the group, its first sentence', () => {
  const winOf = (smallWins: string) =>
    suggestedActions({
      answers: answersOf({ motivation: { smallWins } }),
      judgement: emptyJudgement,
      nextSteps: [],
    }).map((action) => (action.kind === 'ownWin' ? action.what : action.kind))
  expect(winOf('The library stays open. Everyone gets pictures.')).toEqual([
    'The library stays open',
  ])
  for (const whole of [
    'Vi mødes kl. 8.10 på skolen d. 3. feb. og går ruten sammen',
    'Kaffe hos Dr. Madsen og prof. Hansen',
    'Evtl. Madsens stald, Prof. Hansens have',
    'Prøv én vagt (fx fredag kl. 17) sammen',
    'Max. 3 biler ad gangen på St. Bededag',
  ])
    expect(winOf(`${whole}. Bagefter spiser alle.`)).toEqual([whole])
  expect(winOf('Kan det lykkes? Vi prøver.')).toEqual(['Kan det lykkes?'])
  expect(winOf('A bench \nA bookcase')).toEqual(['A bench'])
  expect(winOf('We meet there.  Everyone eats.')).toEqual(['We meet there'])
  expect(winOf(' \n We open at 9.30. Everyone comes.')).toEqual(['We open at 9.30'])
  for (const nothing of [' \n ', '\u200b', '\u0007.']) expect(winOf(nothing)).toEqual([])
})
