import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { millisecondsBetween } from '#core/calendar/moment.ts'
import { forAll } from '../../fixtures/for-all.ts'

describe('the milliseconds between two moments', () => {
  it('are those of the clock', () => {
    const moment = fc.date({
      noInvalidDate: true,
      min: new Date('2000-01-01T00:00:00.000Z'),
      max: new Date('2099-12-31T23:59:59.999Z'),
    })
    forAll(fc.tuple(moment, moment), ([from, to]) => {
      expect(millisecondsBetween(from.toISOString(), to.toISOString())).toBe(
        to.getTime() - from.getTime(),
      )
    })
  })

  it('are known where a moment is told in whole seconds or minutes', () => {
    expect(millisecondsBetween('2026-11-23T14:32Z', '2026-11-23T14:33:01Z')).toBe(61_000)
  })
})
