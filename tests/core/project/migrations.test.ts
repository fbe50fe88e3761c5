import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentVersion, type Migration } from '#core/project/migrations.ts'
import { emptyProject } from '#core/project/project.ts'
import { fileFormat, open } from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import { fileSchema, keptSchema, publishedSchema, storedShape } from '../../../tools/file-schema.ts'

const savedAt = '2026-11-23T12:00:00.000Z'
const fixtures = new URL('../../fixtures/', import.meta.url)
const versions = Array.from({ length: currentVersion }, (_, index) => index + 1)
const filesOf = (folder: string) => readdirSync(new URL(folder, fixtures)).toSorted()
const projectFile = (version: number) =>
  readFileSync(new URL(`projects/v${version}.json`, fixtures), 'utf8')
const json = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))

describe('every released version', () => {
  it('has one project file and one schema among the fixtures', () => {
    const names = versions.map((version) => `v${version}.json`).toSorted()
    expect(filesOf('projects/')).toEqual(names)
    expect(filesOf('schemas/')).toEqual(names)
  })

  it.each(versions)('opens today: version %i', (version) => {
    const text = projectFile(version)
    expect(JSON.parse(text)).toMatchObject({ format: fileFormat, version })
    expect(open(text)).toMatchObject({ ok: true })
  })
})

describe('the current version', () => {
  it('opens without a change', () => {
    const text = projectFile(currentVersion)
    expect(open(text)).toEqual(ok(JSON.parse(text).project))
  })

  it('has the shape it was released with; another shape needs a new version', () => {
    expect(storedShape()).toEqual(json(keptSchema(currentVersion)))
  })

  it('has its schema published; run `npm run schema` when it is not', () => {
    expect(fileSchema()).toEqual(json(publishedSchema))
  })
})

describe('a project of an earlier version', () => {
  const { language, ...old } = emptyProject('p1', 'da', savedAt)
  const sealed = (version: number, project: unknown) =>
    JSON.stringify({ format: fileFormat, version, savedAt, app: '', project })
  /** Version 1 said `tongue`, version 2 `speech`, version 3 says `language`. */
  const steps: Migration[] = [renamed('tongue', 'speech'), renamed('speech', 'language')]

  it.each([
    [1, { ...old, tongue: language }],
    [2, { ...old, speech: language }],
    [3, { ...old, language }],
  ])('goes through the steps from version %i on, in order', (version, project) => {
    expect(open(sealed(version, project), steps)).toEqual(ok({ ...old, language }))
  })

  it('is too new only beyond the last step', () => {
    expect(open(sealed(4, {}), steps)).toMatchObject({ failure: { reason: 'tooNew' } })
  })

  it('that a step cannot take is invalid, and kept', () => {
    const text = sealed(1, null)
    expect(open(text, steps)).toEqual(failed({ reason: 'invalid', text, place: null }))
  })

  function renamed(from: string, to: string): Migration {
    return (project) => {
      if (typeof project !== 'object' || project === null) throw new Error('not a project')
      const { [from]: value, ...others } = Object.fromEntries(Object.entries(project))
      return { ...others, [to]: value }
    }
  }
})
