import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { minutesInAll, minutesOver } from '#core/workshop/run-sheet-times.ts'
import { isStandard, standardRunSheet, withDuration } from '#core/workshop/standard-run-sheets.ts'
import { durations, emptyWorkshop, workshopSchema } from '#core/workshop/workshop.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { arbitraryWorkshop } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const texts = runSheetTexts.da
const all = languages.flatMap((language) =>
  durations.map((duration) => [duration, language] as const),
)

describe.each(all)('the run sheet of %i minutes in %s', (duration, language) => {
  const blocks = standardRunSheet(duration, runSheetTexts[language])

  it('takes as long as it says', () => {
    expect(minutesInAll({ blocks })).toBe(duration)
  })

  it('may be kept, and says what, who, how and what comes of it in each block', () => {
    expect(workshopSchema.safeParse({ ...emptyWorkshop, duration, blocks }).success).toBe(true)
    const said = blocks.flatMap(({ what, lead, how, result }) => [what, lead, how, result])
    expect(said.filter((text) => text.trim() === '')).toEqual([])
  })

  it('begins with a welcome and ends with what is agreed', () => {
    expect([blocks[0]?.id, blocks.at(-1)?.id]).toEqual(['welcome', 'close'])
  })
})

describe('a length that is chosen', () => {
  it('brings its run sheet where there is none', () => {
    const chosen = withDuration({ ...emptyWorkshop, begins: '17:00' }, 120, texts)
    expect(chosen).toEqual({
      ...emptyWorkshop,
      duration: 120,
      begins: '17:00',
      blocks: standardRunSheet(120, texts),
    })
  })

  it('brings another where nobody has worked on the one there is', () => {
    const first = withDuration(emptyWorkshop, 180, texts)
    expect(minutesOver(withDuration(first, 60, texts))).toBe(0)
  })

  it('leaves every block that somebody has worked on', () => {
    const edited = arbitraryWorkshop.filter(({ blocks }) => !isStandard(blocks, texts))
    forAll(fc.tuple(edited, fc.constantFrom(...durations)), ([workshop, duration]) => {
      expect(withDuration(workshop, duration, texts)).toEqual({ ...workshop, duration })
    })
  })

  it.each([
    ['another number', [{ minutes: 11 }]],
    ['another text', [{ how: 'Som vi plejer' }]],
  ])('leaves a run sheet with %s in it', (_, [change]) => {
    const [first, ...others] = standardRunSheet(60, texts)
    const blocks = first ? [{ ...first, ...change }, ...others] : []
    expect(withDuration({ ...emptyWorkshop, blocks }, 120, texts).blocks).toBe(blocks)
  })
})
