import { paragraphs, said, typed } from '#core/charter/document/texts.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { withoutAssessments } from '#core/questions/off-paper.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { RoomBlock, WritingSheet } from './sheet-document.ts'
import type { SheetId, SheetWords } from './sheet-words.ts'

/** What every sheet is written from. */
export interface SheetSource {
  /** Without private notes and what was judged of somebody, and for blank sheets without an answer. */
  readonly project: Project
  readonly isFilled: boolean
  readonly words: SheetWords
}

/**
 * A project as it may lie on a table: those it tells of sit there. No sheet is made of anything else.
 * Of a blank one only the name is left.
 */
export function sheetSource(
  project: Project,
  words: SheetWords,
  withAnswers: boolean,
): SheetSource {
  const shared = forPaper(projectToShare(project))
  const answers = withAnswers ? withoutAssessments(shared.answers) : emptyAnswers
  const { title } = shared.answers.start
  const own = { ...answers, start: { ...answers.start, title } }
  const nextSteps = withAnswers ? shared.nextSteps : []
  return { project: { ...shared, answers: own, nextSteps }, isFilled: withAnswers, words }
}

type Kept = 'letter' | 'label' | 'title' | 'name' | 'project' | 'lead' | 'table' | 'kind' | 'look'

/** A sheet with its head, for a table of its own. */
export function writingSheet(
  id: SheetId,
  { project, words }: SheetSource,
  rest: Omit<WritingSheet, Kept>,
): WritingSheet {
  const letter = id.length === 1 ? id : ''
  const name = words.names[id]
  const { title } = project.answers.start
  return {
    kind: 'writing',
    look: 'sheet',
    letter,
    label: letter === '' ? name : words.label(letter),
    name: letter === '' ? name : `${letter} ${name}`,
    title: said(name),
    project: isFilled(title)
      ? typed(title)
      : said(shownName(title, words.charter.document.untitled)),
    lead: words.leads[id],
    table: words.table,
    ...rest,
  }
}

/** A framed room with so many lines; what was answered stands in it. */
export const room = (prompt: string, lines: number, answer = ''): RoomBlock => ({
  kind: 'room',
  prompt,
  answer: paragraphs(answer),
  lines,
  hand: 'usual',
  isFramed: true,
})
