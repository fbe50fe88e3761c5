import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { answer, written } from '#core/charter/document/passages.ts'
import { paragraphs } from '#core/charter/document/texts.ts'

/** H: what it takes, who owns the result, what comes after, and how it is assessed together. */
export function anchoringSection(source: CharterSource): readonly Block[] {
  const { resources, owner, after, evaluation } = source.project.answers.arena.anchoring
  const asks = source.words.anchoring
  return written(source, [
    answer('arena.anchoring', asks.resources, paragraphs(resources)),
    answer('arena.anchoring', asks.owner, paragraphs(owner)),
    answer('arena.anchoring', asks.after, paragraphs(after)),
    answer('arena.anchoring', asks.evaluation, paragraphs(evaluation)),
  ])
}
