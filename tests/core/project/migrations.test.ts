import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentVersion, type Migration } from '#core/project/migrations.ts'
import { emptyProject } from '#core/project/project.ts'
import { fileFormat, parseProject } from '#core/project/project-file.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
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
    expect(parseProject(text)).toMatchObject({ ok: true })
  })
})

describe('the current version', () => {
  it('opens without a change', () => {
    const text = projectFile(currentVersion)
    expect(parseProject(text)).toEqual(ok(JSON.parse(text).project))
  })

  it('has the shape it was released with; another shape needs a new version', () => {
    expect(storedShape()).toEqual(json(keptSchema(currentVersion)))
  })

  it('has its schema published; run `npm run schema` when it is not', () => {
    expect(fileSchema()).toEqual(json(publishedSchema))
  })
})

describe('a project of version 1', () => {
  const { project } = JSON.parse(projectFile(1))
  const first = (question: string, list: string, rows: unknown) => {
    const part = { ...project.answers[question], [list]: rows }
    const changed = { ...project, answers: { ...project.answers, [question]: part } }
    return JSON.stringify({ format: fileFormat, version: 1, savedAt, app: '', project: changed })
  }

  it.each([
    ['problem', 'success', [{ sign: 'Flere kommer', measure: '' }], ['success-1']],
    [
      'motivation',
      'commonGains',
      twice({ gain: null, sign: '' }),
      ['commonGains-1', 'commonGains-2'],
    ],
    ['arena', 'groundRules', twice('Lyt'), ['groundRules-1', 'groundRules-2']],
    ['arena', 'objects', [''], ['objects-1']],
    ['arena', 'objects', [], []],
  ])('is given an id for each row of %s.%s, from its place', (question, list, rows, ids) => {
    const opened = parseProject(first(question, list, rows))
    const answers: unknown = opened.ok && opened.value.answers
    const found: unknown = Reflect.get(Reflect.get(Object(answers), question), list)
    expect(found).toEqual(
      rows.map((row, place) => ({
        id: ids[place],
        ...(typeof row === 'string' ? { text: row } : row),
        ...(list === 'success' ? { now: '', goal: '' } : {}),
      })),
    )
  })

  it.each([
    ['problem', 'success', null, null],
    ['problem', 'success', [{ sign: 'Flere kommer', measure: '' }, 3], 2],
    ['arena', 'groundRules', ['Lyt', null], 2],
    ['arena', 'objects', ['Kort', 'x'.repeat(20_001)], 2],
  ])('with something else in %s.%s is refused there, and kept', (question, list, rows, row) => {
    const text = first(question, list, rows)
    const opened = parseProject(text)
    expect(opened).toMatchObject({ failure: { reason: 'invalid', text, place: { row } } })
    expect(!opened.ok && opened.failure.place?.path.slice(0, 3)).toEqual([
      'answers',
      question,
      list,
    ])
  })

  it('without what it must have is refused by the part that is missing', () => {
    const text = JSON.stringify({
      format: fileFormat,
      version: 1,
      project: { ...project, answers: 1 },
    })
    expect(parseProject(text)).toMatchObject({
      failure: { reason: 'invalid', place: { path: ['answers'] } },
    })
  })

  function twice<T>(row: T): T[] {
    return [row, row]
  }
})

