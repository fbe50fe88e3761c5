import { describe, expect, it } from 'vitest'
import { drawnParts, spanInSight } from '#rooms/team/coverage/table/grid-window.ts'

describe('the span in sight', () => {
  it('reaches a little beyond what is seen, and moves in steps', () => {
    expect(spanInSight({ offset: 1000, length: 500, size: 100 }, 500)).toEqual({
      first: 8,
      end: 18,
    })
    expect(spanInSight({ offset: 1050, length: 500, size: 100 }, 500)).toEqual({
      first: 8,
      end: 18,
    })
  })

  it('stays within the list', () => {
    expect(spanInSight({ offset: 0, length: 500, size: 100 }, 3)).toEqual({ first: 0, end: 3 })
    expect(spanInSight({ offset: 9000, length: 500, size: 100 }, 3)).toEqual({ first: 3, end: 3 })
  })
})

describe('the drawn parts', () => {
  it('are everything when all is in sight', () => {
    expect(drawnParts({ first: 0, end: 3 }, 3, null)).toEqual([0, 1, 2])
  })

  it('leave gaps that add up with the drawn to the whole', () => {
    expect(drawnParts({ first: 4, end: 6 }, 10, 8)).toEqual([
      { from: 0, count: 4 },
      4,
      5,
      { from: 6, count: 2 },
      8,
      { from: 9, count: 1 },
    ])
  })

  it('keep a pinned one before the span, and none outside the list', () => {
    expect(drawnParts({ first: 2, end: 3 }, 3, 0)).toEqual([0, { from: 1, count: 1 }, 2])
    expect(drawnParts({ first: 0, end: 1 }, 1, 5)).toEqual([0])
  })
})
