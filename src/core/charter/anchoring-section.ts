import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { answer, written } from './passages.ts'
import { paragraphs } from './texts.ts'

/** H: what it takes, who owns the result, what comes after, and how it is assessed together. */
export function anchoringSection(source: CharterSource): readonly Block[] {
  const { resources, owner, after, evaluation } = source.project.answers.arena.anchoring
  const asks = source.words.anchoring
  return written(source, [
    answer('4.9', asks.resources, paragraphs(resources)),
    answer('4.9', asks.owner, paragraphs(owner)),
    answer('4.9', asks.after, paragraphs(after)),
    answer('4.9', asks.evaluation, paragraphs(evaluation)),
  ])
}
