import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { lettersOf, projectWith, sectionOf, textOf, words } from './paper.ts'

// The one actor there calls the others together, and writes no letter to themselves.
const full = projectWith({
  ...fullAnswers,
  start: { ...fullAnswers.start, preparedBy: 'Sekretariatet' },
  arena: {
    ...fullAnswers.arena,
    roles: { ...emptyAnswers.arena.roles, facilitator: fullAnswers.arena.roles.facilitator },
  },
})
const day = { date: '2026-11-23' }

describe('what a paper is for', () => {
  it('decides which sections and attachments it has', () => {
    const letters = (paper: PaperKind) => lettersOf(charter(full, words, { ...day, paper }))
    expect(paperKinds.map(letters)).toEqual(['H2K', 'ABCDEFGHH2IKL', 'ABCDEFGHH2IJKLMN'])
  })

  it('has them in the order of their letters, so that one that is cited is found', () => {
    const letters = charter(full, words, { ...day, paper: 'working' }).sections.map(
      ({ letter }) => letter,
    )
    expect(letters).toEqual(letters.toSorted())
  })

  it('is the case file when nothing is said', () => {
    const paper = charter(full, words, day)
    expect(lettersOf(paper)).toBe(lettersOf(charter(full, words, { ...day, paper: 'case' })))
    expect(textOf(sectionOf(paper, 'L'))).toContain('Papir Til sagen')
  })

  it('gives way to what is chosen for one paper', () => {
    const chosen = { paper: 'signing', sections: ['A', 'K'], attachments: ['method'] } as const
    expect(lettersOf(charter(full, words, { ...day, ...chosen }))).toBe('AKO')
  })

  it('is no excerpt for what it never has', () => {
    for (const paper of paperKinds) {
      expect(textOf(charter(full, words, { ...day, paper }).summary)).not.toContain('Uddrag')
    }
    const { sections } = { sections: ['K'] as const }
    const { summary } = charter(full, words, { ...day, paper: 'signing', sections })
    expect(textOf(summary)).toContain('Uddrag: Afsnit H2 er ikke med.')
  })
})
