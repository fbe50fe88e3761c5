import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteLength } from '#storage/byte-length.ts'
import { forAll } from '../fixtures/for-all.ts'

it('counts as many bytes as encoding gives, also of half characters', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', 'æ', 'ł', '한', '😀', '\ud83d', '\ude00'),
  )
  forAll(fc.array(unit), (parts) => {
    const text = parts.join('')
    expect(byteLength(text)).toBe(new TextEncoder().encode(text).length)
  })
})
