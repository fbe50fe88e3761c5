import { describe, expect, it } from 'vitest'
import type { Measured } from '../../tools/bench-pdf/measured.ts'
import { report, type Size, shareOfTime } from '../../tools/bench-pdf/report.ts'
import { targets } from '../../tools/bench-pdf/targets.ts'

const turn = (...warm: number[]): Measured => ({ cold: 500, warm, bytes: warm.length && 90_000 })

/** A machine that is twice as slow in the second turn and four times in the third. */
const size: Size = {
  actors: 12,
  text: 10_000,
  rows: [
    { name: 'medspil', turns: [turn(100, 90, 110), turn(200), turn(400)] },
    { name: 'pdfkit', turns: [turn(125), turn(250), turn(500)] },
    { name: 'pdfmake', turns: [turn(210), turn(390), turn(1000)] },
    { name: 'react-pdf', turns: [turn()] },
    { name: 'print', turns: [turn(400), turn(300), turn(600)] },
  ],
}

describe('the comparison of PDFs', () => {
  it('takes the middle of what was measured side by side', () => {
    expect(shareOfTime(size, 'medspil', 'pdfkit')).toBe(0.8)
    expect(shareOfTime(size, 'medspil', 'pdfmake')).toBe(100 / 210)
    expect(shareOfTime(size, 'medspil', 'print')).toBe(400 / 600)
  })

  it('has no share of one that was never done', () => {
    expect(shareOfTime(size, 'react-pdf', 'medspil')).toBeNull()
    expect(report([size])).toMatch(/react-pdf +1 +not done +– +–/)
  })

  it('says which targets are met, by turns and not by how busy the machine was', () => {
    expect(targets([size]).map(({ says, isMet }) => [says, isMet])).toEqual([
      ['0.48 with 12 actors', true],
      ['0.00 with 12 actors', true],
      ['0.67 with 12 actors', false],
      ['0.80 with 12 actors', true],
      ['90.0 kB', true],
      ['1.00 with 12 actors', true],
    ])
  })

  it('asks of no other charter how many bytes the usual one has, and of one alone no growth', () => {
    const large = { ...size, actors: 1_200, text: 900_000 }
    const saysOf = (sizes: readonly Size[]) => targets(sizes).map(({ says }) => says)
    expect(saysOf([large])).not.toContain('90.0 kB')
    expect(saysOf([large]).join()).not.toContain('times the content')
    expect(saysOf([size, large])).toContain('1.0 times for 90.0 times the content')
  })
})
