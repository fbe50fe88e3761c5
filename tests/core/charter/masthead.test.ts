import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { type DocumentControl, emptyDocumentControl } from '#core/project/document-control.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { actor, paperOf, projectWith, sectionOf, textOf } from './paper.ts'

const words = charterWords(danish, 'da')

describe('a charter of long names', () => {
  it('says what heads and feet repeat ever shorter, for a renderer to take what it has room for', () => {
    const start = { ...emptyAnswers.start, title: 'Fælles borde i Nordbyen og omegn '.repeat(9) }
    const project = projectWith({ start })
    const organisation = 'Vesterlund Kommune, Center for Sundhed og Ældre '.repeat(9)
    const { running } = charter(
      { ...project, document: { ...project.document, organisation } },
      words,
      { date: '2026-11-23' },
    )
    for (const words of [running.left, running.right, running.foot]) {
      const lengths = words.map(({ length }) => length)
      expect(lengths).toEqual([...new Set(lengths)].toSorted((one, other) => other - one))
      expect(lengths.at(-1)).toBeLessThanOrEqual(12)
    }
    expect(running.left[0]).toMatch(/^Fælles borde.* …$/u)
    expect(running.foot[0].length).toBeGreaterThan(running.left[0].length)
  })

  it('says of itself in lists of files no more than they show, whatever was typed', () => {
    const long = 'Fælles borde i Nordbyen '.repeat(99)
    const start = { ...emptyAnswers.start, title: long, preparedBy: long }
    const { title, properties } = charter(projectWith({ start }), words, { date: '2026-11-23' })
    expect(title).toBe(long.trim())
    for (const said of [properties.title, properties.author])
      expect(said).toMatch(/^Fælles borde.{100,189} …$/u)
  })
})

describe('the masthead', () => {
  const control: DocumentControl = {
    ...emptyDocumentControl,
    organisation: 'Fjordby Kommune',
    unit: 'Klima og Natur',
    owner: 'Chefen',
    journalNumber: '26/004512',
    logo: 'data:image/png;base64,iVBORw0KGgo=',
    versionLabel: '3',
    status: 'final',
  }

  it('says who publishes, and what state the paper is in', () => {
    const { masthead } = paperOf(projectWith({ way: 'officials' }, { document: control }))
    expect(masthead).toMatchObject({
      documentType: 'Projektgrundlag',
      status: 'Endelig version 3, 23. november 2026',
      organisation: 'Fjordby Kommune',
      unit: 'Klima og Natur',
      logo: { source: control.logo, alternative: 'Logo: Fjordby Kommune' },
      date: '2026-11-23',
    })
  })

  it('says who owns the project, when it is, how far it has come, and how many sit at the table', () => {
    const actors = [
      actor('a1', { group: 'staff' }),
      actor('a2', { group: 'users' }),
      actor('a3', { group: 'business' }),
      actor('a4', { name: ' ' }),
      actor('a5', { group: 'business', circle: 'network' }),
    ]
    const team = { ...fullAnswers.team, actors }
    const paper = paperOf(projectWith({ ...fullAnswers, team }, { document: control }))
    expect(paper.masthead.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Projektejer: Chefen',
      'Periode: Noget',
      expect.stringMatching(/^Trappen: ./u),
      'Parter: 3, heraf 2 private',
    ])
  })

  it('has the dates of the agreement where no period is written', () => {
    const time = { begins: '2027-01-01', ends: '2027-06-30', review: '' }
    const { arena } = emptyAnswers
    const [period] = paperOf(projectWith({ arena: { ...arena, time } })).masthead.facts
    expect(period).toEqual({ label: 'Periode', value: '1. januar 2027–30. juni 2027' })
  })

  it('is a draft from the day it is printed until it is declared final', () => {
    expect(paperOf(projectWith({})).masthead.status).toBe('Udkast, 23. november 2026')
  })

  it('has a long period whole, and so has the last letter', () => {
    const timeframe = `${'Et meget langt forløb. '.repeat(20)}Slut.`
    const paper = paperOf(projectWith({ start: { ...fullAnswers.start, timeframe } }))
    const [fact] = paper.masthead.facts
    expect(fact?.value).toBe(timeframe)
    expect(textOf(sectionOf(paper, 'L'))).toContain(timeframe)
  })
})
