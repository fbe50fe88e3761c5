import { expect, it } from 'vitest'
import { endingOf, fileKinds, isForOneself, usuallyTaken } from '#app/project/charter/paper-file.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { allRenderers } from '#renderers/all-renderers.ts'
import { rendererIds } from '#renderers/shared/renderer.ts'

it('names a file before it is made, with the ending its renderer gives it', async () => {
  expect(fileKinds.filter((kind) => kind !== 'pdf')).toEqual(rendererIds)
  for (const id of rendererIds) expect((await allRenderers[id]()).extension).toBe(endingOf[id])
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
