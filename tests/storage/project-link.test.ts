import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import { emptyProject, exampleIds, projectToShare } from '#core/project/project.ts'
import { openProjectFile, serializeProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { loadExample } from '#examples/load-example.ts'
import { packedInLink, projectInLink } from '#storage/project-link.ts'
import { diceOf, mutatedFile } from '../core/project/hostile/hostile-inputs.ts'
import { arbitraryProject } from '../fixtures/arbitrary-project.ts'
import { forAll } from '../fixtures/for-all.ts'

const moment = '2026-11-23T12:00:00.000Z'
const textOf = (project: Parameters<typeof serializeProject>[0]) =>
  serializeProject(project, moment, 'Medspil')
const refused = (reason: string) => ({ ok: false, failure: { reason, text: '', place: null } })
const packed = (text: string) => {
  const link = packedInLink(text)
  if (link === null) throw new Error('No link can hold it.')
  return link
}
const example = async () => textOf(await loadExample('vandet-i-engkvarteret', 'da'))

describe('a project in a link', () => {
  it('is the same when it is opened', () => {
    forAll(arbitraryProject, (project) => {
      const link = packed(textOf(project))
      expect(link).toMatch(/^[\w-]+$/)
      const isTooLong = link.length > limits.linkAddress
      expect(projectInLink(link)).toEqual(
        isTooLong ? refused('tooLarge') : ok({ project, repairs: [] }),
      )
    })
  })

  it('fits for each example in each language, with room to spare', async () => {
    for (const id of exampleIds)
      for (const language of languages) {
        const project = projectToShare(await loadExample(id, language))
        const { length } = packed(textOf(project))
        expect(length, `${id} ${language}`).toBeLessThan(limits.linkAddress - 500)
      }
  })

  it('opens from a link made with encoding 1, for as long as there is the tool', () => {
    const link = readFileSync('tests/fixtures/links/encoding-1.txt', 'utf8').trim()
    const opened = projectInLink(link)
    expect(opened).toMatchObject({ ok: true, value: { repairs: [] } })
    expect(opened.ok && opened.value.project.answers.start.title).toBe(
      'Når åen går over sine bredder',
    )
  })
})

describe('a link that something happened to', () => {
  it('is refused as damaged wherever it is cut off', async () => {
    const link = packed(await example())
    for (let length = 1; length < link.length; length += 41)
      expect(projectInLink(link.slice(0, length)), `${length}`).toEqual(refused('damaged'))
    expect(projectInLink('')).toEqual(refused('damaged'))
  })

  it('is refused as damaged wherever a letter has become another', async () => {
    const link = packed(await example())
    for (let at = 1; at < link.length; at += 41) {
      const other = link[at] === 'A' ? 'B' : 'A'
      const changed = link.slice(0, at) + other + link.slice(at + 1)
      expect(projectInLink(changed), `${at}`).toEqual(refused('damaged'))
    }
  })

  it('is refused as later than this version by its first sign', async () => {
    expect(projectInLink(`2${packed(await example()).slice(1)}`)).toEqual(refused('tooNew'))
  })

  it('is opened, mended or refused as the same text in a file is', () => {
    for (let seed = 0; seed < 200; seed++) {
      const text = mutatedFile(diceOf(seed))
      const link = packed(text)
      // What cannot be said in bytes does not come through: half a character of two.
      if (link.length > limits.linkAddress || !text.isWellFormed()) continue
      expect(projectInLink(link), `${seed}`).toEqual(openProjectFile(text))
    }
  })

  it('of anything at all is refused by name', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'),
      maxLength: 400,
    })
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      letters,
      letters.map((each) => `1${each}`),
      fc.string({ unit: 'grapheme' }).map(packed),
    )
    const isRefused = (part: string) => {
      const read = projectInLink(part)
      expect(read.ok || read.failure.reason).toEqual(expect.any(String))
    }
    forAll(anything, isRefused, 300)
  })
})

describe('the limits of a link', () => {
  const nothing = emptyProject('p1', 'da', moment)

  it('are told before what is in it is looked at', () => {
    expect(projectInLink('1'.repeat(limits.linkAddress + 1))).toEqual(refused('tooLarge'))
  })

  it('keep what no link could hold from being packed', () => {
    expect(packedInLink('x'.repeat(limits.linkBytes))).not.toBeNull()
    expect(packedInLink('x'.repeat(limits.linkBytes + 1))).toBeNull()
    expect(packedInLink(textOf(nothing))).not.toBeNull()
  })

  it('stop a bomb, which is refused in no more room than a link may take', () => {
    // As much as a link's letters can unpack to: 1,032 times their bytes.
    const bomb = deflateSync(new Uint8Array(5_900 * 1_032), { level: 9 })
    const link = `1${Buffer.from([0, 0, 0, 0, ...bomb]).toString('base64url')}`
    expect(link.length).toBeLessThanOrEqual(limits.linkAddress)
    const begun = process.cpuUsage()
    expect(projectInLink(link)).toEqual(refused('tooLarge'))
    const { user, system } = process.cpuUsage(begun)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})
