import { expect, it } from 'vitest'
import { blockOn } from '#core/workshop/run/block-on.ts'
import { ended, paused, withNext } from '#core/workshop/run/run-acts.ts'
import { atSeven, minutes, seven, sheetOf } from './sheets.ts'

const [first, ...rest] = sheetOf(10, 20)
const blocks = [{ ...first, id: 'b0', minutes: 10, lead: '', how: '', result: '' }, ...rest].map(
  (block) => ({ lead: '', how: '', result: '', ...block, what: 'Hvem har det? '.repeat(9) }),
)

it('is the block one is in, its name cut as names are, also in a pause', () => {
  const run = withNext(atSeven(), blocks, seven)
  const on = blockOn(run, blocks, seven)
  expect(on).toMatchObject({ id: 'b0' })
  expect(on?.what.length).toBeLessThanOrEqual(61)
  expect(blockOn(paused(run, seven), blocks, seven + minutes(24 * 60))).toEqual(on)
})

it('is none before the first, when all is over, on another day, and once it is deleted', () => {
  const run = withNext(atSeven(), blocks, seven)
  expect(blockOn(null, blocks, seven)).toBeNull()
  expect(blockOn(atSeven(), blocks, seven)).toBeNull()
  expect(blockOn(ended(run, seven), blocks, seven)).toBeNull()
  expect(blockOn(run, blocks, seven + minutes(24 * 60))).toBeNull()
  expect(blockOn(run, blocks.slice(1), seven)).toBeNull()
})
