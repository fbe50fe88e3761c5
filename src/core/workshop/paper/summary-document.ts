import { actionRows, actionsTable } from '#core/charter/document/actions-table.ts'
import type { Block, CharterDocument } from '#core/charter/document/charter-document.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { inHead, inLists, shorter } from '#core/charter/document/short-texts.ts'
import { said as fixed } from '#core/charter/document/texts.ts'
import type { ChoreWords } from '#core/charter/document/workshop-texts.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { choresAfter } from '#core/workshop/chores.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import type { Workshop } from '#core/workshop/workshop.ts'
import { workshopSummary } from './workshop-summary.ts'

/** What a summary is made of besides the project. */
export interface SummaryChoices {
  /** The day it is made, as `2026-11-23`. */
  readonly date: string
  readonly said: SaidInWorkshop
}

/** The summary of a project's workshop as a paper of its own, with what was agreed and what is to be done next. */
export function summaryDocument(
  whole: Project,
  words: CharterWords,
  { date, said }: SummaryChoices,
): CharterDocument {
  const project = forPaper(projectToShare(whole))
  const { organisation, unit } = project.document
  const { page, summary, contents, continued, roomToWrite, untitled } = words.document
  const { type, nothing, chores } = words.workshop
  const name = shownName(project.answers.start.title, untitled)
  const agreed = actionRows({ project })
  const blocks = [
    ...workshopSummary({ project, workshop: whole.workshop, said, words }),
    ...(agreed.length > 0 ? [actionsTable(words, agreed)] : []),
  ]
  return {
    language: words.language,
    contentLanguage: project.language,
    title: name,
    masthead: {
      documentType: type,
      status: words.date(date),
      organisation: organisation.trim(),
      unit: unit.trim(),
      facts: [],
      logo: null,
      date,
    },
    properties: {
      title: inLists(`${type}: ${name}`, words.language),
      author: inLists(organisation, project.language),
      subject: type,
    },
    running: {
      left: shorter(name, inHead, project.language),
      right: [type],
      foot: shorter(organisation, inHead, project.language),
      page,
      summary,
      contents,
      continued,
      roomToWrite,
    },
    summary:
      blocks.length > 0
        ? [...blocks, afterwards(whole.workshop, chores)]
        : [{ kind: 'paragraph', look: 'quiet', text: fixed(nothing) }],
    sections: [],
  }
}

/** What is to be done next; what is done says so. */
const afterwards = ({ done }: Workshop, { after, texts, isDone }: ChoreWords): Block => ({
  kind: 'note',
  heading: after,
  text: choresAfter.map((chore) =>
    fixed(done.includes(chore) ? isDone(texts[chore]) : texts[chore]),
  ),
})
