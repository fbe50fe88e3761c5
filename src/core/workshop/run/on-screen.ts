import type { Project } from '#core/project/project.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { questionOfBlock } from '#core/workshop/standard-run-sheets.ts'
import { clockOf, isAbandoned, positionIn, type Run, type RunClock } from './run.ts'

/** What stands on the projector, one thing at a time. */
export type OnScreen =
  | { readonly kind: 'black' }
  | { readonly kind: 'title'; readonly title: string; readonly begins: string }
  | {
      readonly kind: 'block'
      readonly what: string
      /** Of how many, from 1. */
      readonly place: number
      readonly of: number
      /** Which of the four questions it is about. */
      readonly question: QuestionId | null
      readonly clock: RunClock
      readonly isPaused: boolean
    }

/**
 * What the room may see of a project: its title, when the workshop begins, and what a block is called. What is
 * not named here never comes on the projector. A block that is no more, or of another day, gives way to the title.
 */
export function onScreen(project: Project, run: Run | null, now: number): OnScreen {
  const { begins, blocks } = project.workshop
  const isShown = run?.shown === 'block' && !isAbandoned(run, now)
  if (run?.isBlack) return { kind: 'black' }
  const { index } = isShown ? positionIn(blocks, run) : { index: null }
  const block = index === null ? undefined : blocks[index]
  const clock = run && clockOf(run, blocks, now)
  if (!run || index === null || !block || !clock)
    return { kind: 'title', title: project.answers.start.title, begins }
  return {
    kind: 'block',
    what: block.what,
    place: index + 1,
    of: blocks.length,
    question: questionOfBlock(block.id),
    clock,
    isPaused: run.pausedSince !== null,
  }
}
