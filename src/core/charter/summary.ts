import { codes } from '#core/questions/codes.ts'
import type { OverviewStep } from '#core/rules/overview-steps.ts'
import type { Block, ColumnsBlock, Text } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { stepsOnSummary, stepsTable } from './next-steps.ts'
import { column, table } from './passages.ts'
import { short } from './short-text.ts'
import { statusFacts } from './status-facts.ts'
import { teamSummary } from './team-summary.ts'
import { cell, lines, said, strong } from './texts.ts'

/**
 * Page one, short enough for one page: a text beyond its length ends after a whole sentence and
 * says where the rest stands.
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
    paragraphOrRoom(source, 'body', short(source, motivation.sharedStake, 400, 'C'), '3.1'),
    side([
      [texts.open, short(source, problem.openness.open, 320, 'A'), 2],
      [texts.fixed, short(source, problem.openness.fixed, 320, 'A'), 2],
    ]),
    ...teamSummary(source),
    process(source),
    side([
      [texts.promise, short(source, motivation.influencePromise, 260, 'C'), 2],
      [texts.mandate, short(source, arena.mandate.text, 260, 'D'), 2],
      [texts.reply, short(source, arena.mandate.reply, 160, 'D'), 2],
    ]),
    statusFacts(source),
    steps(source),
    ...excerpt(source),
  ]
}

/** Directly below the title, which it explains; only where it is still to be written does it need a heading. */
function statement(source: CharterSource): readonly Block[] {
  const text = short(source, source.project.answers.problem.statement, 300, 'A')
  const lead = paragraphOrRoom(source, 'lead', text, '1.1')
  if (text.length > 0) return [lead]
  return [{ kind: 'heading', level: 2, text: source.words.summary.problem }, lead]
}

function paragraphOrRoom(
  { words }: CharterSource,
  look: 'lead' | 'body',
  text: Text,
  field: '1.1' | '3.1',
): Block {
  if (text.length > 0) return { kind: 'paragraph', look, text }
  return { kind: 'writeLines', prompt: words.fields[field].help, lines: 2 }
}

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
function process(source: CharterSource): Block {
  const { words, project } = source
  const { phases } = project.answers.arena.process
  const cells = phases.map(({ when, product }) =>
    cell(lines(strong(short(source, when, 50, 'F')), short(source, product, 90, 'F'))),
  )
  const isFilled = cells.some(({ text }) => text.length > 0)
  const columns = phases.map(({ phase }) => column(words.codes.phase[phase].name, 1))
  return table(words.summary.process, columns, isFilled ? [cells] : [], 1)
}

/** Page one often goes alone: it says itself that it belongs to less than the whole. */
function excerpt({ words, leftOut }: CharterSource): readonly Block[] {
  if (leftOut.length === 0) return []
  const text = words.document.excerpt(leftOut.length, words.rules.listed(leftOut))
  return [{ kind: 'paragraph', look: 'quiet', text: said(text) }]
}

/** Those agreed first, then suggestions up to what page one has room for, then lines to write on. */
function steps(source: CharterSource): Block {
  const { words, project, letters } = source
  const count = letters.has('F') ? stepsOnSummary : project.nextSteps.length
  const agreed = project.nextSteps
    .slice(0, count)
    .map(({ what, who, when }) => [
      cell(short(source, what, 140, 'F')),
      cell(short(source, who, 70, 'F')),
      cell(short(source, when, 50, 'F')),
    ])
  const suggested = suggestions(source)
    .slice(0, Math.max(0, stepsOnSummary - agreed.length))
    .map((step) => [
      cell([...said(step), { text: ` ${words.results.suggested}` }]),
      cell([]),
      cell([]),
    ])
  return stepsTable(words, words.summary.steps, [...agreed, ...suggested])
}

/**
 * What is worth doing first, and where that is not much, what the roles are needed for. Gaps and
 * vacant roles are among the first already.
 */
function suggestions(source: CharterSource): readonly string[] {
  const { words, results } = source
  const { tasks } = results.rules.leadership
  return [
    ...results.suggestions.map((step) => suggestion(source, step)),
    ...codes.role
      .flatMap((role) => tasks[role])
      .filter(({ code }) => code !== 'fillGap' && code !== 'nameRoles')
      .map(({ code }) => words.rules.roleTask[code]),
  ]
}

function suggestion({ words, project }: CharterSource, step: OverviewStep): string {
  const { rules } = words
  if (step.kind === 'finding') return rules.findingSentence(step.finding, project.answers.team)
  if (step.kind === 'vacantRole') return rules.vacantRole[step.role]
  return step.kind === 'field'
    ? words.results.findAnswer(words.fields[step.field].name)
    : rules.overviewStep[step.kind]
}
