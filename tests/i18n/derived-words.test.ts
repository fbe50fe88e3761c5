import { describe, expect, it } from 'vitest'
import { derivedWords as danish } from '#i18n/da/derived-words.ts'
import { derivedWords as english } from '#i18n/en/derived-words.ts'

const card = {
  title: 'Plads til unge',
  carries: ['Lokaler om aftenen', 'Penge'],
  contributes: ['Idéer'],
  phases: ['initiate', 'design', 'evaluate'],
  gain: 'Nye brugere om aftenen',
  contact: 'Biblioteket',
  isAgreed: true,
} as const
const emptyCard = {
  title: '',
  carries: [],
  contributes: [],
  phases: [],
  gain: '',
  contact: '',
  isAgreed: true,
}

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
  isBeyondOne: true,
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
  isBeyondOne: false,
}

describe('a task card', () => {
  it('says what an actor carries, contributes to, takes part in and gains', () => {
    expect(danish.taskCard(card)).toEqual([
      'I »Plads til unge« er jeres opgave at stå for »Lokaler om aftenen« og »Penge«. I hjælper også med »Idéer«.',
      'I er med, når vi går i gang, finder og prøver løsninger og vurderer, hvad det gav.',
      'Det får I: Nye brugere om aftenen.',
      'Har I spørgsmål? Kontakt: Biblioteket.',
    ])
    expect(english.taskCard({ ...card, gain: 'New users!' })).toEqual([
      'In “Plads til unge” your task is to take charge of “Lokaler om aftenen” and “Penge”. You also help with “Idéer”.',
      'You take part when we begin, find and try solutions and assess what came of it.',
      'You gain: New users!',
      'Questions? Contact: Biblioteket.',
    ])
  })

  it('makes contributing the task of an actor who carries nothing', () => {
    const contributor = { ...emptyCard, contributes: ['Idéer'] }
    expect(danish.taskCard(contributor)).toEqual(['Jeres opgave er at hjælpe med »Idéer«.'])
    expect(english.taskCard(contributor)).toEqual(['Your task is to help with “Idéer”.'])
  })

  it('is an offer while it is not noted that they have said yes', () => {
    const offered = { ...card, isAgreed: false }
    expect(danish.taskCard(offered)[0]).toBe(
      'I »Plads til unge« foreslår vi jer at stå for »Lokaler om aftenen« og »Penge«. I kan også hjælpe med »Idéer«.',
    )
    expect(english.taskCard(offered)[0]).toBe(
      'In “Plads til unge” we suggest that your task is to take charge of “Lokaler om aftenen” and “Penge”. You can also help with “Idéer”.',
    )
    const helper = { ...emptyCard, isAgreed: false, contributes: ['Idéer'] }
    expect(danish.taskCard(helper)).toEqual(['Vi foreslår jer at hjælpe med »Idéer«.'])
    expect(english.taskCard(helper)).toEqual(['We suggest that your task is to help with “Idéer”.'])
  })

  it('is empty when nothing is known', () => {
    expect(danish.taskCard(emptyCard)).toEqual([])
    expect(english.taskCard(emptyCard)).toEqual([])
  })
})

