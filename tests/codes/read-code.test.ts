import { describe, expect, it } from 'vitest'
import { codeOf } from '#codes/code-of.ts'
import { codeInPixels } from '#codes/read-code.ts'
import { limits } from '#core/limits.ts'
import { pixelsOf } from './pixels-of.ts'

const link = (size: number) =>
  `https://medspil.example/#/m/1${'aZ0-_9qX'.repeat(60)}`.slice(0, size)

describe('the reader of codes', () => {
  it.each([40, 178, limits.codeLetters])('reads a code of %i letters as it was made', (size) => {
    const text = link(size)
    expect(codeInPixels(pixelsOf(codeOf(text), 4))).toBe(text)
  })

  it('finds nothing where there is no code', () => {
    const width = 320
    const height = 240
    const data = new Uint8ClampedArray(width * height * 4).fill(200)
    expect(codeInPixels({ width, height, data })).toBeNull()
  })

  it('finds nothing in half a code', () => {
    const { width, height, data } = pixelsOf(codeOf(link(178)), 4)
    const half = Math.floor(height / 2)
    expect(codeInPixels({ width, height: half, data: data.slice(0, width * half * 4) })).toBeNull()
  })
})
