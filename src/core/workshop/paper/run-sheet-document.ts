import type {
  Cell,
  CharterDocument,
  Block as PaperBlock,
  RunningText,
} from '#core/charter/document/charter-document.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { beside, cell, lines, paragraphs, said, typed } from '#core/charter/document/texts.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { shownName } from '#core/questions/shown-name.ts'
import {
  blocksWithoutMinutes,
  minutesInAll,
  minutesOver,
  runSheetTimes,
} from '#core/workshop/run-sheet-times.ts'

/** What a printed run sheet says besides what stands in its blocks. */
export interface RunSheetWords {
  readonly language: Language
  /** "Drejebog" / "Run sheet". */
  readonly type: string
  /** Of a project without a name. */
  readonly untitled: string
  readonly running: Pick<RunningText, 'page' | 'summary' | 'contents' | 'continued' | 'roomToWrite'>
  readonly length: string
  readonly time: string
  readonly inAll: string
  readonly minutes: (minutes: number) => string
  /** Whether the minutes add up: by how many they are over, less than 0 where they fall short. */
  readonly addsUp: (over: number) => string
  /** Behind the sum: how many blocks have no minutes; empty where all have. */
  readonly lacks: (blocks: number) => string
  /** A time of the day as it is written, of one as `17:00`. */
  readonly clock: (time: string) => string
  readonly heads: Readonly<
    Record<'begins' | 'sinceBegin' | 'minutes' | 'what' | 'how' | 'result', string>
  >
  readonly end: string
  readonly forAll: { readonly heading: string; readonly points: readonly string[] }
  /** The day it is printed, in words. */
  readonly date: string
}

/** The run sheet of a project as a paper of its own. `date` is a day, as `2026-11-23`. */
export function runSheetDocument(
  project: Project,
  words: RunSheetWords,
  date: string,
): CharterDocument {
  const { organisation, unit } = project.document
  const name = shownName(project.answers.start.title, words.untitled)
  return {
    language: words.language,
    contentLanguage: project.language,
    title: name,
    masthead: {
      documentType: words.type,
      status: words.date,
      organisation: organisation.trim(),
      unit: unit.trim(),
      facts: [],
      logo: null,
      date,
    },
    properties: {
      title: `${words.type}: ${name}`,
      author: organisation.trim(),
      subject: words.type,
    },
    running: { ...words.running, left: [name], right: [words.type], foot: [organisation.trim()] },
    summary: [facts(project, words), runSheetTable(project, words), forAll(words)],
    sections: [],
  }
}

function facts({ workshop }: Project, words: RunSheetWords): PaperBlock {
  const { begins, duration } = workshop
  const over = minutesOver(workshop)
  const { ends } = runSheetTimes(workshop)
  const all = words.minutes(minutesInAll(workshop))
  const lacking = blocksWithoutMinutes(workshop)
  const fit = over === null || (over <= 0 && lacking > 0) ? '' : ` (${words.addsUp(over)})`
  return {
    kind: 'facts',
    facts: [
      ...(duration === null ? [] : [{ label: words.length, value: words.minutes(duration) }]),
      ...(isFilled(begins)
        ? [{ label: words.time, value: `${words.clock(begins)}–${words.clock(ends)}` }]
        : []),
      { label: words.inAll, value: all + fit + words.lacks(lacking) },
    ],
  }
}

function runSheetTable({ workshop }: Project, words: RunSheetWords): PaperBlock {
  const { heads } = words
  const times = runSheetTimes(workshop)
  const shown = (time: string) => said(times.areOfDay ? words.clock(time) : time)
  const columns = [
    column(times.areOfDay ? heads.begins : heads.sinceBegin, 1.1),
    column(heads.minutes, 0.8),
    rowHead(heads.what, 2.4),
    column(heads.how, 4.6),
    column(heads.result, 2.2),
  ]
  const rows = workshop.blocks.map(({ minutes, what, lead, how, result }, nth): Cell[] => [
    cell(shown(times.begins[nth] ?? '')),
    cell(said(minutes === null ? '' : String(minutes))),
    cell(lines(typed(what), beside(typed(lead)))),
    cell(lines(...paragraphs(how))),
    cell(lines(...paragraphs(result))),
  ])
  const end: Cell[] = [shown(times.ends), [], said(words.end), [], []].map(cell)
  return table(words.type, columns, [...rows, end])
}

/** What makes it possible to take part for everybody, whoever comes. */
const forAll = ({ forAll: { heading, points } }: RunSheetWords): PaperBlock => ({
  kind: 'note',
  heading,
  text: points.map(said),
})
