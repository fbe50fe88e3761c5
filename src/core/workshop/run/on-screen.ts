import { cutName } from '#core/cut-name.ts'
import type { Project } from '#core/project/project.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { questionOfBlock } from '#core/workshop/standard-run-sheets.ts'
import { blockOn } from './block-on.ts'
import { type FigureShown, figureShown, type Unnamed } from './figure-shown.ts'
import { type IdeasOnScreen, ideasOnScreen } from './ideas-on-screen.ts'
import type { Large } from './large.ts'
import { clockOf, isAbandoned, positionIn, type Run, type RunClock } from './run.ts'

/** The block that is on, and how far. */
export interface BlockShown {
  readonly what: string
  /** Of how many, from 1. */
  readonly place: number
  readonly of: number
  /** Which of the four questions it is about. */
  readonly question: QuestionId | null
  readonly clock: RunClock
  readonly isPaused: boolean
}

/** What stands on the projector, one thing at a time. */
export type OnScreen =
  | { readonly kind: 'black' }
  | { readonly kind: 'title'; readonly title: string; readonly begins: string }
  /** The code of a question for phones, asked in a block, by its id. */
  | { readonly kind: 'code'; readonly askedIn: string | null }
  /** With what is drawn, where it is a figure. */
  | { readonly kind: 'large'; readonly large: Large; readonly figure: FigureShown | null }
  | { readonly kind: 'block'; readonly block: BlockShown }
  | { readonly kind: 'ideas'; readonly ideas: IdeasOnScreen; readonly block: BlockShown | null }

/** What is at hand to be shown: all there is, most of which never is. */
export interface AtHand {
  readonly project: Project
  readonly ideas: readonly Idea[]
  readonly unnamed: Unnamed
}

/**
 * What the room may see: a project's title, when its workshop begins, what a block is called, the ideas, and a figure
 * that somebody shows large. What is not named here never comes on the projector. A block that is no more, or of another day, gives way to the title.
 */
export function onScreen(
  { project, ideas, unnamed }: AtHand,
  run: Run | null,
  now: number,
): OnScreen {
  if (run?.isBlack) return { kind: 'black' }
  const title = project.answers.start.title
  const begins = hasBegun(run, now) ? '' : project.workshop.begins
  if (!run || isAbandoned(run, now)) return { kind: 'title', title, begins }
  if (run.isCodeShown && !run.isOver)
    return { kind: 'code', askedIn: blockOn(run, project.workshop.blocks, now)?.id ?? null }
  const { large } = run
  if (large && !run.isOver) {
    const figure = large.kind === 'figure' ? figureShown(large.figure, project, unnamed) : null
    return { kind: 'large', large, figure }
  }
  const block = blockShown(project, run, now)
  const shown = ideasOnScreen(ideas, run)
  if (shown)
    return { kind: 'ideas', ideas: shown, block: block && { ...block, what: cutName(block.what) } }
  return block && run.shown === 'block'
    ? { kind: 'block', block }
    : { kind: 'title', title, begins }
}

/** Past its first block, or past the hour it was to begin at. */
const hasBegun = (run: Run | null, now: number): boolean =>
  run !== null &&
  !isAbandoned(run, now) &&
  (run.isOver || run.block !== null || (run.due !== null && now >= run.due))

function blockShown({ workshop }: Project, run: Run, now: number): BlockShown | null {
  const { blocks } = workshop
  const { index } = positionIn(blocks, run)
  const block = index === null ? undefined : blocks[index]
  const clock = clockOf(run, blocks, now)
  if (index === null || !block || !clock) return null
  return {
    what: block.what,
    place: index + 1,
    of: blocks.length,
    question: questionOfBlock(block.id),
    clock,
    isPaused: run.pausedSince !== null,
  }
}
