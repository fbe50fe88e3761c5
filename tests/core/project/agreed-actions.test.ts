import { describe, expect, it } from 'vitest'
import { mostAgreed, withAgreed } from '#core/project/agreed-actions.ts'
import { emptyProject, projectSchema } from '#core/project/project.ts'

const empty = emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z')
const agreedOf = (count: number) => ({
  ...empty,
  nextSteps: Array.from({ length: count }, (_, n) => ({
    id: `s${n}`,
    what: '',
    who: '',
    when: '',
  })),
})

describe('an action that is agreed', () => {
  it('comes after those there are, with room for who and when', () => {
    const project = withAgreed(agreedOf(1), 'suggested-smallWin', 'Vælg den første lille sejr')
    expect(projectSchema.parse(project).nextSteps.slice(1)).toEqual([
      { id: 'suggested-smallWin', what: 'Vælg den første lille sejr', who: '', when: '' },
    ])
  })

  it('has no room in a list that is full', () => {
    expect(withAgreed(agreedOf(mostAgreed - 1), 'new', 'Ring')?.nextSteps).toHaveLength(mostAgreed)
    expect(withAgreed(agreedOf(mostAgreed), 'new', 'Ring')).toBeNull()
  })

  it('is not taken where a project could not hold it, nor a second time', () => {
    expect(withAgreed(empty, 'new', 'x'.repeat(20_001))).toBeNull()
    expect(withAgreed(empty, 'x'.repeat(65), 'Ring')).toBeNull()
    expect(withAgreed(agreedOf(1), 's0', 'Ring')).toBeNull()
  })
})
