import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { clockOf, isAbandoned, positionIn, runSchema } from '#core/workshop/run/run.ts'
import {
  begun,
  ended,
  goneOn,
  paused,
  showing,
  withBack,
  withBlack,
  withMinute,
  withNext,
} from '#core/workshop/run/run-acts.ts'
import { atSeven, inBlock, minutes, seven, sheetOf } from './sheets.ts'

const sheet = sheetOf(10, 20, 5)
const left = (run: ReturnType<typeof atSeven>, at: number) =>
  clockOf(run, sheet, seven + minutes(at))?.left

describe('a run', () => {
  it('begins with the title, in no block, and no clock goes', () => {
    expect(atSeven()).toMatchObject({ shown: 'title', block: null, endsBy: null })
    expect(clockOf(atSeven(), sheet, seven)).toBeNull()
    expect(runSchema.safeParse(atSeven()).success).toBe(true)
  })

  it('is read as it was kept before there was anything to show but the block', () => {
    const { page, isSilent, areDotsShown, isCodeShown, large, ...earlier } = atSeven()
    const since = { page, isSilent, areDotsShown, isCodeShown, large }
    expect(runSchema.parse(earlier)).toEqual({ ...earlier, ...since })
  })

  it('comes to the first block with the first step, and shows it', () => {
    const run = withNext(atSeven(), sheet, seven + minutes(3))
    expect(run).toMatchObject({ block: 'b0', shown: 'block', endsBy: seven + minutes(38) })
    expect(left(run, 7)).toBe(minutes(6))
  })

  it('is to be over by the time of the run sheet, where it begins near it', () => {
    const at = (begins: string, minuteOfDay: number) =>
      withNext(begun(begins, { at: seven, minuteOfDay }), sheet, seven).endsBy
    expect(at('18:55', 19 * 60)).toBe(seven + minutes(-5 + 35))
    expect(at('19:10', 19 * 60 + 0.5)).toBe(seven + minutes(9.5 + 35))
    expect(at('16:00', 19 * 60)).toBe(seven + minutes(35))
    expect(at('00:05', 24 * 60 - 10)).toBe(seven + minutes(15 + 35))
    expect(at('23:55', 5)).toBe(seven + minutes(-10 + 35))
  })

  it('goes no further than the last block', () => {
    const run = inBlock(sheet, 2)
    expect(withNext(run, sheet, seven + minutes(90))).toBe(run)
  })

  it('goes back block by block, and before the first to the title', () => {
    const run = withBack(inBlock(sheet, 1, 30), sheet, seven + minutes(60))
    expect(run).toMatchObject({ block: 'b0', since: seven + minutes(60) })
    const title = withBack(run, sheet, seven + minutes(61))
    expect(title).toMatchObject({ block: null, shown: 'title', endsBy: null })
    expect(withBack(title, sheet, seven + minutes(62))).toBe(title)
  })

  it('takes a step back within a minute for one that was not taken, both ways', () => {
    const run = inBlock(sheet, 1, 4)
    const back = withBack(run, sheet, seven + minutes(5))
    expect(back).toMatchObject({ block: 'b0', since: seven })
    const again = withNext(back, sheet, seven + minutes(6))
    expect(again).toMatchObject({ block: 'b1', since: run.since })
    expect(withBack(run, sheet, seven + minutes(5) + 1)).toMatchObject({
      since: seven + minutes(5) + 1,
    })
  })
})

describe('a pause', () => {
  const run = paused(inBlock(sheet, 0), seven + minutes(4))

  it('holds the clock until one goes on', () => {
    expect(left(run, 9)).toBe(minutes(6))
    const on = goneOn(run, seven + minutes(20))
    expect(left(on, 21)).toBe(minutes(5))
    expect(goneOn(on, seven + minutes(30))).toBe(on)
  })

  it('ends with a step to another block, which begins anew', () => {
    const next = withNext(run, sheet, seven + minutes(20))
    expect(next).toMatchObject({ block: 'b1', pausedSince: null, since: seven + minutes(20) })
  })

  it('counts from when it began, however often it is asked for', () => {
    expect(paused(run, seven + minutes(9))).toBe(run)
    const title = atSeven()
    expect(paused(title, seven)).toBe(title)
  })

  it('is no time of the block one has just left either', () => {
    const slip = paused(inBlock(sheet, 1, 4), seven + minutes(4.5))
    const back = withBack(slip, sheet, seven + minutes(30))
    expect(clockOf(back, sheet, seven + minutes(30))?.elapsed).toBe(minutes(4.5))
  })
})