describe('a project of version 2', () => {
  const { project } = JSON.parse(projectFile(2))
  const sealed = (answers: unknown) =>
    JSON.stringify({
      format: fileFormat,
      version: 2,
      savedAt,
      app: '',
      project: { ...project, answers },
    })

  it('is what it was, and what has been asked since stands unanswered', () => {
    const opened = parseProject(sealed(project.answers))
    expect(opened.ok && opened.value).toMatchObject(project)
    const bare = parseProject(sealed({ ...Object(emptyAnswersOf(2)), team: project.answers.team }))
    expect(bare.ok && bare.value.answers).toEqual({
      ...emptyAnswers,
      team: opened.ok && opened.value.answers.team,
    })
    const actors = opened.ok ? opened.value.answers.team.actors : []
    expect(actors.length).toBeGreaterThan(0)
    expect(actors.map(({ side }) => side)).toEqual(actors.map(() => null))
  })

  it.each([['start'], ['problem', 'openness'], ['arena', 'mandate'], ['team', 'actors']])(
    'with something else in %s is refused there, and kept',
    (...path) => {
      const text = sealed(changedAt(project.answers, path, 1))
      expect(parseProject(text)).toMatchObject({
        failure: { reason: 'invalid', text, place: { path: ['answers', ...path] } },
      })
    },
  )

  function emptyAnswersOf(version: number): unknown {
    return cleared(JSON.parse(projectFile(version)).project.answers, emptyAnswers)
  }

  /** As much of the empty answers as the earlier version knew. */
  function cleared(known: unknown, empty: unknown): unknown {
    if (typeof known !== 'object' || known === null || Array.isArray(known)) return empty
    if (Array.isArray(empty)) return empty
    return Object.fromEntries(
      Object.entries(known).map(([key, value]) => [
        key,
        cleared(value, Reflect.get(Object(empty), key)),
      ]),
    )
  }

  function changedAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
    if (key === undefined) return to
    return { ...Object(value), [key]: changedAt(Reflect.get(Object(value), key), rest, to) }
  }
})

describe('a project of version 3', () => {
  const { project } = JSON.parse(projectFile(3))
  const sealed = (part: object) =>
    JSON.stringify({
      format: fileFormat,
      version: 3,
      savedAt,
      app: '',
      project: { ...project, ...part },
    })
  const signature = { id: 's1', party: 'Klubben', name: 'N. N.', role: '' }

  it('is what it was, and what has been asked since stands unanswered', () => {
    const document = { ...project.document, signatures: [signature] }
    const opened = parseProject(sealed({ document }))
    if (!opened.ok) throw new Error(opened.failure.reason)
    const { answers, judgement, document: paper } = opened.value
    expect(opened.value).toMatchObject({ ...project, document })
    expect(answers.arena.roles.perPhase).toEqual(emptyAnswers.arena.roles.perPhase)
    expect(judgement.citizens).toEqual({ today: null, here: null })
    expect(paper.pageOne).toEqual({ statement: '', open: '', fixed: '', promise: '' })
    expect(paper.signatures).toEqual([{ ...signature, actor: '' }])
  })

  it.each([
    ['roles', { answers: { ...project.answers, arena: { ...project.answers.arena, roles: 1 } } }],
    ['judgement', { judgement: 1 }],
    ['document', { document: 1 }],
    ['signatures', { document: { ...project.document, signatures: [signature, 3] } }],
  ])('with something else in %s is refused there, and kept', (last, part) => {
    const text = sealed(part)
    const opened = parseProject(text)
    expect(opened).toMatchObject({ failure: { reason: 'invalid', text } })
    expect(!opened.ok && opened.failure.place?.path).toContain(last)
  })
})

describe('a project of an earlier version', () => {
  const { language, ...old } = emptyProject('p1', 'da', savedAt)
  const serialized = (version: number, project: unknown) =>
    JSON.stringify({ format: fileFormat, version, savedAt, app: '', project })
  /** Version 1 said `tongue`, version 2 `speech`, version 3 says `language`. */
  const steps: Migration[] = [renamed('tongue', 'speech'), renamed('speech', 'language')]

  it.each([
    [1, { ...old, tongue: language }],
    [2, { ...old, speech: language }],
    [3, { ...old, language }],
  ])('goes through the steps from version %i on, in order', (version, project) => {
    expect(parseProject(serialized(version, project), steps)).toEqual(ok({ ...old, language }))
  })

  it('is too new only beyond the last step', () => {
    expect(parseProject(serialized(4, {}), steps)).toMatchObject({ failure: { reason: 'tooNew' } })
  })

  it('that a step cannot take is invalid, and kept', () => {
    const text = serialized(1, null)
    expect(parseProject(text, steps)).toEqual(failed({ reason: 'invalid', text, place: null }))
  })

  function renamed(from: string, to: string): Migration {
    return (project) => {
      if (typeof project !== 'object' || project === null) throw new Error('not a project')
      const { [from]: value, ...others } = Object.fromEntries(Object.entries(project))
      return { ...others, [to]: value }
    }
  }
})
