import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProjects, withGivenBack } from '#core/merge/merge-projects.ts'
import type { Project } from '#core/project/project.ts'
import { after, twoSides } from '../../fixtures/arbitrary-edits.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
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
  forAll(versionsOfOneBase, (all) => all.forEach(statement), runs / pairs)

/** Every text, under the names of members and the ids of rows on the way to it. */
function texts(value: unknown, path = ''): [place: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  if (Array.isArray(value))
    return value.flatMap((each) =>
      typeof each === 'object' && each !== null
        ? texts(each, `${path}.${each.id ?? each.phase}`)
        : [[`${path}.${each}`, each] as [string, unknown]],
    )
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`))
}
const changedTexts = (base: Project, side: Project) => {
  const before = new Map(texts(base))
  return texts(side).filter(([place, text]) => text !== '' && before.get(place) !== text)
}

describe('two versions of one project merged', { timeout: 300_000 }, () => {
  it('are whole, whatever was done on both sides', () => {
    forAllVersions(1_000, (versions) => expectWhole(mergeProjects(versions).project))
  })

  it('hold all that either side wrote, chose or added, but for what is given back', () => {
    forAllVersions(5_000, ({ base, mine, theirs }) => {
      const { project, gaveWay } = mergeProjects({ base, mine, theirs })
      const stands = new Map(texts(project))
      for (const [place, text] of changedTexts(base, mine))
        expect([place, stands.get(place)]).toEqual([place, text])
      const lost = new Map(gaveWay.map(({ path, value }) => [`.${path.join('.')}`, value]))
      for (const [place, text] of changedTexts(base, theirs))
        expect([place, lost.get(place) ?? stands.get(place)]).toEqual([place, text])
    })
  })

  it('take what gave way in the place of what stands, when it is fetched back', () => {
    forAllVersions(1_000, ({ base, mine, theirs }) => {
      const { project, gaveWay } = mergeProjects({ base, mine, theirs })
      for (const { path, value } of gaveWay) {
        const changed = withGivenBack(project, { path, value })
        expect(new Map(texts(changed)).get(`.${path.join('.')}`)).toEqual(value)
      }
    })
  })

  it('are the same whichever side is called mine, where no field was changed on both', () => {
    forAllVersions(5_000, ({ base, mine, theirs }) => {
      const one = mergeProjects({ base, mine, theirs })
      const other = mergeProjects({ base, mine: theirs, theirs: mine })
      expect(one.gaveWay.length).toBe(other.gaveWay.length)
      if (one.gaveWay.length === 0) expect(one.project).toEqual(other.project)
    })
  })

  it('are the side that changed, where the other did not', () => {
    forAllVersions(1_000, ({ base, mine }) => {
      expect(mergeProjects({ base, mine, theirs: base }).project).toEqual(mine)
      expect(mergeProjects({ base, mine: base, theirs: mine }).project).toEqual(mine)
      expect(mergeProjects({ base, mine, theirs: mine }).project).toEqual(mine)
    })
  })

  it('change no more when the same is merged once again', () => {
    forAllVersions(5_000, ({ base, mine, theirs }) => {
      const { project } = mergeProjects({ base, mine, theirs })
      expect(mergeProjects({ base, mine: project, theirs }).project).toEqual(project)
      expect(mergeProjects({ base: theirs, mine: project, theirs }).project).toEqual(project)
    })
  })
})
