import { verdictPerspective } from '#core/rules/check/perspective.ts'
import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { said } from './texts.ts'

/** Whose answers the verdict rests on, be it the rules' or the group's own: a sentence, or none. */
export function perspectiveOfCheck({ words, project, results }: CharterSource): readonly string[] {
  const { start } = project.answers
  const { computed, own } = results.judged
  const found =
    verdictPerspective(start, computed.verdict) ?? verdictPerspective(start, own.verdict)
  return found === null ? [] : [words.rules.perspective[found]]
}

/** The same of the staircase, as a paragraph of its own below its figure. */
export function perspectiveOfStaircase({ words, results }: CharterSource): readonly Block[] {
  const found = results.rules.perspective
  if (found === null) return []
  const text = said(words.rules.perspective[found])
  return [{ kind: 'paragraph', look: 'body', text, withAbove: true }]
}
