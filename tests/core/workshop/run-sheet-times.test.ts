import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOf } from '#core/calendar/time-of-day.ts'
import { minutesInAll, minutesOver, runSheetTimes } from '#core/workshop/run-sheet-times.ts'
import type { Block, Workshop } from '#core/workshop/workshop.ts'
import { arbitraryWorkshop } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const block = (id: string, minutes: number | null): Block => ({
  id,
  minutes,
  what: '',
  lead: '',
  how: '',
  result: '',
})
const of = (begins: string, ...minutes: (number | null)[]): Workshop => ({
  duration: 60,
  begins,
  blocks: minutes.map((each, nth) => block(`b${nth}`, each)),
  done: [],
})

describe('the times of a run sheet', () => {
  it('are those of the day from when it begins', () => {
    expect(runSheetTimes(of('17:00', 10, 25, 25))).toEqual({
      areOfDay: true,
      begins: ['17:00', '17:10', '17:35'],
      ends: '18:00',
    })
  })

  it('go on past midnight', () => {
    expect(runSheetTimes(of('23:45', 10, 10))).toMatchObject({
      begins: ['23:45', '23:55'],
      ends: '00:05',
    })
  })

  it('are counted from the beginning where nobody has said when that is', () => {
    expect(runSheetTimes(of('', 75, 240, 240, 45))).toEqual({
      areOfDay: false,
      begins: ['0:00', '1:15', '5:15', '9:15'],
      ends: '10:00',
    })
  })

  it('take a block without minutes for one that takes none', () => {
    expect(runSheetTimes(of('17:00', null, 5))).toMatchObject({
      begins: ['17:00', '17:00'],
      ends: '17:05',
    })
  })

  it('lie as many minutes apart as each block takes', () => {
    forAll(arbitraryWorkshop, (workshop) => {
      const { begins, ends } = runSheetTimes({ ...workshop, begins: '08:00' })
      const all = [...begins, ends].map((time) => minutesOf(time) ?? Number.NaN)
      const between = all.slice(1).map((time, nth) => (time - (all[nth] ?? 0) + 1_440) % 1_440)
      expect(between).toEqual(workshop.blocks.map(({ minutes }) => minutes ?? 0))
    })
  })
})

describe('whether the minutes add up', () => {
  it.each([
    [[20, 40], 0],
    [[20, 45], 5],
    [[20, null, 39], -1],
    [[], -60],
  ])('of %j is said by how many there are too many: %i', (minutes, over) => {
    expect(minutesOver(of('', ...minutes))).toBe(over)
  })

  it('is nothing to say before a length is chosen', () => {
    expect(minutesOver({ ...of('', 10), duration: null })).toBeNull()
  })

  it('says the same in whatever order the blocks stand', () => {
    const shuffled = arbitraryWorkshop.chain((workshop) =>
      fc
        .shuffledSubarray(workshop.blocks, { minLength: workshop.blocks.length })
        .map((blocks) => [workshop, { ...workshop, blocks }] as const),
    )
    forAll(shuffled, ([one, other]) => {
      expect(minutesInAll(other)).toBe(minutesInAll(one))
      expect(minutesOver(other)).toBe(minutesOver(one))
    })
  })
})
