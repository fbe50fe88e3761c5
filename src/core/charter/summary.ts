import { actionRows, actionsTable } from '#core/charter/document/actions-table.ts'
import type { Block, Cell, ColumnsBlock } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { tableBlocks } from '#core/charter/document/figure-blocks.ts'
import { onPageOne } from '#core/charter/document/page-one-texts.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { perspectiveOfStaircase } from '#core/charter/document/perspective-sentence.ts'
import { stepText } from '#core/charter/document/status-facts.ts'
import { cell, said, typed } from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { joinIn } from './join-in.ts'

/** Rows for names and for actions yet to come, on a paper to write on. */
const rowsToFill = 3

/**
 * Page one: what the project is, who sits at the table, what is open, what is fixed and what is
 * promised. What it has it has whole, as it was typed, and nothing it tells of is left out: where that
 * is more than a page it runs over.
 */
export function summary(source: CharterSource): readonly Block[] {
  return [
    ...statement(source),
    ...example(source),
    ...(stepText(source) === '' ? [] : perspectiveOfStaircase(source)),
    ...team(source),
    frame(source),
    ...joinIn(source),
    ...actions(source),
    ...excerpt(source),
  ]
}

/** Directly below the title, which it explains; only where it is still to be written does it need a heading. */
function statement({ project, words, paper }: CharterSource): readonly Block[] {
  const text = typed(onPageOne(project).statement)
  if (text.length > 0) return [{ kind: 'paragraph', look: 'lead', text }]
  if (!paper.hasRoomToWrite) return []
  return [
    { kind: 'heading', level: 2, text: words.summary.problem },
    { kind: 'writeLines', prompt: words.fields['problem.statement'].ask, lines: 2 },
  ]
}

const example = ({ project, words }: CharterSource): readonly Block[] =>
  project.example === null
    ? []
    : [{ kind: 'paragraph', look: 'quiet', text: said(words.examples[project.example]) }]

/** Everyone at the table; lines for their names while there is nobody. */
function team(source: CharterSource): readonly Block[] {
  const { words } = source
  const figures = tableBlocks(source)
  if (figures.length > 0) return figures
  const columns = [rowHead(words.team.actor, 1.3), column(words.team.carriesHead, 1.6)]
  return [table(words.summary.table, columns, [], rowsToFill)]
}

/** A list somebody typed stays one: nothing is read into its lines. */
function frame({ words, project }: CharterSource): ColumnsBlock {
  const written = onPageOne(project)
  return {
    kind: 'columns',
    columns: (['open', 'fixed', 'promise'] as const).map((part) => {
      const text = typed(written[part])
      const heading = words.summary[part]
      return { question: lines[part], heading, text: text.length > 0 ? [text] : [], lines: 3 }
    }),
  }
}

/** Each column begins with another line, so that they are told apart at a glance. */
const lines = { open: 'problem', fixed: 'motivation', promise: 'arena' } as const

/** All that are agreed, but in an agreement, which has them; to work on, also what is worth agreeing. */
function actions(source: CharterSource): readonly Block[] {
  const { words, kind } = source
  if (kind === 'signing') return []
  const agreed = actionRows(source)
  const room = kind === 'working' ? Math.max(0, rowsToFill - agreed.length) : 0
  const suggested = suggestions(source)
    .slice(0, room)
    .map((action): readonly Cell[] => [
      cell([{ text: `${words.results.suggested} ` }, ...said(action)]),
      cell([]),
      cell([]),
    ])
  const rows = [...agreed, ...suggested]
  return [actionsTable(words, rows, rowsToFill)]
}

/** Page one often goes alone: it says itself that it belongs to less than the whole. */
function excerpt({ words, leftOut }: CharterSource): readonly Block[] {
  if (leftOut.length === 0) return []
  const text = words.document.excerpt(leftOut.length, words.rules.listed(leftOut))
  return [{ kind: 'paragraph', look: 'quiet', text: said(text) }]
}

/**
 * What is worth doing first, and where that is not much, what the roles are needed for. Gaps and
 * vacant roles are among the first already.
 */
function suggestions(source: CharterSource): readonly string[] {
  const { words, results } = source
  const { tasks } = results.rules.leadership
  return [
    ...results.suggestions.map((action) =>
      words.rules.suggestion(action, source.project.answers.team),
    ),
    ...codes.role
      .flatMap((role) => tasks[role])
      .filter(({ code }) => code !== 'fillGap' && code !== 'nameRoles')
      .map(({ code }) => words.rules.roleTask[code]),
  ]
}
