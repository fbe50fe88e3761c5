import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { emptyProject, type Project, projectSchema } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { placeWords } from '#i18n/place-words.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'

const moment = '2026-11-23T12:00:00.000Z'
const empty = emptyProject('p1', 'da', moment)
/** Something in every list, so that there is a place of every kind. */
const project: Project = projectSchema.parse({
  ...empty,
  answers: fullAnswers,
  judgement: { ...empty.judgement, setAside: { 'uncovered:n1': 'Noget' } },
  nextSteps: [{ id: 's1', what: 'Ringe til skolen', who: '', when: '' }],
  workshop: {
    duration: 60,
    begins: '17:00',
    blocks: [{ id: 'w1', minutes: 10, what: 'Velkommen', lead: '', how: '', result: '' }],
    done: ['invite'],
  },
  document: {
    ...empty.document,
    signatures: [{ id: 'u1', actor: '', party: 'Kommunen', name: '', role: '' }],
  },
})

type Path = readonly (string | number)[]

/** Where each single value of the project stands. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, nth) => leaves(each, [...path, nth]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => leaves(each, [...path, name]))
  return [path]
}

const withWrong = (value: unknown, [first, ...rest]: Path): unknown => {
  if (first === undefined) return { wrong: true }
  if (Array.isArray(value))
    return value.map((each, nth) => (nth === first ? withWrong(each, rest) : each))
  const found: Record<string, unknown> = { ...(value as object) }
  return { ...found, [first]: withWrong(found[first], rest) }
}

const refusal = (path: Path) => {
  const file: unknown = JSON.parse(serializeProject(project, moment, 'Medspil'))
  const opened = parseProject(JSON.stringify(withWrong(file, ['project', ...path])))
  if (opened.ok) throw new Error(`${path.join('.')} may be anything.`)
  expect(opened.failure.reason).toBe('invalid')
  return opened.failure.place
}

describe.each(languages)('where a file is wrong, in %s', (language) => {
  it('is said by field and row for every value of a project, and never by the names in the code', async () => {
    const words = await loadProjectMessages(language)
    const all = leaves(project)
    expect(all.length).toBeGreaterThan(150)
    for (const path of all) {
      const said = placeWords(words, refusal(path))
      const [part, ...rest] = path
      const isNamed = ['answers', 'nextSteps', 'document', 'judgement', 'workshop'].includes(
        String(part),
      )
      expect(said !== '', path.join('.')).toBe(isNamed)
      expect(said, path.join('.')).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]|undefined|null/u)
      if (part === 'answers') expect(said).toMatch(/\d\.\d/u)
      const row = rest.find((each) => typeof each === 'number')
      if (row !== undefined) expect(said, path.join('.')).toContain(String(row + 1))
    }
  })
})

it('names the row as people know it', async () => {
  const words = await loadProjectMessages('da')
  const many = { ...fullAnswers.team.actors[0], id: 'a2', name: 'Biblioteket', group: 'ukendt' }
  const file: unknown = JSON.parse(serializeProject(project, moment, 'Medspil'))
  const text = JSON.stringify(file).replace('"actors":[', `"actors":[${JSON.stringify(many)},`)
  const opened = parseProject(text)
  expect(!opened.ok && placeWords(words, opened.failure.place)).toBe(
    'felt 2.2, »Hvem har noget af det?«, række 1, »Biblioteket«',
  )
  expect(placeWords(words, refusal(['answers', 'team', 'coverage', 'n1', 'a1']))).toBe(
    'felt 2.4, »Hvem bærer hvad?«, »Noget«',
  )
})
