import { isDay } from '#core/calendar/calendar-day.ts'
import type { Block, Fact, Text } from '#core/charter/document/charter-document.ts'
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
  chosenInLine,
  paragraphs,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { kronerIn } from '#core/rules/costs.ts'

type TermsSource = Pick<CharterSource, 'project' | 'words'>

/** H2: what an agreement says of money, dates, approval, contact and liability. What is empty is left out. */
export function termsSection(source: CharterSource): readonly Block[] {
  return written(
    source,
    termsPassages(source).filter(({ isAnswered }) => isAnswered),
  )
}

/** What the section says of each field, in their order. */
export function termsPassages(source: TermsSource): readonly Passage[] {
  const { words, project } = source
  const { politics, communication, safeguards, ending, boundary } = project.answers.arena
  const { fields, terms: asks } = words
  return [
    costs(source),
    time(source),
    answer('arena.politics', asks.policy, paragraphs(politics.policy)),
    answer('arena.politics', asks.committee, paragraphs(politics.committee)),
    answer('arena.politics', asks.approver, paragraphs(politics.approver)),
    answer('arena.politics', asks.approval, paragraphs(politics.approval)),
    contacts(source),
    answer('arena.communication', fields['arena.communication'].name, paragraphs(communication)),
    answer('arena.safeguards', asks.settled, [
      chosenInLine(words, 'safeguard', safeguards.settled),
      ...paragraphs(safeguards.note),
    ]),
    answer('arena.ending', asks.notice, paragraphs(ending.notice)),
    answer('arena.ending', asks.ending, paragraphs(ending.text)),
    risks(source),
    answer('arena.boundary', fields['arena.boundary'].name, paragraphs(boundary)),
  ]
}

function costs({ project, words }: TermsSource): Passage {
  const heads = words.terms
  const columns = [rowHead(heads.what, 3), column(heads.amount, 1.4), column(heads.payer, 2)]
  const rows = project.answers.arena.costs.map(({ what, amount, payer }) => [
    typed(what),
    kronerIn(amount) === 0 ? [...typed(amount), ...said(` (${heads.free})`)] : typed(amount),
    typed(payer),
  ])
  return filledTable('arena.costs', words.fields['arena.costs'].name, { columns, rows })
}

function risks({ project, words }: TermsSource): Passage {
  const heads = words.terms
  const columns = [
    rowHead(heads.risk, 2.4),
    column(heads.response, 2.4),
    column(heads.watcher, 1.6),
  ]
  const rows = project.answers.arena.risks.map(({ risk, response, who }) => [
    typed(risk),
    typed(response),
    typed(who),
  ])
  return filledTable('arena.risks', words.fields['arena.risks'].name, { columns, rows })
}

function contacts({ project, words }: TermsSource): Passage {
  const heads = words.terms
  const columns = [rowHead(heads.party, 2), column(heads.contact, 3)]
  const rows = project.answers.team.actors
    .filter(({ contact }) => isFilled(contact))
    .map((actor) => [actorName(words, actor), typed(actor.contact)])
  return filledTable('arena.contacts', words.fields['arena.contacts'].name, { columns, rows })
}

/** Rows in which nothing is written are left out. */
function filledTable(
  field: Passage['field'],
  caption: string,
  parts: {
    readonly columns: Parameters<typeof table>[1]
    readonly rows: readonly (readonly Text[])[]
  },
): Passage {
  const rows = parts.rows.filter((row) => row.some((text) => text.length > 0))
  const cells = rows.map((row) => row.map(cell))
  return { field, isAnswered: rows.length > 0, blocks: [table(caption, parts.columns, cells)] }
}

/** In one row: three dates are one thing to look up. */
function time({ project, words }: TermsSource): Passage {
  const { begins, ends, review } = project.answers.arena.time
  const asks = words.terms
  const fact = (label: string, date: string): Fact => ({
    label,
    ...(isDay(date) ? { value: words.date(date) } : { value: date, typed: true }),
  })
  const facts = [
    fact(asks.begins, begins),
    fact(asks.ends, ends),
    fact(asks.review, review),
  ].filter(({ value }) => isFilled(value))
  return { field: 'arena.time', isAnswered: facts.length > 0, blocks: [{ kind: 'facts', facts }] }
}
