import { isDay } from '#core/calendar/calendar-day.ts'
import type { Block, Column } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { processBlocks } from '#core/charter/document/figure-blocks.ts'
import {
  answer,
  column,
  derived,
  type Passage,
  rowHead,
  table,
  written,
} from '#core/charter/document/passages.ts'
import {
  actorName,
  cell,
  codeName,
  explained,
  lines,
  listed,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { asksWhoFixed } from '#core/questions/follow-ups.ts'
import type { Actor } from '#core/questions/team.ts'
import { mostInMatrix } from './coverage-tables.ts'

/** F: the four phases, who co-creates in which, and the meetings. What is agreed stands on page one. */
export function processSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  const { process } = project.answers.arena
  const { design, fixedBy } = process
  return written(source, [
    answer('arena.process', words.process.design, explained(words, 'processDesign', design), 1),
    ...(asksWhoFixed(process)
      ? [
          answer(
            'arena.process',
            words.process.fixedBy,
            [codeName(words, 'processFixedBy', fixedBy)],
            1,
          ),
        ]
      : []),
    derived(...processBlocks(source)),
    phases(source),
    ...participants(source),
    ...meetings(source),
  ])
}

/** When what happens: the phases on their line and in words, and the meetings. */
export const processLine = (source: CharterSource): readonly Passage[] => [
  derived(...processBlocks(source)),
  phases(source),
  ...meetings(source),
]

function phases({ project, words }: CharterSource): Passage {
  const rows = project.answers.arena.process.phases.map(({ phase, when, what, product }) => [
    cell(codeName(words, 'phase', phase)),
    cell(typed(when)),
    cell(typed(what)),
    cell(typed(product)),
  ])
  const heads = words.process
  const columns = [
    rowHead(heads.phase, 1.3),
    column(heads.when, 1.1),
    column(heads.what, 2.6),
    column(heads.product, 1.8),
  ]
  return {
    field: 'arena.process',
    isAnswered: rows.some((row) => row.slice(1).some(({ text }) => text.length > 0)),
    blocks: [table(heads.phases, columns, rows)],
  }
}

/** Left out while there are no actors to ask it of. */
function participants({ project, words }: CharterSource): readonly Passage[] {
  const { actors } = project.answers.team
  if (actors.length === 0) return []
  const isAnswered = actors.some(({ phases }) => phases.length > 0)
  const field = 'arena.process'
  if (actors.length > mostInMatrix)
    return [{ field, isAnswered, blocks: [namesByPhase(words, actors)] }]
  const rows = actors.map((actor) => [
    cell(actorName(words, actor)),
    ...codes.phase.map((phase) =>
      cell(actor.phases.includes(phase) ? said(words.process.isIn) : []),
    ),
  ])
  const columns = [
    rowHead(words.team.actor, 2.2),
    ...codes.phase.map(
      (phase): Column => ({ ...column(words.codes.phase[phase].name, 1), align: 'center' }),
    ),
  ]
  return [{ field, isAnswered, blocks: [table(words.process.takesPart, columns, rows)] }]
}

/** Of a large team a row for each phase: as the coverage it follows the answers, and not the list. */
function namesByPhase(words: CharterWords, actors: readonly Actor[]): Block {
  const columns = [rowHead(words.process.phase, 1), column(words.team.actor, 4)]
  const rows = codes.phase.map((phase) => [
    cell(codeName(words, 'phase', phase)),
    cell(
      listed(
        actors
          .filter(({ phases }) => phases.includes(phase))
          .map((actor) => actorName(words, actor)),
      ),
    ),
  ])
  return table(words.process.takesPart, columns, rows)
}

/** Dated meetings are agreed late; until then they leave no empty table behind. */
function meetings({ project, words }: CharterSource): readonly Passage[] {
  const agreed = project.answers.arena.process.meetings
  if (agreed.length === 0) return []
  const heads = words.process
  const rows = agreed.map(({ date, starts, ends, place, purpose, agenda }) => [
    cell(isDay(date) ? said(words.date(date)) : typed(date)),
    cell(said(heads.between(starts, ends))),
    cell(typed(place)),
    cell(lines(typed(purpose), codeName(words, 'agenda', agenda))),
  ])
  const columns = [
    rowHead(heads.date, 1.5),
    column(heads.time, 1.3),
    column(heads.place, 1.8),
    column(heads.purpose, 2.6),
  ]
  return [
    { field: 'arena.process', isAnswered: true, blocks: [table(heads.meetings, columns, rows)] },
  ]
}
