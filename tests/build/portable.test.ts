import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Licensed } from '../../tools/licences.ts'
import { built } from './built.ts'

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

  it('has the licences of all that is in it', () => {
    const packed = page.match(/id="licences">([^<]+)</)?.[1] ?? ''
    const inPage: Licensed[] = JSON.parse(String(gunzipSync(Buffer.from(packed, 'base64'))))
    const names = (works: readonly Licensed[]) => works.map(({ name }) => name)
    expect(names(inPage)).toEqual(names(built('licences.json')))
  })

  it('asks for nothing beside itself', () => {
    const asked = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(asked.filter((address) => !address?.startsWith('data:'))).toEqual([])
  })
})
