import { cutName } from '#core/cut-name.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { isAbandoned, positionIn, type Run } from './run.ts'

/**
 * The block that is on at `now`, in milliseconds, as what is said in it remembers it. Null before the first, when all
 * is over, and where the block is no more.
 */
export function blockOn(run: Run | null, blocks: readonly Block[], now: number): Idea['block'] {
  if (!run || run.isOver || isAbandoned(run, now)) return null
  const { index } = positionIn(blocks, run)
  const block = index === null ? undefined : blocks[index]
  return block ? { id: block.id, what: cutName(block.what) } : null
}
