import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { languages } from '#core/languages.ts'
import { emptyProject, exampleIds, type Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { softLimits } from '#core/questions/fields.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { charterFonts } from './charter-fonts.ts'
import { readPdf } from './read-pdf.ts'
import { visible } from './visible.ts'

const words = { da: charterWords(danish, 'da'), en: charterWords(english, 'en') }
const project = (language: 'da' | 'en', change: Partial<Project> = {}): Project => ({
  ...emptyProject('p1', language, '2026-11-01T08:00:00.000Z'),
  ...change,
})
const paperOf = (of: Project, choices = {}): CharterDocument =>
  charter(of, words[of.language], { date: '2026-11-23', ...choices })

/** Page one alone: how many sheets it takes, and what is read there. */
async function pageOne(paper: CharterDocument) {
  const bytes = await renderPdf({ ...paper, sections: [] }, { fonts: charterFonts })
  const { pages, text } = await readPdf(bytes)
  const lines = text.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
  return { sheets: pages.length, text, lines }
}

const sentence = 'Når det regner flere dage i træk, løber åen ind i haver og kældre hos beboerne. '
const textAt = (limit: number) => `${sentence.repeat(40).slice(0, limit - 2)}x.`

/** The texts of page one, each so many times as long as where a character more gives a hint. */
function atSoftLimits(answers: Answers, times = 1): Answers {
  const { start, problem, motivation } = answers
  const text = (limit: number) => textAt(times * limit)
  return {
    ...answers,
    start: { ...start, title: textAt(softLimits['start.title']) },
    problem: {
      ...problem,
      statement: text(softLimits['problem.statement']),
      openness: {
        ...problem.openness,
        open: text(softLimits['problem.openness.open']),
        fixed: text(softLimits['problem.openness.fixed']),
      },
    },
    motivation: {
      ...motivation,
      influencePromise: text(softLimits['motivation.influencePromise']),
    },
  }
}

const writtenOn = ({ problem, motivation }: Answers) => [
  problem.statement,
  problem.openness.open,
  problem.openness.fixed,
  motivation.influencePromise,
]

describe('page one', () => {
  const examples = exampleIds.flatMap((id) => languages.map((language) => [id, language] as const))
  it.each(examples)('holds all of %s in %s', async (id, language) => {
    const answers = (await loadExample(id, language)).answers
    const { sheets, text } = await pageOne(paperOf(project(language, { answers, example: id })))
    expect(sheets).toBe(1)
    expect(text).not.toContain('…')
  })

  it.each(languages)('holds the room to write of an empty project in %s', async (language) => {
    expect((await pageOne(paperOf(project(language)))).sheets).toBe(1)
  })

  it.each([
    ['every section', {}],
    ['no section', { sections: [] }],
  ])(
    'runs over, with every word, when its texts are far too long, before %s',
    async (_, choices) => {
      const { answers: short } = await loadExample('vandet-i-engkvarteret', 'da')
      const answers = atSoftLimits(short, 2.5)
      const { sheets, text } = await pageOne(paperOf(project('da', { answers }), choices))
      expect(sheets).toBeGreaterThan(1)
      for (const each of writtenOn(answers)) expect(visible(text)).toContain(visible(each))
      expect(text).not.toContain('…')
    },
  )

  it('has a list in its own lines', async () => {
    const { answers } = await loadExample('vandet-i-engkvarteret', 'da')
    const fixed = 'Vi kan ikke ændre:\n- åens løb\n- budgettet\n\nResten er åbent.'
    const openness = { ...answers.problem.openness, fixed }
    const listed = { ...answers, problem: { ...answers.problem, openness } }
    const { lines } = await pageOne(paperOf(project('da', { answers: listed })))
    const at = lines.indexOf('Vi kan ikke ændre:')
    expect(lines.slice(at, at + 4)).toEqual(fixed.split('\n').filter(Boolean))
  })

  it.each(examples)(
    'holds all its texts at their soft limits whole in %s in %s',
    async (id, language) => {
      const answers = atSoftLimits((await loadExample(id, language)).answers)
      const { sheets, text } = await pageOne(paperOf(project(language, { answers })))
      expect(sheets).toBe(1)
      for (const each of writtenOn(answers)) expect(visible(text)).toContain(visible(each))
    },
  )
})
