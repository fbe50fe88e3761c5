import { type Language, languages } from '#core/languages.ts'
import { emptyProject, exampleIds, type Project } from '#core/project/project.ts'
import type { SheetPaper } from '#core/workshop/paper/sheet-document.ts'
import { sheetIds } from '#core/workshop/paper/sheet-words.ts'
import { type SheetChoices, sheetPaper } from '#core/workshop/paper/sheets.ts'
import { loadExample } from '#examples/load-example.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { sheetWords } from '#i18n/sheet-words.ts'
import { longAnswers } from '../../fixtures/long-answers.ts'

export const date = '2026-11-23'

const empty = (language: Language): Project =>
  emptyProject('p1', language, '2026-11-01T08:00:00.000Z')

/** A project with texts longer than any room on a sheet. */
const longProject = (language: Language, characters = 900): Project => ({
  ...empty(language),
  answers: longAnswers(characters),
  nextSteps: [{ id: 's1', what: 'Noget langt '.repeat(60), who: 'Nogen', when: 'Snart' }],
})

interface Made {
  readonly name: string
  readonly language: Language
  readonly withAnswers: boolean
  readonly project: () => Promise<Project>
}

/** All sheets of each example, of long texts and of none, in each language. */
export const made: readonly Made[] = languages.flatMap((language) => [
  ...exampleIds.map((id) => ({
    ...{ name: `${id}, ${language}`, language, withAnswers: true },
    project: () => loadExample(id, language),
  })),
  {
    ...{ name: `long texts, ${language}`, language, withAnswers: true },
    project: async () => longProject(language),
  },
  {
    ...{ name: `nothing answered, ${language}`, language, withAnswers: true },
    project: async () => empty(language),
  },
  {
    ...{ name: `blank, ${language}`, language, withAnswers: false },
    project: () => loadExample('bordet-er-daekket', language),
  },
])

/** As the command makes it. */
export async function paperOf(
  project: Project,
  language: Language,
  choices: Partial<SheetChoices> = {},
): Promise<SheetPaper> {
  const words = sheetWords(await loadProjectMessages(language), language)
  return sheetPaper(project, words, { ids: sheetIds, withAnswers: true, date, ...choices })
}

/** All that somebody typed, but the broken lines of figures, whose description has it whole. */
export function typedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typedIn)
  if (typeof value !== 'object' || value === null) return []
  const { kind, typed, text, head } = value as Readonly<Record<string, unknown>>
  if (kind === 'figure') return []
  const own = typed === true ? [text ?? head].filter((each) => typeof each === 'string') : []
  return [...own, ...Object.values(value).flatMap(typedIn)]
}
