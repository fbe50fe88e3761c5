import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import type { Project } from '#core/project/project.ts'
import { type Answers, answersSchema } from '#core/questions/answers.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as english } from '#i18n/en/project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import {
  cellsOf,
  lettersOf,
  oneLine,
  paperOf,
  projectWith,
  sectionOf,
  tableOf,
  textOf,
} from './paper.ts'

const without = (...letters: readonly string[]) =>
  sectionLetters.filter((letter) => !letters.includes(letter))
const full = projectWith(fullAnswers)

/** Each text another one, and a long one. */
function longWinded(): Answers {
  let count = 0
  const texts = JSON.stringify(fullAnswers).replaceAll('"Noget"', () =>
    JSON.stringify(`Svar ${++count} slutter ikke lige med det samme. `.repeat(12).trim()),
  )
  return answersSchema.parse(JSON.parse(texts))
}
const action = { id: 's1', what: 'w'.repeat(200), who: 'h'.repeat(200), when: 'n'.repeat(200) }
const long = projectWith(longWinded(), { nextSteps: [action] })

/** What page one says. */
function onPageOne({ answers, nextSteps }: Project): readonly string[] {
  const { start, problem, motivation } = answers
  return [
    ...[start.title, start.timeframe, problem.statement],
    ...[problem.openness.open, problem.openness.fixed, motivation.influencePromise],
    ...nextSteps.flatMap(({ what, who, when }) => [what, who, when]),
  ]
}

describe('a charter some sections are left out of', () => {
  it('has whole what page one says, and refers to no section it has not', () => {
    forAll(
      fc.subarray([...sectionLetters]),
      (sections) => {
        const paper = paperOf(long, { sections, attachments: attachmentKinds })
        const all = textOf(paper)
        expect(onPageOne(long).filter((text) => !all.includes(oneLine(text)))).toEqual([])
        const referredTo = [...all.matchAll(/står i afsnit (.)\./gu)]
        const letters = referredTo.map(([, letter = '']) => letter)
        expect(letters.filter((letter) => !lettersOf(paper).includes(letter))).toEqual([])
      },
      60,
    )
  })

  it('says so on page one, and by name where it tells about itself', () => {
    const paper = paperOf(full, { sections: without('B', 'K') })
    expect(textOf(paper.summary.at(-1))).toBe('paragraph quiet Uddrag: Afsnit B og K er ikke med.')
    const facts = cellsOf(tableOf(sectionOf(paper, 'L'), 'Oplysninger'))
    expect(facts.at(-1)).toEqual(['Ikke med', 'B Opgaven og holdet K Vi er med'])
  })

  it.each([
    [['B'], 'Excerpt: section B is left out.'],
    [['B', 'K'], 'Excerpt: sections B and K are left out.'],
  ])('without %j says in English: %s', (letters, said) => {
    const sections = without(...letters)
    const words = charterWords(english, 'en')
    const paper = charter(full, words, { date: '2026-11-23', sections })
    expect(textOf(paper.summary.at(-1))).toBe(`paragraph quiet ${said}`)
  })
})

describe('a charter with every section', () => {
  it('calls itself no excerpt, though nothing is written in some of them', () => {
    for (const project of [full, projectWith({})])
      expect(textOf(paperOf(project))).not.toMatch(/Uddrag|Ikke med/)
  })
})
