import { expect, it } from 'vitest'
import { emptyProject } from '#core/project/project.ts'
import { commonGround } from '#session/common-ground.ts'

const project = emptyProject('p1', 'da', '2026-11-23T12:00:00.000Z')
/** A window that was at revision 7 when the project was cleared away. */
function cleared() {
  const common = commonGround(project)
  common.lose(false)
  return common
}

it('is what was there before where whoever put it back had that, or more', () => {
  for (const follows of [7, 8]) expect(cleared().with({ follows }, 7)).toBe(project)
})

it('is nothing where whoever put it back had less, or it came from elsewhere', () => {
  expect(cleared().with({ follows: 6 }, 7)).toBeNull()
  expect(cleared().with({}, 7)).toBeNull()
})

it('is nothing once the window has begun anew', () => {
  const common = cleared()
  common.forget()
  expect(common.isKnown()).toBe(false)
  expect(common.with({ follows: 8 }, null)).toBeNull()
})
