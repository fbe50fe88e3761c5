import { describe, expect, it } from 'vitest'
import type { Text } from '#core/charter/document/charter-document.ts'
import {
  type BreakLines,
  evenLines,
  lineBreaker,
  rememberedLines,
} from '#renderers/pdf/text/break-lines.ts'
import type { Line } from '#renderers/pdf/text/line.ts'
import type { Measure } from '#renderers/pdf/text/measure.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import { plainMeasure } from '../plain-measure.ts'

/** Ten points a character. */
const style: TextStyle = {
  face: 'body',
  strong: 'strong',
  size: 20,
  leading: 24,
  colour: '#000000',
}
const syllables = (word: string) => word.split(/(?<=e)(?=[a-z])/u)
const breakLines = lineBreaker(plainMeasure, syllables)

const plain = (text: string): Text => [{ text }]
const shown = (lines: readonly Line[]) =>
  lines.map(({ runs }) => runs.map((run) => run.text).join(''))
const broken = (text: string, characters: number) =>
  shown(breakLines(plain(text), style, 10 * characters))

describe('breaking lines', () => {
  it('fills each line and keeps the blank at its end', () => {
    expect(broken('alle borde er fælles', 11)).toEqual(['alle borde ', 'er fælles'])
  })

  it('does not count the blank at the end', () => {
    expect(breakLines(plain('alle borde'), style, 50).map(({ width }) => width)).toEqual([40, 50])
  })

  it('begins a new line where one was typed, and keeps one empty line', () => {
    expect(broken('et\nto\n\n\nfire', 20)).toEqual(['et ', 'to ', ' ', 'fire'])
  })

  it('goes on inside a word where the look changes', () => {
    const lines = breakLines([{ text: 'sam', strong: true }, { text: 'skabe nu' }], style, 80)
    expect(shown(lines)).toEqual(['samskabe ', 'nu'])
    expect(lines[0]?.runs.map((run) => run.face)).toEqual(['strong', 'body'])
  })

  it('breaks after the hyphen of a compound, but not inside a short word', () => {
    expect(broken('øst-vest-aksen', 9)).toEqual(['øst-vest-', 'aksen'])
    expect(broken('se e-mail', 7)).toEqual(['se ', 'e-mail'])
  })

  it('divides a word no line can hold between syllables', () => {
    expect(broken('fælleskøkkenerne', 9)).toEqual(['fælle-', 'skøkke-', 'nerne'])
  })

  it('divides where the writer allows it before anywhere else', () => {
    expect(broken('fælles\u00adkøkkenerne', 12)).toEqual(['fælles\u00ad-', 'køkkenerne'])
  })

  it('says that a hyphen at a division is no letter of the word', () => {
    const [line] = breakLines(plain('fælleskøkkenerne'), style, 90)
    expect(line?.runs.map((run) => run.spoken)).toEqual([undefined, '\u00ad'])
  })

  it('divides an address at its joints, without a hyphen', () => {
    expect(broken('www.eksempel.dk/sti', 14)).toEqual(['www.eksempel.', 'dk/sti'])
  })

  it('divides anywhere as the last resort, and loses nothing', () => {
    const word = 'x'.repeat(1234)
    const lines = broken(word, 17)
    expect(lines.join('')).toBe(word)
    expect(Math.max(...lines.map((line) => line.length))).toBe(17)
  })

  it('gives no line for text nobody sees', () => {
    expect(broken(' \n\u00a0\n ', 10)).toEqual([])
  })

  it('breaks around ideographs, which are written without blanks', () => {
    expect(broken('共に食べる共に', 4)).toEqual(['共に食べ', 'る共に'])
  })
})

describe('ending on more than a short word', () => {
  const even = (text: string, characters: number) =>
    shown(evenLines(breakLines)(plain(text), style, 10 * characters))

  it('moves a word down where the text takes no more lines', () => {
    expect(even('hvem der er værter, og hvor tit', 28)).toEqual([
      'hvem der er værter, og ',
      'hvor tit',
    ])
  })

  it('leaves text alone that was broken by hand', () => {
    expect(even('en lang linje af ord\nja', 20)).toEqual(['en lang linje af ord ', 'ja'])
  })
})

describe('text written from right to left', () => {
  it('stands as one run, so that its words keep their order', () => {
    const noFace = { stretches: (word: string) => [{ face: null, text: word, width: 500 }] }
    const [line] = lineBreaker(noFace, syllables)(plain('שלום 123 עולם'), style, 500)
    expect(line?.runs.map((run) => run.text)).toEqual(['שלום 123 עולם'])
  })

  it('keeps what is said of a character between its words', () => {
    const hyphen: Measure = {
      stretches: (word) => [
        word === '‐'
          ? { face: 'body', text: '-', spoken: word, width: 500 }
          : { face: null, text: word, width: 500 },
      ],
    }
    const [line] = lineBreaker(hyphen, syllables)(plain('שלום ‐ עולם'), style, 500)
    expect(line?.runs.map((run) => run.text)).toEqual(['שלום ‐ עולם'])
  })
})

describe('remembering lines', () => {
  /** A breaker that remembers, and how many texts it has broken. */
  const counted = () => {
    let count = 0
    const breaker: BreakLines = (...texts) => {
      count++
      return breakLines(...texts)
    }
    return { remembered: rememberedLines(breaker), count: () => count }
  }

  it('breaks a text that repeats once, and gives the same lines', () => {
    const { remembered, count } = counted()
    const first = remembered(plain('alle borde'), style, 50)
    expect(remembered(plain('alle borde'), style, 50)).toEqual(first)
    expect(first).toEqual(breakLines(plain('alle borde'), style, 50))
    expect(count()).toBe(1)
  })

  it.each<[string, Text, TextStyle, number]>([
    ['another text', plain('alle bord'), style, 50],
    ['another width', plain('alle borde'), style, 60],
    ['another size', plain('alle borde'), { ...style, size: 10 }, 50],
    ['another face', plain('alle borde'), { ...style, face: 'label' }, 50],
    ['another face of strong text', plain('alle borde'), { ...style, strong: 'title' }, 50],
    ['more space between letters', plain('alle borde'), { ...style, tracking: 20 }, 50],
    ['strong text', [{ text: 'alle borde', strong: true }], style, 50],
    ['typed text', [{ text: 'alle borde', typed: true }], style, 50],
    ['a link', [{ text: 'alle borde', href: 'https://x.dk' }], style, 50],
    ['the same letters in two spans', [{ text: 'alle ' }, { text: 'borde' }], style, 50],
  ])('does not take %s for it', (_, text, look, width) => {
    const { remembered } = counted()
    remembered(plain('alle borde'), style, 50)
    expect(remembered(text, look, width)).toEqual(breakLines(text, look, width))
  })

  it('takes no two links for one another', () => {
    const { remembered } = counted()
    const link = (href: string): Text => [{ text: 'her', href }]
    const hrefs = ['https://a.dk', 'https://b.dk'].flatMap((href) =>
      remembered(link(href), style, 500).flatMap(({ runs }) => runs.map(({ span }) => span.href)),
    )
    expect(hrefs).toEqual(['https://a.dk', 'https://b.dk'])
  })
})
