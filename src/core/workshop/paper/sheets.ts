import { inLists } from '#core/charter/document/short-texts.ts'
import type { Project } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { arenaSheet } from './arena-sheet.ts'
import { actorCards, needCards } from './cards.ts'
import { checkSheet, closeSheet } from './check-and-close.ts'
import { problemSheet } from './problem-sheet.ts'
import { dotSheets, poster, tableSigns } from './room-sheets.ts'
import type { SheetPaper, WorkshopSheet } from './sheet-document.ts'
import { type SheetSource, sheetSource } from './sheet-source.ts'
import { type SheetId, type SheetWords, sheetIds } from './sheet-words.ts'
import { givingSheet, teamSheets } from './team-sheets.ts'

type Make = (source: SheetSource) => readonly WorkshopSheet[]

const makes: Readonly<Record<SheetId, Make>> = {
  A: (source) => [problemSheet(source)],
  B: (source) => [needCards(source)],
  C: (source) => [actorCards(source)],
  D: teamSheets,
  E: (source) => [givingSheet(source)],
  F: (source) => [arenaSheet(source)],
  G: (source) => [checkSheet(source)],
  H: (source) => [closeSheet(source)],
  dots: dotSheets,
  signs: tableSigns,
  poster: (source) => [poster(source)],
}

export interface SheetChoices {
  readonly ids: readonly SheetId[]
  /** Whether what the project has answered stands on them; no private note and no assessment does. */
  readonly withAnswers: boolean
  /** The day they are printed, as `2026-11-23`. */
  readonly date: string
}

/** Sheets, cards and signs for a workshop as one paper, in the order of `sheetIds`. */
export function sheetPaper(
  project: Project,
  words: SheetWords,
  { ids, withAnswers, date }: SheetChoices,
): SheetPaper {
  const source = sheetSource(project, words, withAnswers)
  const { charter, running } = words
  const name = shownName(project.answers.start.title, charter.document.untitled)
  const chosen = sheetIds.filter((id) => ids.includes(id))
  const [only] = chosen
  const what = chosen.length === 1 && only ? words.names[only] : words.type
  return {
    language: charter.language,
    contentLanguage: project.language,
    properties: {
      title: inLists(`${what}: ${name}`, project.language),
      author: inLists(project.document.organisation, project.language),
      subject: what,
    },
    date,
    words: running,
    sheets: chosen.flatMap((id) => makes[id](source)),
  }
}
