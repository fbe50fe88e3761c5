import { codes } from '#core/questions/codes.ts'
import { steps } from '#core/rules/facts/rule-codes.ts'
import type { MethodSectionId } from './method-sections.ts'
import type { MethodWords } from './section-figures.ts'

interface MethodPoint {
  readonly name: string
  /** Each a paragraph of its own. */
  readonly text: readonly string[]
}

/** In the deck's order. */
const forms = ['citizenCentred', 'volunteer', 'collaborativeInnovation'] as const

/** What a section lists: of its own, or what the wizard says of the same things. */
export function pointsOf(id: MethodSectionId, words: MethodWords): readonly MethodPoint[] {
  const { method, project } = words
  const { rules } = project
  switch (id) {
    case 'staircase':
      return steps.map((step) => {
        const { name, text } = rules.step[step]
        return { name: project.checkScreen.staircase.named(step, name), text: [text] }
      })
    case 'ways':
      return codes.way.map((way) => {
        const { name, text, deckCase, risk } = project.codes.way[way]
        return {
          name,
          text: [text, `${method.deckCase(deckCase)} ${method.cases[way]}`, method.pitfall(risk)],
        }
      })
    case 'leading':
      return forms.map((form) => {
        const { name, purpose, dilemma } = rules.leadershipForm[form]
        return { name, text: [purpose, method.dilemma(dilemma)] }
      })
    default:
      return method.sections[id].points.map(({ name, text }) => ({ name, text: [text] }))
  }
}
