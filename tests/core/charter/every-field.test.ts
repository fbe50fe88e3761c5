import { describe, expect, it } from 'vitest'
import { sectionLetters } from '#core/charter/document/section-letters.ts'
import { markedAnswers } from '../../fixtures/marked-answers.ts'
import { paperOf, projectWith } from './paper.ts'

describe('the charter', () => {
  it('has every text that people write in a field, each in a line of its own', () => {
    const { answers, texts } = markedAnswers()
    const paper = paperOf(projectWith(answers), { privateNotes: true, sections: sectionLetters })
    const said = JSON.stringify(paper.sections)
    const missing = [...texts].filter(([, text]) => !said.includes(text)).map(([place]) => place)
    expect(missing).toEqual([])
  })
})
