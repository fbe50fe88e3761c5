import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import {
  lettersOf,
  oneLine,
  paperOf,
  projectWith,
  sectionOf,
  stringsOf,
  textOf,
  wordedSections,
} from './paper.ts'
import { typedInSections } from './typed-in-sections.ts'

const withMarkedNotes = (project: Project): Project => ({
  ...project,
  answers: {
    ...project.answers,
    team: {
      ...project.answers.team,
      actors: project.answers.team.actors.map((actor) => ({
        ...actor,
        barriers: ['fearOfLosingControl'],
        commitment: 'interested',
        lowering: 'PRIVAT: svar på barrieren',
      })),
    },
    motivation: {
      ...project.answers.motivation,
      invitation: { ...project.answers.motivation.invitation, who: 'PRIVAT: hvem der spørger' },
    },
  },
})

/** Everything private said the other way round: what is left alone is only whether there is any. */
function withOtherNotes(project: Project): Project {
  const { answers } = withMarkedNotes(project)
  const actors = answers.team.actors.map((actor, place) => ({
    ...actor,
    barriers: place % 2 === 0 ? (['distrust', 'language'] as const).slice() : [],
    commitment: place % 2 === 0 ? ('notAsked' as const) : ('committed' as const),
    lowering: '',
  }))
  return { ...project, answers: { ...answers, team: { ...answers.team, actors } } }
}

/** Why a finding is set aside stands with the finding: where that no longer stands, nor does why. */
function withStandingReasons(project: Project): Project {
  const { findings } = ruleResults(project.answers).coverage
  const keys = new Set(findings.map(({ key }) => key))
  const setAside = Object.entries(project.judgement.setAside).filter(([key]) => keys.has(key))
  return {
    ...project,
    judgement: { ...project.judgement, setAside: Object.fromEntries(setAside) },
  }
}

/** What is said in words, and not on page one’s figure alone. */
const worded = (paper: CharterDocument) => [
  paper.masthead,
  paper.summary.filter(({ kind }) => kind !== 'figure'),
  wordedSections(paper),
]

const inBoth = { da: charterWords(danish, 'da'), en: charterWords(english, 'en') }

describe('a charter', () => {
  it('has every text of the project, and nothing of the private notes', () => {
    forAll(arbitraryProject, (project) => {
      const paper = charter(withMarkedNotes(project), inBoth.en, {
        date: '2026-11-23',
        paper: 'working',
      })
      const text = textOf(worded(paper))
      const lost = typedInSections(withStandingReasons(projectToShare(project))).filter(
        (typed) => !text.includes(oneLine(typed)),
      )
      expect(lost).toEqual([])
      expect(text).not.toContain('PRIVAT')
      expect(text).not.toContain(english.codes.barrier.fearOfLosingControl.name)
      expect(text).not.toContain(english.codes.commitment.interested.name)
    })
  })

  it('has the private notes when they are asked for', () => {
    forAll(
      arbitraryProject,
      (project) => {
        const paper = charter(project, inBoth.da, {
          date: '2026-11-23',
          paper: 'working',
          privateNotes: true,
        })
        const text = textOf(worded(paper))
        const lost = typedInSections(withStandingReasons(project)).filter(
          (typed) => !text.includes(oneLine(typed)),
        )
        expect(lost).toEqual([])
      },
      50,
    )
  })

  it('does not tell whether there are private notes', () => {
    const answers = { ...fullAnswers, team: { ...fullAnswers.team, actors: [] } }
    const without = projectToShare(projectWith(answers))
    const withNotes = withMarkedNotes(projectWith(fullAnswers))
    for (const project of [without, withNotes]) {
      expect(textOf(sectionOf(paperOf(project), 'J'))).not.toContain(
        danish.fields['motivation.barriers'].name,
      )
    }
  })

  it('is the same whatever the private notes say', () => {
    forAll(
      arbitraryProject,
      (project) => {
        const one = paperOf(withMarkedNotes(project), { attachments: attachmentKinds })
        const other = paperOf(withOtherNotes(project), { attachments: attachmentKinds })
        expect(stringsOf(one).join('|')).toBe(stringsOf(other).join('|'))
      },
      40,
    )
  })

  it('leaves out a section nothing is written in, and names it under what is missing', () => {
    const { start, problem } = fullAnswers
    const paper = paperOf(projectWith({ start, problem }))
    expect(lettersOf(paper)).toBe('AIJKL')
    const missing = textOf(sectionOf(paper, 'J'))
    expect(missing).toContain('Opgaven og holdet, Giver og får, Arenaen, Ledelse og roller')
    expect(missing).not.toContain('Problemet,')
  })

  it('has all sections when everything is answered, and nothing left to find out', () => {
    const paper = paperOf(projectWith(fullAnswers))
    expect(lettersOf(paper)).toBe(sectionLetters.join(''))
    expect(sectionOf(paper, 'J').map(({ kind }) => kind)).toEqual(['paragraph'])
  })

  it('is a worksheet before anything is written', () => {
    const paper = paperOf(projectWith({}))
    expect(lettersOf(paper)).toBe('IJKL')
    expect(paper.title).toBe('Projekt uden navn')
    expect(paper.summary.map(({ kind }) => kind)).toEqual([
      'heading',
      'writeLines',
      'table',
      'columns',
      'table',
    ])
  })

  it('goes by no name that cannot be seen', () => {
    const start = { ...emptyAnswers.start, title: '\u200b\ufff6' }
    const { title, masthead } = charter(projectWith({ start }), inBoth.da, { date: '2026-11-23' })
    expect(title).toBe(danish.charter.document.untitled)
    expect(JSON.stringify(masthead)).not.toContain('\ufff6')
  })

  it('has only the sections that are chosen', () => {
    expect(lettersOf(paperOf(projectWith(fullAnswers), { sections: ['B', 'K'] }))).toBe('BK')
  })

  it('never changes a project, and makes the same paper twice', () => {
    forAll(
      arbitraryProject,
      (project) => {
        const before = structuredClone(project)
        const papers = [1, 2].map(() => stringsOf(paperOf(project)))
        expect(papers[0]).toEqual(papers[1])
        expect(project).toEqual(before)
      },
      20,
    )
  })
})

describe('when people write in another language than the paper’s', () => {
  const paper = charter(projectWith(fullAnswers), inBoth.en, { date: '2026-11-23' })

  it('names both languages', () => {
    expect([paper.language, paper.contentLanguage]).toEqual(['en', 'da'])
  })

  it('marks what they wrote and not its own words', () => {
    const [answer] = sectionOf(paper, 'A')
    expect(answer).toMatchObject({
      question: 'The problem in one sentence',
      answer: [[{ text: 'Noget', typed: true }]],
    })
  })
})
