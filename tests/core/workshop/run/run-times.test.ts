import { describe, expect, it } from 'vitest'
import { paused, withMinute } from '#core/workshop/run/run-acts.ts'
import {
  behindBy,
  endsAt,
  markPassed,
  savingFor,
  stageOf,
  wholeMinutes,
} from '#core/workshop/run/run-times.ts'
import { atSeven, inBlock, minutes, seven, sheetOf } from './sheets.ts'

const sheet = sheetOf(10, 20, 12, 5)
const at = (count: number) => seven + minutes(count)

describe('how far behind a run is', () => {
  it('is nothing before the first block', () => {
    expect(behindBy(atSeven(), sheet, at(30))).toBeNull()
  })

  it('is nothing while a block keeps its time, and what is over it after that', () => {
    const run = inBlock(sheet, 0)
    expect(behindBy(run, sheet, at(0))).toBe(0)
    expect(behindBy(run, sheet, at(10))).toBe(0)
    expect(behindBy(run, sheet, at(12.5))).toBe(minutes(2.5))
  })

  it('counts the minutes one gives, and the pauses', () => {
    const run = withMinute(inBlock(sheet, 0), sheet, at(1))
    expect(behindBy(run, sheet, at(2))).toBe(minutes(1))
    expect(behindBy(paused(run, at(2)), sheet, at(7))).toBe(minutes(6))
  })

  it('is less than nothing where a block ended before its time', () => {
    expect(behindBy(inBlock(sheet, 1, 8), sheet, at(8))).toBe(minutes(-2))
  })

  it('follows what is taken from a block to come', () => {
    const shorter = sheetOf(10, 17, 12, 5)
    expect(behindBy(inBlock(sheet, 0), shorter, at(14))).toBe(minutes(1))
  })
})

describe('the end of all', () => {
  it('is what is left of the block and the blocks to come from now', () => {
    expect(endsAt(atSeven(), sheet, at(3))).toBe(at(50))
    expect(endsAt(inBlock(sheet, 0), sheet, at(4))).toBe(at(47))
    expect(endsAt(inBlock(sheet, 3, 15), sheet, at(60))).toBe(at(60))
  })

  it('is not told once it is over', () => {
    expect(endsAt({ ...inBlock(sheet, 1), isOver: true }, sheet, at(3))).toBeNull()
  })
})

describe('where minutes can be taken', () => {
  const late = inBlock(sheet, 0)

  it('is said when one is behind by more than three', () => {
    expect(savingFor(late, sheet, at(13.9))).toBeNull()
    expect(savingFor(late, sheet, at(14))).toEqual({ block: 'b1', minutes: 4 })
  })

  it('is never more than a third of the longest block to come', () => {
    expect(savingFor(late, sheet, at(30))).toEqual({ block: 'b1', minutes: 6 })
    expect(savingFor(inBlock(sheet, 2, 20), sheet, at(70))).toEqual({ block: 'b3', minutes: 1 })
  })

  it('is nowhere after the last block, or where the others have no minutes', () => {
    expect(savingFor(inBlock(sheet, 3, 20), sheet, at(90))).toBeNull()
    expect(savingFor(inBlock(sheetOf(5, 2, null), 0), sheetOf(5, 2, null), at(20))).toBeNull()
  })
})

describe('minutes', () => {
  it.each([
    [119_999, 1],
    [-119_999, -1],
    [-1, 0],
    [0, 0],
  ])('of %i ms are %i', (milliseconds, whole) => {
    expect(wholeMinutes(milliseconds)).toBe(whole)
  })
})

describe('the stage of a block', () => {
  const of = (left: number, total: number | null = minutes(10)) =>
    stageOf({ total, left: total === null ? null : left })

  it('is near its end from a fifth on, and over at none', () => {
    expect(of(minutes(2) + 1)).toBe('going')
    expect(of(minutes(2))).toBe('ending')
    expect(of(1)).toBe('ending')
    expect(of(0)).toBe('over')
    expect(of(-5)).toBe('over')
    expect(of(0, null)).toBeNull()
  })
})

describe('what of the clock is told', () => {
  const ten = minutes(10)

  it('is the half, the last minute and the end, once each', () => {
    expect(markPassed(ten, ten, minutes(5) + 1)).toBeNull()
    expect(markPassed(ten, minutes(5) + 1, minutes(5))).toBe('half')
    expect(markPassed(ten, minutes(5), minutes(5) - 1000)).toBeNull()
    expect(markPassed(ten, minutes(1) + 1, minutes(1))).toBe('minute')
    expect(markPassed(ten, 1, 0)).toBe('over')
    expect(markPassed(ten, 0, -1000)).toBeNull()
  })

  it('is the last of several, as after a sleep', () => {
    expect(markPassed(ten, ten, minutes(0.5))).toBe('minute')
    expect(markPassed(ten, ten, minutes(-3))).toBe('over')
  })

  it('is only the end of a short block', () => {
    expect(markPassed(minutes(1), minutes(1), minutes(0.4))).toBeNull()
    expect(markPassed(minutes(2), minutes(2), minutes(0.9))).toBe('minute')
    expect(markPassed(minutes(2), minutes(1.2), minutes(1.01))).toBeNull()
    expect(markPassed(minutes(1), minutes(1), 0)).toBe('over')
  })
})
