import type { Block, Cell } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import {
  answer,
  column,
  type Passage,
  rowHead,
  table,
  written,
} from '#core/charter/document/passages.ts'
import {
  actorName,
  cell,
  chosen,
  chosenInLine,
  codeName,
  lines,
  paragraphs,
  typed,
} from '#core/charter/document/texts.ts'
import { mostInMatrix } from './coverage-tables.ts'

/** C: what each gives and gains, what all gain, and how people are asked in and let go. */
export function givingSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  const { motivation } = project.answers
  const { fields, giving: asks } = words
  return written(source, [
    answer(
      'motivation.sharedStake',
      fields['motivation.sharedStake'].name,
      paragraphs(motivation.sharedStake),
    ),
    exchange(source),
    ...(source.hasPrivateNotes ? [barriers(source)] : []),
    answer(
      'motivation.influencePromise',
      fields['motivation.influencePromise'].name,
      paragraphs(motivation.influencePromise),
    ),
    commonGains(source),
    ...(source.hasPrivateNotes
      ? [answer('motivation.invitation', asks.inviteWho, paragraphs(motivation.invitation.who), 1)]
      : []),
    answer('motivation.invitation', asks.inviteHow, paragraphs(motivation.invitation.how), 1),
    answer('motivation.invitation', asks.inviteWhen, paragraphs(motivation.invitation.when), 1),
    answer(
      'motivation.smallWins',
      fields['motivation.smallWins'].name,
      paragraphs(motivation.smallWins),
    ),
    answer('motivation.exit', fields['motivation.exit'].name, paragraphs(motivation.exit)),
  ])
}

function exchange({ project, words }: CharterSource): Passage {
  const { actors } = project.answers.team
  const all = actors.map((actor) => [
    cell(actorName(words, actor)),
    cell(typed(actor.brings)),
    cell(lines(typed(actor.gainText), chosenInLine(words, 'gain', actor.gains))),
  ])
  // Of a large team those of whom it says something: the list of all is in B.
  const isTold = (row: readonly Cell[]) => row.slice(1).some(({ text }) => text.length > 0)
  const rows = actors.length > mostInMatrix ? all.filter(isTold) : all
  const heads = words.giving
  const columns = [rowHead(words.team.actor, 1.6), column(heads.gives, 2), column(heads.gains, 2.2)]
  return {
    field: 'motivation.gains',
    isAnswered: rows.some(isTold),
    blocks: [table(heads.exchange, columns, rows, 6)],
  }
}

/** Private notes: only in a charter that was asked to have them. */
function barriers({ project, words }: CharterSource): Passage {
  const rows = project.answers.team.actors
    .map((actor) => ({
      actor,
      barriers: lines(...chosen(words, 'barrier', actor.barriers)),
      lowering: typed(actor.lowering),
    }))
    .filter(({ barriers, lowering }) => barriers.length > 0 || lowering.length > 0)
    .map(({ actor, barriers, lowering }) => [
      cell(actorName(words, actor)),
      cell(barriers),
      cell(lowering),
    ])
  const heads = words.giving
  const columns = [
    rowHead(words.team.actor, 1.6),
    column(heads.barrier, 1.6),
    column(heads.lowering, 2.4),
  ]
  return {
    field: 'motivation.barriers',
    isAnswered: rows.length > 0,
    blocks: [table(heads.barriers, columns, rows, 4)],
  }
}

function commonGains({ project, words }: CharterSource): Passage {
  const rows = project.answers.motivation.commonGains.map(({ gain, sign }) => [
    cell(codeName(words, 'commonGain', gain)),
    cell(typed(sign)),
  ])
  const heads = words.giving
  const columns = [rowHead(heads.commonGain, 2), column(heads.commonSign, 3)]
  return {
    field: 'motivation.commonGains',
    isAnswered: rows.some((row) => row.some(({ text }) => text.length > 0)),
    blocks: [table(words.fields['motivation.commonGains'].name, columns, rows, 3)],
  }
}