describe('a minute more', () => {
  it('is a minute more of what is left', () => {
    expect(left(withMinute(inBlock(sheet, 0), sheet, seven + minutes(4)), 4)).toBe(minutes(7))
  })

  it('is a minute from now where the time is up', () => {
    expect(left(withMinute(inBlock(sheet, 0), sheet, seven + minutes(13)), 13)).toBe(minutes(1))
  })

  it('gives a time to a block that had none', () => {
    const untimed = sheetOf(null)
    const run = withMinute(inBlock(untimed, 0), untimed, seven + minutes(13))
    expect(clockOf(run, untimed, seven + minutes(13))).toMatchObject({ left: minutes(1) })
  })

  it('stops at the most a block can have', () => {
    let run = inBlock(sheet, 0)
    for (let nth = 0; nth < limits.blockMinutes + 5; nth++) run = withMinute(run, sheet, seven)
    expect(left(run, 0)).toBe(minutes(10 + limits.blockMinutes))
    expect(withMinute(run, sheet, seven)).toBe(run)
  })
})

describe('the projector', () => {
  it('shows what is chosen, and a black screen until something is shown', () => {
    const black = withBlack(inBlock(sheet, 0))
    expect(black).toMatchObject({ isBlack: true, shown: 'block' })
    expect(withBlack(black)).toMatchObject({ isBlack: false })
    expect(showing(black, 'title')).toMatchObject({ isBlack: false, shown: 'title' })
    expect(withNext(black, sheet, seven)).toMatchObject({ isBlack: false })
  })
})

describe('the end', () => {
  const over = ended(withBlack(inBlock(sheet, 1)), seven + minutes(12))

  it('shows the title, and no step leads on from it', () => {
    expect(over).toMatchObject({ isOver: true, shown: 'title', isBlack: false })
    for (const act of [withNext, withBack, withMinute]) expect(act(over, sheet, seven)).toBe(over)
    expect(ended(over, seven + minutes(40))).toBe(over)
  })

  it('is none once one goes on where one was', () => {
    const on = goneOn(over, seven + minutes(40))
    expect(on).toMatchObject({ isOver: false, shown: 'block', block: 'b1' })
    expect(clockOf(on, sheet, seven + minutes(41))?.left).toBe(minutes(17))
  })
})

describe('a run that was never ended', () => {
  it('is of another day after twelve hours in one block, but not while it is paused', () => {
    const run = inBlock(sheet, 0)
    const at = (hours: number) => seven + minutes(60 * hours)
    expect(isAbandoned(run, at(12))).toBe(false)
    expect(isAbandoned(run, at(12) + 1)).toBe(true)
    expect(isAbandoned(paused(run, at(1)), at(30))).toBe(false)
    expect(isAbandoned(ended(run, at(1)), at(30))).toBe(false)
  })
})

describe('where one is in a run sheet that is changed', () => {
  const run = inBlock(sheet, 1)
  const [first, second, third] = sheet

  it('goes with the block', () => {
    const moved = [third, second, first].filter((each) => each !== undefined)
    expect(positionIn(moved, run)).toEqual({ index: 1, next: 2, back: 0 })
    expect(withNext(run, moved, seven)).toMatchObject({ block: 'b0' })
  })

  it('stays between those that stood around a block that is gone', () => {
    const without = sheet.filter(({ id }) => id !== 'b1')
    expect(positionIn(without, run)).toEqual({ index: null, next: 1, back: 0 })
    expect(positionIn(sheetOf().concat(third ?? []), run)).toEqual({
      index: null,
      next: 0,
      back: null,
    })
    expect(clockOf(run, without, seven)).toBeNull()
    expect(withNext(run, without, seven)).toMatchObject({ block: 'b2' })
  })

  it('is nowhere in one that is empty', () => {
    expect(positionIn([], run)).toEqual({ index: null, next: null, back: null })
    expect(withNext(run, [], seven)).toBe(run)
    expect(withBack(run, [], seven)).toMatchObject({ block: null, shown: 'title' })
  })
})
