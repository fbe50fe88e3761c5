import { describe, expect, it } from 'vitest'
import { inverted } from '#core/changes/change.ts'
import { changeBetween } from '#core/changes/change-between.ts'
import { withChange } from '#core/changes/with-change.ts'
import { limits } from '#core/limits.ts'
import { emptyProject, type Project, projectSchema } from '#core/project/project.ts'
import { failed, ok } from '#core/result.ts'
import { type IdeaTarget, ideaTargets } from '#core/workshop/ideas/idea-targets.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { usesOf, withIdeasUsed } from '#core/workshop/ideas/use-ideas.ts'
import { idea } from '../../../fixtures/arbitrary-ideas.ts'

const empty = emptyProject('p1', 'da', '2026-11-30T09:00:00.000Z')
const all = Object.keys(ideaTargets) as IdeaTarget[]
const bus = idea(1, 'En bus')
const kitchen = idea(2, 'Et køkken')
const used = (project: Project, as: IdeaTarget, ...ideas: readonly Idea[]) => {
  const done = withIdeasUsed(
    project,
    as,
    ideas.map((each) => ({ idea: each, text: each.text })),
  )
  if (!done.ok) throw new Error(done.failure)
  const marked = ideas.map((each) => ({
    ...each,
    used: done.value.uses.find(({ number }) => number === each.number)?.used ?? each.used,
  })) as Idea[]
  return { project: done.value.project, marked }
}

describe.each(all)('ideas used as %s', (as) => {
  it('make a project that is as it must be, with their words in it', () => {
    const { project } = used(empty, as, bus, kitchen)
    expect(projectSchema.safeParse(project).success).toBe(true)
    const text = JSON.stringify(project)
    for (const { text: words } of [bus, kitchen]) expect(text).toContain(words)
  })

  it('are marked while they stand there: not after an undo, and again after that is redone', () => {
    const { project, marked } = used(empty, as, bus, kitchen)
    const change = changeBetween(empty, project)
    if (!change) throw new Error('Nothing was put in.')
    const undone = withChange(project, inverted(change))
    expect(undone).toEqual(ok(empty))
    for (const each of marked) {
      expect(usesOf(each, project)).toEqual([as])
      expect(usesOf(each, empty)).toEqual([])
    }
  })

  it('are not put in twice', () => {
    const { project, marked } = used(empty, as, bus)
    const [again] = marked
    expect(again && withIdeasUsed(project, as, [{ idea: again, text: 'En bus' }])).toEqual(
      ok({ project, uses: [] }),
    )
  })

  it('stand behind what was there', () => {
    const { project } = used(empty, as, bus)
    const text = JSON.stringify(used(project, as, kitchen).project)
    expect(text.indexOf('En bus')).toBeLessThan(text.indexOf('Et køkken'))
  })

  it('of no words are passed over', () => {
    expect(withIdeasUsed(empty, as, [{ idea: bus, text: '  ' }])).toEqual(
      ok({ project: empty, uses: [] }),
    )
  })

  it('are refused together where there is no room for all', () => {
    const many = Array.from({ length: limits.actors + 1 }, (_, nth) => ({
      idea: idea(nth + 1, 'x'),
      text: 'x'.repeat(100),
    }))
    const done = withIdeasUsed(empty, as, many)
    expect([failed('full'), failed('tooLong')]).toContainEqual(done)
  })
})

describe('an idea', () => {
  it('can be used as several things', () => {
    const [once] = used(empty, 'needs', bus).marked
    if (!once) throw new Error('It is not marked.')
    const { project, marked } = used(used(empty, 'needs', bus).project, 'actors', once)
    expect(marked[0] && usesOf(marked[0], project)).toEqual(['needs', 'actors'])
  })

  it('is used in other words than its own where it was changed on the way', () => {
    const done = withIdeasUsed(empty, 'affected', [{ idea: bus, text: ' De, der ikke kan køre ' }])
    expect(done).toMatchObject(
      ok({ uses: [{ used: [{ as: 'affected', text: 'De, der ikke kan køre' }] }] }),
    )
  })
})
