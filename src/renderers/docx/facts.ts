import { Paragraph } from 'docx'
import type { Fact } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type Paper, restToWriteOn } from './paper.ts'
import { runsOf } from './runs.ts'

/** A line each; a value that is missing becomes a line to write on. */
export const factsOf = (facts: readonly Fact[], paper: Paper): readonly Paragraph[] =>
  facts.map((fact) => factOf(fact, paper))

function factOf({ label, value, typed = false }: Fact, { typedLanguage }: Paper): Paragraph {
  const head = runsOf([{ text: `${label}: `, strong: true }])
  if (isFilled(value)) {
    return new Paragraph({
      style: 'Fact',
      children: [...head, ...runsOf([{ text: value, typed }], typedLanguage)],
    })
  }
  return new Paragraph({
    style: 'Fact',
    tabStops: restToWriteOn.tabStops,
    children: [...head, restToWriteOn.run()],
  })
}
