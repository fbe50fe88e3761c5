import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { questionLines } from '#renderers/pdf/layout/paper.ts'
import { typed, withBlocks, wordsOf } from '../charters.ts'
import { layOutPlainly, textsOn } from '../plain-measure.ts'

const placed = (block: Block) => {
  const laidOut = layOutPlainly(withBlocks(block))
  const at = (text: string) => textsOn(laidOut, 1).find((one) => one.text.startsWith(text))
  return { laidOut, at }
}

describe('columns beside each other', () => {
  it('begin with the line of their own question where they have one', () => {
    const block: Block = {
      kind: 'columns',
      columns: [
        { question: 'problem', heading: 'Åbent', text: [typed('Formen')], lines: 0 },
        { heading: 'Fast', text: [typed('Pengene')], lines: 0 },
        { question: 'arena', heading: 'Løfte', text: [typed('Svar')], lines: 0 },
      ],
    }
    const { laidOut, at } = placed(block)
    const lines = laidOut.sheets[1]?.sequences.flatMap(({ drawings }) => drawings) ?? []
    const colourAbove = (heading: string) =>
      lines.flatMap((line) =>
        line.kind === 'line' && line.from[0] === at(heading)?.x ? [line.colour] : [],
      )
    expect(colourAbove('Åbent')).toContain(questionLines.problem.colour)
    expect(colourAbove('Løfte')).toEqual([questionLines.arena.colour])
    expect(colourAbove('Fast')).toEqual(['#14202b'])
  })
})

describe('a note', () => {
  const note = (beside: boolean, ...text: readonly string[]): Block => ({
    kind: 'note',
    heading: 'Vil du være med?',
    text: text.map(typed),
    beside,
  })

  it('has its last paragraph beside the others, where that may be', () => {
    const { at } = placed(note(true, 'Første møde er tirsdag.', 'Mette Holm'))
    expect(at('Mette')?.x).toBeGreaterThan((at('Vil du')?.x ?? 0) + 200)
    expect(at('Mette')?.y).toBeLessThan(at('Første')?.y ?? 0)
  })

  it.each([
    ['it may not', note(false, 'Først', 'Sidst')],
    ['there is one only', note(true, 'Sidst')],
    ['the others are empty', note(true, ' ', 'Sidst')],
  ])('has it below where %s', (_, block) => {
    const { at } = placed(block)
    expect(at('Sidst')?.x).toBe(at('Vil du')?.x)
  })

  it('says all of it over as many pages as it takes', () => {
    const { laidOut } = placed(note(true, wordsOf(900), wordsOf(700)))
    const read = laidOut.sheets.flatMap((_, page) => textsOn(laidOut, page))
    const words = read.map(({ text }) => text).join(' ')
    expect(words.match(/samskabe|slutter/giu)).toHaveLength(1600)
  })
})
