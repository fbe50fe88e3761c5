import { describe, expect, it } from 'vitest'
import { saidOfChange, subjectOf } from '#app/project/frame/said-of-change.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

type Path = readonly (string | number)[]

const row = { id: 'x1', what: 'Noget', who: 'Nogen', when: 'Snart' }
const empty = emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z')
const full: Project = {
  ...empty,
  answers: fullAnswers,
  nextSteps: [row],
  remarks: [
    {
      id: 'r1',
      field: 'team.needs',
      row: null,
      answers: null,
      by: 'Seniorrådet',
      written: '2026-11-24T10:00:00.000Z',
      text: 'Hvem betaler?',
      state: null,
    },
  ],
  workshop: {
    duration: 60,
    begins: '17:00',
    blocks: [
      { id: 'w1', minutes: 10, what: 'Velkommen', lead: 'Anna', how: 'Runde', result: 'Ro' },
    ],
    done: ['invite'],
  },
  document: {
    ...empty.document,
    signatures: [{ id: 'u1', actor: '', party: 'Foreningen', name: '', role: '' }],
  },
}

/** What is told of a project and never changed by anyone on a screen. */
const beside = ['id', 'created', 'changed', 'example']
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** A set is one answer: what is chosen in it. */
const isSet = (value: unknown) => Array.isArray(value) && !value.some(isObject)

/** Everything a person can change: each leaf, and each list as a whole. */
function places(value: unknown, path: Path = []): readonly { path: Path; value: unknown }[] {
  if (!isObject(value) || isSet(value)) return [{ path, value }]
  const inside = Object.entries(value).flatMap(([key, each]) =>
    ['id', 'phase'].includes(key) && path.length > 0
      ? []
      : places(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  const isRows = Array.isArray(value) && value.every((each) => 'id' in each)
  return isRows ? [{ path, value }, ...inside] : inside
}

function withValue(whole: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(whole)) return whole.with(Number(key), withValue(whole[Number(key)], rest, put))
  const member = Reflect.get(Object(whole), key)
  return { ...Object(whole), [key]: withValue(member, rest, put) }
}

function another(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['citizens']
  if (typeof value === 'string') return `${value} og mere`
  return value === null ? 'noget' : null
}

const changeable = places(full).filter(({ path }) => !beside.includes(String(path[0])))
const pathsNotTold = (isTold: (before: Project, after: Project, path: Path) => boolean) =>
  changeable
    .filter(({ path, value }) => {
      const after = withValue(full, path, another(value)) as Project
      return !isTold(full, after, path) || !isTold(after, full, path)
    })
    .map(({ path }) => path.join('.'))

describe('undo and redo of any answer, and of any row', () => {
  it('say something', () => {
    expect(changeable.length).toBeGreaterThan(150)
    expect(
      pathsNotTold((from, to) => {
        const change = whatChanged(from, to)
        return change !== null && saidOfChange(change, words).length > 3
      }),
    ).toEqual([])
  })

  it('name what changed, and never the version where that stayed as it was', () => {
    expect(
      pathsNotTold((from, to, path) => {
        const change = whatChanged(from, to)
        if (!change || path[0] === 'route') return path[0] === 'route'
        return subjectOf(change, words) !== words.frame.travel.route
      }),
    ).toEqual([])
  })

  it('know the screen where it is changed, but for what every screen changes', () => {
    expect(
      pathsNotTold((from, to, path) => {
        const isEverywhere = path[0] === 'route' || path[0] === 'language'
        return (whatChanged(from, to)?.on === null) === isEverywhere
      }),
    ).toEqual([])
  })

  it('name the row that came or went', () => {
    expect(
      pathsNotTold((from, to, path) => {
        const change = whatChanged(from, to)
        const list: unknown = path.reduce(
          (each: unknown, key) => Reflect.get(Object(each), key),
          from,
        )
        if (!Array.isArray(list) || isSet(list)) return true
        return change?.rows.length === 1 && ['came', 'went'].includes(change.kind)
      }),
    ).toEqual([])
  })
})
