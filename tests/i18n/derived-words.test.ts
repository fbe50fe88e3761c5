import { describe, expect, it } from 'vitest'
import { derivedWords as danish } from '#i18n/da/derived-words.ts'
import { derivedWords as english } from '#i18n/en/derived-words.ts'

const card = {
  title: 'Plads til unge',
  carries: ['Lokaler om aftenen', 'Penge'],
  contributes: ['Idéer'],
  phases: ['initiate', 'design', 'evaluate'],
  gain: 'Nye brugere om aftenen',
  convener: 'Biblioteket',
} as const
const emptyCard = { title: '', carries: [], contributes: [], phases: [], gain: '', convener: '' }

const letter = {
  actor: 'Tre idrætsforeninger',
  statement: 'Unge har ikke et sted at være',
  sharedStake: 'Kun sammen kan vi skabe steder, som bliver brugt.',
  brings: 'Klubhuse og netværk',
  carries: ['Lokaler'],
  contributes: ['Idéer', 'Tid'],
  influencePromise: 'I vælger prøvehandlingerne.',
  smallWins: 'Biblioteket holder åbent en torsdag.',
  preparedBy: 'Sekretariatet',
}
const emptyLetter = {
  actor: 'Biblioteket',
  statement: '',
  sharedStake: '',
  brings: '',
  carries: [],
  contributes: [],
  influencePromise: '',
  smallWins: '',
  preparedBy: '',
}

describe('a task card', () => {
  it('says what an actor carries, contributes to, takes part in and gains', () => {
    expect(danish.taskCard(card)).toBe(
      'I »Plads til unge« er jeres opgave at bære »Lokaler om aftenen« og »Penge«; I bidrager til »Idéer«. I er med, når vi initierer, designer og evaluerer. Det får I: Nye brugere om aftenen. Spørg Biblioteket.',
    )
    expect(english.taskCard({ ...card, gain: 'New users!' })).toBe(
      'In “Plads til unge” your task is to carry “Lokaler om aftenen” and “Penge”; you contribute to “Idéer”. You take part when we initiate, design and evaluate. You gain: New users! Ask Biblioteket.',
    )
  })

  it('makes contributing the task of an actor who carries nothing', () => {
    const contributor = { ...emptyCard, contributes: ['Idéer'] }
    expect(danish.taskCard(contributor)).toBe('Jeres opgave er at bidrage til »Idéer«.')
    expect(english.taskCard(contributor)).toBe('Your task is to contribute to “Idéer”.')
  })

  it('is empty when nothing is known', () => {
    expect(danish.taskCard(emptyCard)).toBe('')
    expect(english.taskCard(emptyCard)).toBe('')
  })
})

describe('an invitation', () => {
  it('is a letter of five paragraphs', () => {
    expect(danish.invitation(letter)).toEqual([
      'Kære Tre idrætsforeninger.',
      'Unge har ikke et sted at være. Vi kan ikke løse det alene. Kun sammen kan vi skabe steder, som bliver brugt.',
      'I har: Klubhuse og netværk. Vil I bære »Lokaler« og bidrage til »Idéer« og »Tid«? I vælger prøvehandlingerne.',
      'Det første, vi gør, er: Biblioteket holder åbent en torsdag. Vil I ikke, er det helt i orden.',
      'Venlig hilsen Sekretariatet',
    ])
    expect(english.invitation(letter)).toEqual([
      'Dear Tre idrætsforeninger.',
      'Unge har ikke et sted at være. We cannot solve it alone. Kun sammen kan vi skabe steder, som bliver brugt.',
      'You have: Klubhuse og netværk. Will you carry “Lokaler” and contribute to “Idéer” and “Tid”? I vælger prøvehandlingerne.',
      'The first thing we do is: Biblioteket holder åbent en torsdag. If not, that is perfectly fine.',
      'Kind regards, Sekretariatet',
    ])
  })

  it('asks without a hole where answers are missing', () => {
    expect(danish.invitation(emptyLetter)).toEqual([
      'Kære Biblioteket.',
      'Vil I være med?',
      'Vil I ikke, er det helt i orden.',
      'Venlig hilsen',
    ])
    expect(english.invitation(emptyLetter)).toEqual([
      'Dear Biblioteket.',
      'Will you join us?',
      'If not, that is perfectly fine.',
      'Kind regards',
    ])
  })
})

describe('the dependency sentence', () => {
  it('counts what each side carries', () => {
    const counts = { needs: 8, outside: 5, inside: 3, isShared: true }
    expect(danish.dependency(counts)).toBe(
      '5 af 8 behov bæres uden for kommunen, 3 bæres af offentlige parter, og ingen bærer alle de afgørende.',
    )
    expect(english.dependency(counts)).toBe(
      '5 of 8 needs are carried outside the municipality, 3 by public actors, and no one carries all the critical ones.',
    )
  })

  it('does not claim to be shared when one actor carries all that is critical', () => {
    const counts = { needs: 2, outside: 1, inside: 1, isShared: false }
    expect(danish.dependency(counts)).toBe(
      '1 af 2 behov bæres uden for kommunen, og 1 bæres af offentlige parter.',
    )
    expect(english.dependency(counts)).toBe(
      '1 of 2 needs is carried outside the municipality, and 1 by public actors.',
    )
  })
})
