import { isSame } from '#core/plain-values.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { type Block, type Duration, durations, type Workshop } from './workshop.ts'

/** Minutes of each block in each length, in the order of `durations`; with 0 it is left out. */
const minutes = {
  welcome: [5, 8, 10, 10],
  frame: [3, 8, 10, 10],
  problem: [18, 20, 25, 35],
  needs: [12, 14, 15, 18],
  actors: [0, 8, 12, 13],
  break: [0, 7, 10, 12],
  team: [12, 17, 18, 25],
  giveAndGain: [0, 12, 15, 18],
  arena: [0, 14, 18, 22],
  check: [4, 5, 7, 7],
  close: [6, 7, 10, 10],
} as const satisfies Record<string, Readonly<Record<keyof typeof durations & number, number>>>

export type StandardBlock = keyof typeof minutes
/** The blocks there are run sheets of, in the order of the evening. */
export const standardBlocks = Object.keys(minutes) as readonly StandardBlock[]

const questions: Partial<Record<string, QuestionId>> = {
  problem: 'problem',
  needs: 'team',
  actors: 'team',
  team: 'team',
  giveAndGain: 'motivation',
  arena: 'arena',
} satisfies Partial<Record<StandardBlock, QuestionId>>

/** Which of the four questions a block is about; null where that is none, or nobody knows. */
export const questionOfBlock = (id: string): QuestionId | null =>
  Object.hasOwn(questions, id) ? (questions[id] ?? null) : null

/** What each of them says, in one language. */
export type RunSheetTexts = Readonly<
  Record<StandardBlock, Pick<Block, 'what' | 'lead' | 'how' | 'result'>>
>

/**
 * The run sheet for a length. Its rows have the same ids every time, so that two who choose a length each
 * for themselves have the same rows when their projects are joined.
 */
export function standardRunSheet(duration: Duration, texts: RunSheetTexts): Block[] {
  const nth = durations.indexOf(duration)
  return standardBlocks
    .map((id) => ({ id, minutes: minutes[id][nth] ?? 0, ...texts[id] }))
    .filter((block) => block.minutes > 0)
}

/** Whether a run sheet is empty or stands as it was given, so that nothing is lost when it makes way. */
export const isStandard = (blocks: readonly Block[], texts: RunSheetTexts): boolean =>
  blocks.length === 0 ||
  durations.some((duration) => isSame(blocks, standardRunSheet(duration, texts)))

/** With another length, and its run sheet where the one there is has not been worked on. */
export const withDuration = (
  workshop: Workshop,
  duration: Duration,
  texts: RunSheetTexts,
): Workshop => ({
  ...workshop,
  duration,
  blocks: isStandard(workshop.blocks, texts) ? standardRunSheet(duration, texts) : workshop.blocks,
})
