import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const mostBytes = 3_000_000
const folder = 'dist-portable'
const page = readFileSync(`${folder}/medspil.html`, 'utf8')

describe('Medspil as one file', () => {
  it('is one file alone', () => {
    expect(readdirSync(folder)).toEqual(['medspil.html'])
  })

  it(`takes at most ${mostBytes} bytes`, () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(mostBytes)
  })

  it('asks for nothing beside itself', () => {
    const asked = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(asked.filter((address) => !address?.startsWith('data:'))).toEqual([])
  })
})
