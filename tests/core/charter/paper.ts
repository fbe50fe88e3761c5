import { type CharterChoices, charter } from '#core/charter/charter.ts'
import type {
  Block,
  CharterDocument,
  Section,
  Span,
  TableBlock,
} from '#core/charter/document/charter-document.ts'
import type { SectionLetter } from '#core/charter/document/section-letters.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed, type Need } from '#core/questions/team.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'

export const words = charterWords(danish, 'da')

const blank = emptyProject('p1', 'da', '2026-11-01T08:00:00.000Z')
export const projectWith = (
  answers: Partial<Answers>,
  others: Partial<Omit<Project, 'answers'>> = {},
): Project => ({ ...blank, ...others, answers: { ...blank.answers, ...answers } })

/** The paper that has all sections and room to write, without its attachments. */
export const paperOf = (project: Project, choices: Partial<CharterChoices> = {}): CharterDocument =>
  charter(project, words, { date: '2026-11-23', paper: 'working', attachments: [], ...choices })

/** The blocks of a section, none when it is left out. */
export const sectionOf = (paper: CharterDocument, letter: SectionLetter): readonly Block[] =>
  paper.sections.find((section) => section.letter === letter)?.blocks ?? []

export const lettersOf = (paper: CharterDocument): string =>
  paper.sections.map(({ letter }) => letter).join('')

/** What is said in words: nothing may stand in a figure alone. */
export const wordedSections = ({
  sections,
}: Pick<CharterDocument, 'sections'>): readonly Section[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'figure'),
  }))

/** Every string in a part of the document, in its order. The runs of one text are one string. */
export function stringsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part) && part.length > 0 && part.every(isRun))
    return [part.map(({ text }) => text).join('')]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsOf) : []
}

const isRun = (part: unknown): part is Span =>
  typeof part === 'object' &&
  part !== null &&
  !('kind' in part) &&
  typeof Reflect.get(part, 'text') === 'string'

/** A part of the document as one text, without regard to how its blanks are set. */
export const textOf = (part: unknown): string => oneLine(stringsOf(part).join(' '))
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export function tableOf(blocks: readonly Block[], caption: string): TableBlock {
  const found = blocks.find((block) => block.kind === 'table' && block.caption.startsWith(caption))
  if (found?.kind !== 'table') throw new Error(`There is no table "${caption}".`)
  return found
}

/** The words of a table's cells, row by row. */
export const cellsOf = ({ rows }: TableBlock): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ text }) => oneLine(text.map((span) => span.text).join(''))))

export const actor = (id: string, change: Partial<Actor> = {}): Actor => ({
  ...emptyActor(id, `Aktør ${id}`),
  ...change,
})
export const need = (id: string, change: Partial<Need> = {}): Need => ({
  ...emptyNeed(id, `Behov ${id}`),
  ...change,
})
