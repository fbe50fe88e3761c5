import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { currentVersion } from '#core/project/migrations.ts'
import type { Place } from '#core/project/place.ts'
import { emptyProject } from '#core/project/project.ts'
import {
  envelopeSchema,
  parseProject,
  parseProjectFile,
  serializeProject,
} from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const savedAt = '2026-11-23T12:00:00.000Z'
const app = 'Medspil 0.1.0'
const project = emptyProject('p1', 'da', savedAt)
const text = serializeProject(project, savedAt, app)
/** The serialized project with something in the envelope changed. */
const envelope = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change })
const reasonOf = (found: string) => {
  const result = parseProject(found)
  return result.ok ? null : result.failure.reason
}

describe('a serialized project', () => {
  it('opens as it was, whatever is in it', () => {
    forAll(arbitraryProject, (any) => {
      expect(parseProject(serializeProject(any, savedAt, app))).toEqual(ok(any))
    })
  })

  it('stands in the published envelope', () => {
    forAll(arbitraryProject, (any) => {
      const json: unknown = JSON.parse(serializeProject(any, savedAt, app))
      expect(envelopeSchema.parse(json)).toEqual({
        format: 'medspil-project',
        version: currentVersion,
        savedAt,
        app,
        project: any,
      })
    })
  })

  it('is the same text for the same project', () => {
    forAll(arbitraryProject, (any) => {
      const serialized = serializeProject(any, savedAt, app)
      const opened = parseProject(serialized)
      expect(opened.ok && serializeProject(opened.value, savedAt, app)).toBe(serialized)
    })
  })

  it('opens behind the mark some editors put first', () => {
    expect(parseProject(`\uFEFF${text}`)).toEqual(ok(project))
  })

  it('opens when laid out for people', () => {
    expect(
      parseProject(JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n')),
    ).toEqual(ok(project))
  })

  it('opens from an envelope that has more written on it', () => {
    expect(parseProject(envelope({ remark: 'from the archive', savedAt: 'yesterday' }))).toEqual(
      ok(project),
    )
  })

  it('says when it was serialized, or that nothing it can trust says so', () => {
    expect(parseProjectFile(text)).toEqual(ok({ project, savedAt, version: currentVersion }))
    for (const unsaid of ['yesterday', 7, null, undefined])
      expect(parseProjectFile(envelope({ savedAt: unsaid }))).toEqual(
        ok({ project, savedAt: null, version: currentVersion }),
      )
  })
})

describe('a text that is not a whole project of ours', () => {
  it('is damaged wherever it is cut off', () => {
    for (let end = 0; end < text.length; end++) {
      const rest = text.slice(0, end)
      expect(parseProject(rest)).toEqual(failed({ reason: 'damaged', text: rest, place: null }))
    }
  })

  it.each([
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['another format', envelope({ format: 'samskab' })],
    ['no version', envelope({ version: undefined })],
    ['version nought', envelope({ version: 0 })],
    ['half a version', envelope({ version: 1.5 })],
    ['a version in words', envelope({ version: '1' })],
    ['an empty envelope', envelope({ project: undefined })],
    ['the bare project', JSON.stringify(project)],
  ])('is foreign when it holds %s', (_, found) => {
    expect(parseProject(found)).toEqual(failed({ reason: 'foreign', text: found, place: null }))
  })

  it('is too new from the next version on', () => {
    for (const version of [currentVersion + 1, 999]) {
      const found = envelope({ version, project: { shape: 'unknown' } })
      expect(parseProject(found)).toEqual(failed({ reason: 'tooNew', text: found, place: null }))
    }
  })

  it.each<[Place, unknown]>([
    [{ path: ['id'], row: null, name: '' }, {}],
    [
      { path: ['language'], row: null, name: '' },
      { ...project, language: 'de' },
    ],
    [
      { path: ['document', 'status'], row: null, name: '' },
      { ...project, document: { ...project.document, status: 'maybe' } },
    ],
    [
      { path: ['nextSteps', 1, 'who'], row: 2, name: 'Ringe' },
      {
        ...project,
        nextSteps: [
          { id: 's1', what: '', who: '', when: '' },
          { id: 's2', what: 'Ringe', who: 7, when: '' },
        ],
      },
    ],
    [{ path: [], row: null, name: '' }, 'text'],
  ])('is invalid with the place, as %j', (place, inside) => {
    const found = envelope({ project: inside })
    expect(parseProject(found)).toEqual(failed({ reason: 'invalid', text: found, place }))
  })

  it('keeps the mark before it, so that it is kept to the last character', () => {
    const found = `\uFEFF${text.slice(0, 20)}`
    expect(parseProject(found)).toEqual(failed({ reason: 'damaged', text: found, place: null }))
  })
})

describe('a text beyond reason', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

  it('may be nested 64 levels and no deeper', () => {
    expect(limits.fileDepth).toBe(64)
    expect(reasonOf(nested(64))).toBe('foreign')
    expect(reasonOf(nested(65))).toBe('tooDeep')
    expect(reasonOf(nested(5_000_000))).toBe('tooDeep')
  })

  it('may have brackets in its sentences', () => {
    const title = `${'[{'.repeat(100)}\\"${'\\'.repeat(3)}`
    const start = { ...project.answers.start, title }
    const other = { ...project, answers: { ...project.answers, start } }
    expect(parseProject(serializeProject(other, savedAt, app))).toEqual(ok(other))
  })

  it('may be 25 MB and no larger', () => {
    const most = 25 * 1024 * 1024
    const filled = text + ' '.repeat(most - text.length)
    expect(parseProject(filled)).toEqual(ok(project))
    expect(reasonOf(`${filled} `)).toBe('tooLarge')
  })

  it('opens with the largest logo', () => {
    const logo = 'data:image/png;base64,'.padEnd(limits.logoBytes * 2, 'A')
    const other = { ...project, document: { ...project.document, logo } }
    expect(parseProject(serializeProject(other, savedAt, app))).toEqual(ok(other))
  })
})

describe('opening never throws', () => {
  it('on any text', () => {
    const json = fc.string({
      unit: fc.constantFrom(...'{}[]":,\\01.e-+truefalsn \u0000\uFEFF\uD800'),
    })
    forAll(fc.oneof(fc.string(), json), (any) => {
      expect(reasonOf(any)).not.toBeNull()
    })
  })

  it('on any JSON', () => {
    forAll(fc.json(), (any) => {
      expect(['foreign', 'damaged']).toContain(reasonOf(any))
    })
  })

  it('on any JSON in our envelope', () => {
    forAll(fc.jsonValue(), (any) => {
      expect(reasonOf(envelope({ project: any }))).toBe('invalid')
    })
  })

  it('on a project with anything in the place of something', () => {
    forAll(
      fc.tuple(arbitraryProject, fc.nat(), fc.jsonValue({ maxDepth: 2 })),
      ([any, place, value]) => {
        const json: unknown = JSON.parse(serializeProject(any, savedAt, app))
        const places = placesIn(json)
        places[place % places.length]?.(value)
        const result = parseProject(JSON.stringify(json))
        if (!result.ok) expect(result.failure.text).toBe(JSON.stringify(json))
      },
      500,
    )
  })
})

/** For every place in a JSON value, how to put something else there. */
function placesIn(json: unknown): ((value: unknown) => void)[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, inner]) => [
    (value: unknown) => Object.assign(json, { [key]: value }),
    ...placesIn(inner),
  ])
}
