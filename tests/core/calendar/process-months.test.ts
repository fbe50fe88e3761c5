import { describe, expect, it } from 'vitest'
import { isTurned, monthsRead } from '#core/calendar/phase-when.ts'
import { lastDayOf, processMonths } from '#core/calendar/process-months.ts'
import { type ArenaAnswers, emptyArena, emptyMeeting } from '#core/questions/arena.ts'

describe('when a phase is', () => {
  it.each([
    ['Måned 1–2', 'nth', 1, 2],
    ['måned 3 til 6', 'nth', 3, 6],
    ['Months 7-10', 'nth', 7, 10],
    ['Month 9', 'nth', 9, 9],
    ['Måned 0–1', 'nth', 0, 1],
    ['januar–februar 2027', 'named', 1, 2],
    ['Nov. to January', 'named', 11, 1],
    ['maj', 'named', 5, 5],
  ])('reads "%s"', (when, kind, from, to) => {
    expect(monthsRead(when)).toEqual({ kind, from, to })
  })

  it.each(['', 'Uge 5–9', 'foråret', 'Markedet', 'Måned 6–2', 'jan., maj og december', 'Fase 1'])(
    'does not guess at "%s"',
    (when) => {
      expect(monthsRead(when)).toBeNull()
    },
  )
})

it('sees a phase that is written to end before it begins', () => {
  expect(['Måned 6–2', 'Months 7 to 3'].map(isTurned)).toEqual([true, true])
  expect(['Måned 2–6', 'Måned 6', 'Måned 6–6', 'nov.–januar', ''].some(isTurned)).toBe(false)
})

const arena = (whens: readonly string[], dates: readonly string[] = [], time = {}) => {
  const { process } = emptyArena
  const phases = process.phases.map((each, place) => ({ ...each, when: whens[place] ?? '' }))
  const meetings = dates.map((date, place) => ({ ...emptyMeeting(`m${place}`), date }))
  return {
    process: { ...process, phases, meetings },
    time: { ...emptyArena.time, ...time },
  } satisfies Partial<ArenaAnswers>
}
const four = ['Måned 1–2', 'Måned 3–6', 'Måned 7–10', 'Måned 11–12']

describe('the line of months', () => {
  it('has phases in true length and meetings where their days are', () => {
    const line = processMonths(arena(four, ['2027-03-18', '2027-01-14']))
    expect(line.months).toHaveLength(12)
    expect(line.months[0]).toEqual({ nth: 1, month: 1, year: 2027 })
    expect(line.phases).toEqual([
      { from: 0, months: 2 },
      { from: 2, months: 4 },
      { from: 6, months: 4 },
      { from: 10, months: 2 },
    ])
    expect(line.meetings).toEqual([
      { index: 1, at: expect.closeTo(13 / 31) },
      { index: 0, at: expect.closeTo(2 + 17 / 31) },
    ])
  })

  it('begins when the agreement does, and over a new year', () => {
    const { months } = processMonths(arena(four, ['2027-03-18'], { begins: '2026-12-01' }))
    expect(months.slice(0, 2)).toEqual([
      { nth: 1, month: 12, year: 2026 },
      { nth: 2, month: 1, year: 2027 },
    ])
  })

  it('has months without names while no date says which they are', () => {
    expect(processMonths(arena(four)).months[0]).toEqual({ nth: 1, month: null, year: null })
  })

  it('takes the names of months as they follow each other', () => {
    const line = processMonths(arena(['nov.–dec.', 'januar', 'februar–maj', 'januar']))
    expect(line.months[0]).toEqual({ nth: 1, month: 11, year: null })
    expect(line.phases).toEqual([
      { from: 0, months: 2 },
      { from: 2, months: 1 },
      { from: 3, months: 4 },
      { from: 14, months: 1 },
    ])
  })

  it('has no months where nothing says which, and no phases unless all four can be read', () => {
    expect(processMonths(arena([]))).toEqual({ months: [], phases: null, meetings: [], beyond: 0 })
    expect(processMonths(arena(['Måned 1', 'Måned 2', 'Måned 3', 'efterår'])).phases).toBeNull()
    expect(processMonths(arena([], ['2027-01-14', '2027-03-14'])).months).toHaveLength(3)
  })

  it('leaves a meeting off that is years away, and says so', () => {
    const line = processMonths(arena(four, ['2027-01-14', '2087-01-14']))
    expect(line.months).toHaveLength(12)
    expect(line.meetings).toHaveLength(1)
    expect(line.beyond).toBe(1)
  })
})

describe('the last day of a process', () => {
  const begins = '2027-01-14'

  it('is that of the last month of its phases, or the day the agreement ends where that is earlier', () => {
    expect(lastDayOf(arena(four, [], { begins }))).toBe('2027-12-31')
    expect(lastDayOf(arena(four, [], { begins, ends: '2027-12-02' }))).toBe('2027-12-02')
    expect(lastDayOf(arena(four, [], { begins, ends: '2028-02-02' }))).toBe('2027-12-31')
    expect(lastDayOf(arena(four, ['2027-02-14']))).toBe('2028-01-31')
  })

  it('is the day the agreement ends where the phases have no months', () => {
    expect(lastDayOf(arena([], [], { ends: '2027-12-02' }))).toBe('2027-12-02')
  })

  it('is not known where nothing says when', () => {
    expect(lastDayOf(arena(four))).toBeNull()
    expect(lastDayOf(arena([]))).toBeNull()
    expect(lastDayOf(arena([], ['2027-02-14', '2027-05-14'], { begins }))).toBeNull()
  })
})
