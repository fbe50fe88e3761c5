import { expect, it } from 'vitest'
import { fileKinds, isForOneself, usuallyTaken } from '#app/project/charter/paper-file.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { rendererIds } from '#renderers/shared/renderer.ts'

it('can be each material there is a renderer for', () => {
  expect(fileKinds.filter((kind) => kind !== 'pdf')).toEqual(rendererIds)
})

it.each(paperKinds)(
  'is for oneself once it says more than the paper does by itself (%s)',
  (paper) => {
    const usual = usuallyTaken(paper)
    expect(isForOneself(paper, usual)).toBe(false)
    expect(isForOneself(paper, { ...usual, privateNotes: true })).toBe(true)
    expect(isForOneself(paper, { ...usual, inside: 'self' })).toBe(true)
    expect(isForOneself(paper, { ...usual, inside: 'share' })).toBe(false)
    expect(isForOneself(paper, { ...usual, assessments: true })).toBe(paper !== 'working')
  },
)