describe('an invitation', () => {
  it('is a letter in which each text stands quoted or at the end of a paragraph', () => {
    expect(danish.invitation.letter(letter)).toEqual([
      'Til: Tre idrætsforeninger',
      'Kære alle',
      'Unge har ikke et sted at være.',
      'Det kan ingen af os løse alene.',
      'Kun sammen kan vi skabe steder, som bliver brugt.',
      'I har: Klubhuse og netværk.',
      'Vil I stå for »Lokaler« og hjælpe med »Idéer« og »Tid«?',
      'Det lover vi: I vælger prøvehandlingerne.',
      'Sådan begynder vi: Biblioteket holder åbent en torsdag.',
      'Har I ikke lyst eller tid, er det helt i orden. Sig bare til.',
      'Venlig hilsen',
      'Sekretariatet',
    ])
    expect(english.invitation.letter(letter)).toEqual([
      'To: Tre idrætsforeninger',
      'Dear all,',
      'Unge har ikke et sted at være.',
      'None of us can solve it alone.',
      'Kun sammen kan vi skabe steder, som bliver brugt.',
      'You have: Klubhuse og netværk.',
      'Will you take charge of “Lokaler” and help with “Idéer” and “Tid”?',
      'What we promise: I vælger prøvehandlingerne.',
      'This is how we begin: Biblioteket holder åbent en torsdag.',
      'If you would rather not, that is perfectly fine. Just say so.',
      'Kind regards,',
      'Sekretariatet',
    ])
  })

  it('asks without a hole where answers are missing', () => {
    expect(danish.invitation.letter(emptyLetter)).toEqual([
      'Til: Biblioteket',
      'Kære alle',
      'Vil I være med?',
      'Har I ikke lyst eller tid, er det helt i orden. Sig bare til.',
      'Venlig hilsen',
    ])
    expect(english.invitation.letter(emptyLetter)).toEqual([
      'To: Biblioteket',
      'Dear all,',
      'Will you join us?',
      'If you would rather not, that is perfectly fine. Just say so.',
      'Kind regards,',
    ])
  })
})

describe('talking points', () => {
  it('are for whoever asks, and let the others word it', () => {
    expect(danish.invitation.talkingPoints(letter)).toEqual([
      'Til den, der taler med: Tre idrætsforeninger',
      'Mød dem dér, hvor de er i forvejen. Lyt først, og fortæl bagefter.',
      'Spørg: Hvordan mærker I det? Hvad har I selv prøvet? Hvad ville gøre en forskel?',
      'Sådan har vi skrevet problemet: Unge har ikke et sted at være.',
      'Spørg: Passer det? Hvad ville I kalde det?',
      'Det kan vi kun sammen: Kun sammen kan vi skabe steder, som bliver brugt.',
      'Det har vi skrevet, at de har: Klubhuse og netværk.',
      'Spørg, om de vil stå for »Lokaler« og hjælpe med »Idéer« og »Tid«, eller om de hellere vil noget andet.',
      'Det lover vi: I vælger prøvehandlingerne.',
      'Sådan begynder vi: Biblioteket holder åbent en torsdag.',
      'Sig, at et nej er helt i orden, også senere.',
      'Skriv det ned med deres egne ord, og vis dem, hvad der blev skrevet.',
    ])
  })

  it('have no hole where answers are missing', () => {
    expect(english.invitation.talkingPoints(emptyLetter)).toEqual([
      'For whoever talks with: Biblioteket',
      'Meet them where they are already. Listen first, and tell afterwards.',
      'Ask: How does it affect you? What have you tried yourselves? What would make a difference?',
      'Ask whether they will join, and what they would like best.',
      'Say that a no is perfectly fine, later as well.',
      'Write it down in their own words, and show them what was written.',
    ])
  })
})

describe('the dependency sentence', () => {
  it('counts what each side carries', () => {
    const counts = { needs: 8, outside: 5, inside: 3, isShared: true }
    expect(danish.dependency(counts)).toBe(
      'Parter uden for kommunen står for 5 af 8 behov, offentlige parter for 3. Ingen står alene for alt det afgørende.',
    )
    expect(english.dependency(counts)).toBe(
      'Parties outside the municipality take charge of 5 of 8 needs, public parties of 3. No one is in charge of everything critical alone.',
    )
  })

  it('does not claim to be shared when one actor carries all that is critical', () => {
    const counts = { needs: 2, outside: 1, inside: 1, isShared: false }
    expect(danish.dependency(counts)).toBe(
      'Parter uden for kommunen står for 1 af 2 behov, offentlige parter for 1.',
    )
    expect(english.dependency(counts)).toBe(
      'Parties outside the municipality take charge of 1 of 2 needs, public parties of 1.',
    )
  })
})
