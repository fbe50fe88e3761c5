import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetProject } from '#storage/forget-project.ts'
import { type PaperChoices, paperChoices, usualPaper } from '#storage/paper-choices.ts'
import { lastPage } from '#storage/preferences.ts'
import { unsavedWork } from '#storage/unsaved-work.ts'

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

const chosen: PaperChoices = {
  paper: 'case',
  sections: ['B', 'K'],
  attachments: ['method'],
  largePrint: true,
  onlyShown: true,
}

describe('what the paper of a project holds', () => {
  it('is the paper for signing, as it is, until chosen', () => {
    expect(paperChoices('p1').read()).toEqual(usualPaper)
  })

  it('is kept for each project, and nothing is once it is the usual again', () => {
    paperChoices('p1').keep(chosen)
    expect(paperChoices('p1').read()).toEqual(chosen)
    expect(paperChoices('p2').read()).toEqual(usualPaper)
    paperChoices('p1').keep(usualPaper)
    expect(localStorage).toHaveLength(0)
  })

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{',
    '{"paper":"poster","sections":"B","attachments":{"length":9}}',
  ])('is the usual when %j is what is kept', (text) => {
    localStorage.setItem('medspil.paper.p1', text)
    expect(paperChoices('p1').read()).toEqual(usualPaper)
  })

  it('finds the terms of the agreement by the letter they had', () => {
    localStorage.setItem('medspil.paper.p1', '{"sections":["K","P"]}')
    expect(paperChoices('p1').read().sections).toEqual(['H2', 'K'])
  })

  it('knows no section of another version', () => {
    localStorage.setItem('medspil.paper.p1', '{"sections":["K","Z","B"],"attachments":["poster"]}')
    expect(paperChoices('p1').read()).toEqual({
      ...usualPaper,
      sections: ['B', 'K'],
      attachments: [],
    })
  })
})

it('never remembers what is taken along for one time only', () => {
  paperChoices('p1').keep({ ...chosen, ...{ privateNotes: true, assessments: true } })
  expect(paperChoices('p1').read()).toEqual(chosen)
})

describe('a project that is gone for good', () => {
  it('leaves nothing behind in the browser, and takes nothing of another along', () => {
    for (const id of ['p1', 'p2']) {
      paperChoices(id).keep(chosen)
      lastPage(id).keep('start')
      unsavedWork.keep(id, 's1', { text: '{}', revision: null, writing: null })
    }
    forgetProject('p1')
    expect(Object.keys(localStorage).filter((key) => key.endsWith('p1'))).toEqual([])
    expect(localStorage).toHaveLength(3)
  })
})
