import { expect, it } from 'vitest'
import { allRenderers } from '#renderers/all-renderers.ts'
import { rendererIds } from '#renderers/shared/renderer.ts'

it.each(rendererIds)('the %s renderer is found under its own id', async (id) => {
  const renderer = await allRenderers[id]()
  expect(renderer.id).toBe(id)
  expect(renderer.extension).toMatch(/^[a-z]{2,4}$/u)
})
