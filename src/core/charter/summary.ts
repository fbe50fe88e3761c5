import { actionsOnSummary, actionsTable } from '#core/charter/document/actions-table.ts'
import type { Block, ColumnsBlock, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { column, table } from '#core/charter/document/passages.ts'
import { perspectiveOfCheck } from '#core/charter/document/perspective-sentence.ts'
import { isCheckOpen, statusFacts } from '#core/charter/document/status-facts.ts'
import { cell, lines, paragraphs, said, strong, typed } from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { teamSummary } from './team-summary.ts'

/**
 * Page one: the few texts and rows that tell what the project is. It leaves out whole rows and says
 * where they stand; a text it has, it has as it was typed. One page as long as that is short enough.
 */
export function summary(source: CharterSource): readonly Block[] {
  const { words, project } = source
  const { problem, motivation, arena } = project.answers
  const texts = words.summary
  return [
    ...statement(source),
    ...(project.example === null
      ? []
      : [
          {
            kind: 'paragraph',
            look: 'quiet',
            text: said(words.examples[project.example]),
          } as const,
        ]),
    { kind: 'heading', level: 2, text: texts.together },
    ...sharedStake(source),
    side([
      [texts.open, typed(problem.openness.open), 2],
      [texts.fixed, typed(problem.openness.fixed), 2],
    ]),
    ...teamSummary(source),
    process(source),
    side([
      [texts.promise, typed(motivation.influencePromise), 2],
      [texts.mandate, typed(arena.mandate.text), 2],
      [texts.reply, typed(arena.mandate.reply), 2],
    ]),
    statusFacts(source),
    ...perspectiveNote(source),
    actions(source),
    ...excerpt(source),
  ]
}

/** Directly below the title, which it explains; only where it is still to be written does it need a heading. */
function statement({ project, words }: CharterSource): readonly Block[] {
  const text = typed(project.answers.problem.statement)
  if (text.length > 0) return [{ kind: 'paragraph', look: 'lead', text }]
  return [
    { kind: 'heading', level: 2, text: words.summary.problem },
    roomFor(words, 'problem.statement'),
  ]
}

function sharedStake({ project, words }: CharterSource): readonly Block[] {
  const texts = paragraphs(project.answers.motivation.sharedStake)
  if (texts.length === 0) return [roomFor(words, 'motivation.sharedStake')]
  return texts.map((text) => ({ kind: 'paragraph', look: 'body', text }))
}

const roomFor = (
  words: CharterWords,
  field: 'problem.statement' | 'motivation.sharedStake',
): Block => ({
  kind: 'writeLines',
  prompt: words.fields[field].help,
  lines: 2,
})

const side = (
  columns: readonly (readonly [heading: string, text: Text, lines: number])[],
): ColumnsBlock => ({
  kind: 'columns',
  columns: columns.map(([heading, text, lines]) => ({
    heading,
    text: text.length > 0 ? [text] : [],
    lines,
  })),
})

/** The phases beside each other, each with its time and what comes out of it. */
function process({ words, project }: CharterSource): Block {
  const { phases } = project.answers.arena.process
  const cells = phases.map(({ when, product }) => cell(lines(strong(typed(when)), typed(product))))
  const isFilled = cells.some(({ text }) => text.length > 0)
  const columns = phases.map(({ phase }) => column(words.codes.phase[phase].name, 1))
  return table(words.summary.process, columns, isFilled ? [cells] : [], 1)
}

/** For the verdict and the step at once, which stand right above. */
const perspectiveNote = (source: CharterSource): readonly Block[] =>
  isCheckOpen(source)
    ? []
    : perspectiveOfCheck(source).map((text) => ({
        kind: 'paragraph',
        look: 'body',
        text: said(text),
      }))

/** Page one often goes alone: it says itself that it belongs to less than the whole. */
function excerpt({ words, leftOut }: CharterSource): readonly Block[] {
  if (leftOut.length === 0) return []
  const text = words.document.excerpt(leftOut.length, words.rules.listed(leftOut))
  return [{ kind: 'paragraph', look: 'quiet', text: said(text) }]
}

/** Those agreed first, then suggestions up to what page one has room for, then lines to write on. */
function actions(source: CharterSource): Block {
  const { words, project, letters } = source
  const count = letters.has('F') ? actionsOnSummary : project.nextSteps.length
  const agreed = project.nextSteps
    .slice(0, count)
    .map(({ what, who, when }) => [cell(typed(what)), cell(typed(who)), cell(typed(when))])
  const suggested = suggestions(source)
    .slice(0, Math.max(0, actionsOnSummary - agreed.length))
    .map((action) => [
      cell([...said(action), { text: ` ${words.results.suggested}` }]),
      cell([]),
      cell([]),
    ])
  return actionsTable(words, words.summary.actions, [...agreed, ...suggested])
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
