import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProjects, withGivenBack } from '#core/merge/merge-projects.ts'
import { isList, isRecord, keyOf } from '#core/plain-values.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import { howMany } from '../../../tools/in-part.mjs'
import { after, twoSides } from '../../fixtures/arbitrary-edits.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { expectSame } from '../../fixtures/expect-same.ts'
import { expectWhole } from '../../fixtures/taken-out.ts'

interface ThreeVersions {
  readonly base: Project
  readonly mine: Project
  readonly theirs: Project
}

/** Twenty pairs of edit sequences for each base, since a base costs more to make than to edit. */
const pairs = 20
const versionsOfOneBase = fc
  .record({
    base: arbitraryProject,
    all: fc.array(twoSides, { minLength: pairs, maxLength: pairs }),
  })
  .map(({ base, all }) =>
    all.map(({ first, second }) => ({
      base,
      mine: after(base, 'of-mine-', first),
      theirs: after(base, 'of-theirs-', second),
    })),
  )

const forAllVersions = (runs: number, statement: (versions: ThreeVersions) => void) =>
  // Made smaller, these are no easier to read, and it takes longer than all of them.
  void fc.assert(
    fc.property(versionsOfOneBase, (all) => all.forEach(statement)),
    {
      numRuns: runs / pairs,
      endOnFailure: true,
    },
  )

const withTeam = (project: Project, actors: readonly Actor[]): Project => ({
  ...project,
  answers: { ...project.answers, team: { ...project.answers.team, actors: [...actors] } },
})
const withActors = (...names: string[]) =>
  withTeam(
    emptyProject('p1', 'da', '2026-11-23T12:00:00.000Z'),
    names.map((name) => emptyActor(name, name)),
  )

const signed = (project: Project, signatures: Project['document']['signatures']) => ({
  ...project,
  document: { ...project.document, signatures },
})
const row = { id: 's1', party: 'Spejderne', actor: 'a', name: '', role: '' }

type Text = [place: string, text: unknown]

/** Members by their names, rows by their ids, codes by themselves; nothing where there is none within. */
function within(value: unknown): ReadonlyMap<string, unknown> {
  if (isList(value)) return new Map(value.map((each) => [keyOf(each), each]))
  return new Map(isRecord(value) ? Object.entries(value) : [])
}

/** Every text, under the names of members and the ids of rows on the way to it. */
const texts = (value: unknown, path = ''): Text[] =>
  isList(value) || isRecord(value)
    ? [...within(value)].flatMap(([key, each]) => texts(each, `${path}.${key}`))
    : [[path, value]]

/** Those that are not what they were; what both share is passed over. */
function changedTexts(base: unknown, side: unknown, path = ''): Text[] {
  if (Object.is(base, side)) return []
  if (!isList(side) && !isRecord(side)) return side === '' ? [] : [[path, side]]
  const before = within(base)
  return [...within(side)].flatMap(([key, each]) =>
    changedTexts(before.get(key), each, `${path}.${key}`),
  )
}

describe('two versions of one project merged', { timeout: 300_000 }, () => {
  it('are whole, whatever was done on both sides', () => {
    forAllVersions(howMany('editedPairs') / 5, (versions) =>
      expectWhole(mergeProjects(versions).project),
    )
  })

  it('hold all that either side wrote, chose or added, but for what is given back', () => {
    forAllVersions(howMany('editedPairs'), ({ base, mine, theirs }) => {
      const { project, gaveWay } = mergeProjects({ base, mine, theirs })
      const stands = new Map(texts(project))
      const gone = changedTexts(base, mine).filter(([place, text]) => stands.get(place) !== text)
      expect(gone).toEqual([])
      const lost = new Map(gaveWay.map(({ path, value }) => [`.${path.join('.')}`, value]))
      const found = (place: string) => lost.get(place) ?? stands.get(place)
      const dropped = changedTexts(base, theirs).filter(([place, text]) => found(place) !== text)
      expect(dropped).toEqual([])
    })
  })

  it('take what gave way in the place of what stands, when it is fetched back', () => {
    forAllVersions(howMany('editedPairs') / 5, ({ base, mine, theirs }) => {
      const { project, gaveWay } = mergeProjects({ base, mine, theirs })
      for (const { path, value } of gaveWay) {
        const changed = withGivenBack(project, { path, value })
        expect(new Map(texts(changed)).get(`.${path.join('.')}`)).toEqual(value)
      }
    })
  })

  it('are the same whichever side is called mine, where no field was changed on both', () => {
    forAllVersions(howMany('editedPairs'), ({ base, mine, theirs }) => {
      const one = mergeProjects({ base, mine, theirs })
      const other = mergeProjects({ base, mine: theirs, theirs: mine })
      expect(one.gaveWay.length).toBe(other.gaveWay.length)
      if (one.gaveWay.length === 0) expectSame(one.project, other.project)
    })
  })

  it('put a row that stays where it stood among the others, whichever side had removed it', () => {
    const base = withActors('a', 'b', 'c')
    const moved = withActors('c', 'a', 'b')
    const mine = withTeam(moved, [
      ...moved.answers.team.actors.slice(0, 2),
      emptyActor('b', 'worked on'),
    ])
    const theirs = withTeam(base, [
      emptyActor('x', 'x'),
      emptyActor('a', 'a'),
      emptyActor('c', 'c'),
    ])
    for (const versions of [
      { base, mine, theirs },
      { base, mine: theirs, theirs: mine },
    ]) {
      const { actors } = mergeProjects(versions).project.answers.team
      expect(actors.map(({ id }) => id)).toEqual(['x', 'c', 'a', 'b'])
    }
  })

  it('are without an actor the other removed, whose signature is all that one side removed', () => {
    const base = signed(withActors('a', 'b'), [row])
    const mine = signed(base, [])
    const theirs = signed(withActors('b'), [{ ...row, actor: '', role: 'Formand' }])
    for (const versions of [
      { base, mine, theirs },
      { base, mine: theirs, theirs: mine },
    ]) {
      const { project } = mergeProjects(versions)
      expect(project.answers.team.actors.map(({ id }) => id)).toEqual(['b'])
      expectSame(mergeProjects({ ...versions, mine: project }).project, project)
    }
  })

  it('keep a signature that one side worked on, without the actor the other removed with it', () => {
    const base = signed(withActors('a', 'b'), [row])
    const mine = signed(base, [{ ...row, name: 'Formanden' }])
    const theirs = signed(withActors('b'), [])
    for (const versions of [
      { base, mine, theirs },
      { base, mine: theirs, theirs: mine },
    ]) {
      const { project } = mergeProjects(versions)
      expectWhole(project)
      expect(project.document.signatures).toEqual([{ ...row, name: 'Formanden', actor: '' }])
    }
  })

  it('are the side that changed, where the other did not', () => {
    forAllVersions(howMany('editedPairs') / 5, ({ base, mine }) => {
      expectSame(mergeProjects({ base, mine, theirs: base }).project, mine)
      expectSame(mergeProjects({ base, mine: base, theirs: mine }).project, mine)
      expectSame(mergeProjects({ base, mine, theirs: mine }).project, mine)
    })
  })

  it('change no more when the same is merged once again', () => {
    forAllVersions(howMany('editedPairs'), ({ base, mine, theirs }) => {
      const { project } = mergeProjects({ base, mine, theirs })
      expectSame(mergeProjects({ base, mine: project, theirs }).project, project)
      expectSame(mergeProjects({ base: theirs, mine: project, theirs }).project, project)
    })
  })
})
