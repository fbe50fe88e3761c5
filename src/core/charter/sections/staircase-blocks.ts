import type { Block, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { staircaseBlock } from '#core/charter/document/figure-blocks.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { perspectiveOfStaircase } from '#core/charter/document/perspective-sentence.ts'
import { isCheckOpen } from '#core/charter/document/status-facts.ts'
import { beside, cell, lines, said, strong } from '#core/charter/document/texts.ts'
import type { Code } from '#core/questions/codes.ts'
import type { StepResult } from '#core/rules/staircase.ts'

/** The five steps, which citizens the group goes from and to, where the project stands and wants to, and what the nearest and the aim lack. */
export function staircaseBlocks(source: CharterSource): readonly Block[] {
  const { words, results } = source
  const { steps, current } = results.rules.staircase
  const citizens = citizensOf(source)
  if (current === 0 && results.target === null && citizens.length === 0 && isCheckOpen(source))
    return []
  const rows = steps.map((step) => {
    return [
      cell(said(`${step.step}. ${words.rules.step[step.step].name}`)),
      cell(lines(...marks(source, step).map(said).map(strong))),
      cell(
        lines(
          ...(isWanted(source, step)
            ? step.lacking.map((code) => said(words.rules.stepCriterion[code]))
            : []),
        ),
      ),
    ]
  })
  const heads = words.results
  const columns = [
    rowHead(heads.stepHead, 3),
    column(heads.stands, 1.2),
    column(heads.lacking, 2.6),
  ]
  return [
    staircaseBlock(source),
    ...perspectiveOfStaircase(source),
    ...citizens,
    table(heads.steps, columns, rows),
    { kind: 'paragraph', look: 'quiet', text: said(words.rules.staircaseNote) },
  ]
}

/** A line for each that is chosen. */
function citizensOf({ words, project }: CharterSource): readonly Block[] {
  const { today, here } = project.judgement.citizens
  const { citizenToday, citizenHere } = words.results
  const line = (label: string, role: Code<'citizenRole'> | null): Text => {
    if (role === null) return []
    const { name, text = '' } = words.codes.citizenRole[role]
    return [...strong(said(`${label}: `)), ...said(name), ...beside(said(` (${text})`))]
  }
  const text = lines(line(citizenToday, today), line(citizenHere, here))
  return text.length === 0 ? [] : [{ kind: 'paragraph', look: 'body', text, withAbove: true }]
}

/** What the other steps lack is nothing anyone asked for. */
const isWanted = ({ results }: CharterSource, { step }: StepResult): boolean =>
  step === results.target?.step || step === results.rules.staircase.next?.step

function marks({ words, results }: CharterSource, { step, isReached }: StepResult) {
  const { current, next } = results.rules.staircase
  const texts = words.results
  const isTarget = step === results.target?.step
  return [
    ...(step === current ? [texts.here] : isReached ? [texts.reached] : []),
    ...(isTarget ? [texts.target] : step === next?.step ? [texts.nearest] : []),
  ]
}
