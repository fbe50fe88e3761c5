import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText } from '#core/project/json-text.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

it('is the text that JSON has for a project, also once it is remembered', () => {
  forAll(arbitraryProject, (project) => {
    expect(jsonText(project)).toBe(JSON.stringify(project))
    expect(jsonText(project)).toBe(JSON.stringify(project))
  })
})

it('is the text that JSON has for any data', () => {
  forAll(fc.oneof(fc.object({ maxDepth: 7 }), fc.array(fc.anything())), (value) => {
    const plain: unknown = JSON.parse(
      JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? 0 : each)),
    )
    if (typeof plain === 'object' && plain !== null)
      expect(jsonText(plain)).toBe(JSON.stringify(plain))
  })
})

it('leaves out what is not given, and tells a changed row from the one before', () => {
  const row = { id: 'a', note: undefined }
  const before = { answers: { team: { actors: [row] } }, gone: undefined }
  const after = { answers: { team: { actors: [{ ...row, id: 'b' }] } } }
  expect(jsonText(before)).toBe(JSON.stringify(before))
  expect(jsonText(after)).toBe(JSON.stringify(after))
})
