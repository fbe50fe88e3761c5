import { actionRows, actionsTable } from '#core/charter/document/actions-table.ts'
import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { wholeTexts } from '#core/charter/document/page-one-texts.ts'
import { answer, type Passage, written } from '#core/charter/document/passages.ts'
import { codeName, explained, paragraphs, typed } from '#core/charter/document/texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { processLine } from './process-section.ts'

/**
 * What parties sign under: what they share, what the arena may do, who replies, how it goes on and
 * what is agreed. On the other papers each stands in its own section.
 */
export const agreedTexts = (source: CharterSource): readonly Block[] => [
  ...filing(source),
  ...written(source, [
    ...inShortOnPageOne(source),
    sharedStake(source),
    ...mandate(source),
    ...processLine(source),
    agreedActions(source),
  ]),
]

/** What an office finds the paper by, which no other section of this one says. */
function filing({ project, words }: CharterSource): readonly Block[] {
  const { document: names } = words
  const facts = [
    { label: names.place, value: project.answers.start.place.trim(), typed: true },
    { label: names.journalNumber, value: project.document.journalNumber.trim(), typed: true },
  ].filter(({ value }) => isFilled(value))
  return facts.length > 0 ? [{ kind: 'facts', facts }] : []
}

/** The whole of what page one has in somebody's shorter words. */
function inShortOnPageOne({ project, words }: CharterSource): readonly Passage[] {
  const whole = wholeTexts(project)
  const { pageOne } = project.document
  const asked = [
    ['statement', 'problem.statement', words.fields['problem.statement'].name],
    ['open', 'problem.openness', words.summary.open],
    ['fixed', 'problem.openness', words.summary.fixed],
    ['promise', 'motivation.influencePromise', words.summary.promise],
  ] as const
  return asked
    .filter(([part]) => isFilled(pageOne[part]))
    .map(([part, field, question]) => answer(field, question, paragraphs(whole[part])))
}

const sharedStake = ({ project, words }: CharterSource): Passage =>
  answer(
    'motivation.sharedStake',
    words.fields['motivation.sharedStake'].name,
    paragraphs(project.answers.motivation.sharedStake),
  )

function mandate({ project, words }: CharterSource): readonly Passage[] {
  const { text, decision, reply, givenBy } = project.answers.arena.mandate
  const asks = words.arena
  return [
    answer('arena.mandate', asks.mandate, paragraphs(text)),
    answer('arena.mandate', asks.decision, explained(words, 'decision', decision)),
    answer('arena.mandate', asks.reply, [typed(reply)]),
    answer('arena.mandate', asks.givenBy, [codeName(words, 'mandateGivenBy', givenBy)]),
  ]
}

function agreedActions(source: CharterSource): Passage {
  const rows = actionRows(source)
  return {
    field: null,
    isAnswered: rows.length > 0,
    blocks: rows.length > 0 ? [actionsTable(source.words, rows)] : [],
  }
}
