import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { emptyProject, type Project, projectSchema } from '#core/project/project.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { type Idea, type Ideas, ideasSchema } from '#core/workshop/ideas/ideas.ts'
import type { Large } from '#core/workshop/run/large.ts'
import { type AtHand, onScreen } from '#core/workshop/run/on-screen.ts'
import { type Run, runSchema, shownThings } from '#core/workshop/run/run.ts'
import {
  ended,
  showing,
  withBack,
  withBlack,
  withCode,
  withLarge,
  withNext,
} from '#core/workshop/run/run-acts.ts'
import { standardBlocks } from '#core/workshop/standard-run-sheets.ts'
import { atSeven, inBlock, minutes, seven } from './sheets.ts'

/** All that the projector may say of a project, place by place. Nothing comes here but what a whole room may read. */
const mayBeShown = [
  'answers.problem.statement',
  'answers.start.title',
  'answers.team.actors[].brings',
  'answers.team.actors[].group',
  'answers.team.actors[].name',
  'answers.team.needs[].importance',
  'answers.team.needs[].name',
  'ideas.all[].dots',
  'ideas.all[].group.name',
  'ideas.all[].group.number',
  'ideas.all[].number',
  'ideas.all[].table',
  'ideas.all[].text',
  'workshop.begins',
  'workshop.blocks[].what',
]

/** What may stand large, but the staircase, which is worked out by rules that take no such project. */
const larges: readonly Large[] = [
  { kind: 'questions', page: 'problem/statement' },
  { kind: 'card', place: 3 },
  { kind: 'figure', figure: 'table' },
  { kind: 'figure', figure: 'coverage' },
]

const sign = (place: string) => `⟦${place}⟧`
const signs = /⟦(.*?)⟧/gu

/** A value of the schema in which every text says where it stands. */
function saying(schema: unknown, place: string): unknown {
  if (schema instanceof z.ZodMiniNullable) return saying(schema.def.innerType, place)
  if (schema instanceof z.ZodMiniRecord) return { r1: saying(schema.def.valueType, `${place}{}`) }
  if (schema instanceof z.ZodMiniArray) return [saying(schema.def.element, `${place}[]`)]
  if (schema instanceof z.ZodMiniObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, inner]) => [
        key,
        saying(inner, place === '' ? key : `${place}.${key}`),
      ]),
    )
  return sign(place)
}

const placesOf = (value: unknown, place = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => placesOf(each, `${place}[]`))
  if (value === null || typeof value !== 'object') return [place]
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(inner, place === '' ? key : `${place}.${key}`),
  )
}

const placesIn = (shown: unknown) =>
  [...new Set([...JSON.stringify(shown).matchAll(signs)].map(([, place]) => place))].toSorted()

const project = saying(projectSchema, '') as Project
/** With a block of each kind, and of one's own: what it says is the same. */
const withBlocks = (): Project => {
  const [block] = project.workshop.blocks
  if (!block) throw new Error('A run sheet has no blocks any more.')
  const blocks = [...standardBlocks, 'own'].map((id) => ({ ...block, id, minutes: 10 }))
  return { ...project, workshop: { ...project.workshop, blocks } }
}

/** An idea as the schema has it, at hand, with everything said of it; and one in no group. */
const said = (): readonly Idea[] => {
  const { all } = saying(ideasSchema, 'ideas') as Ideas
  const open = all.map((idea) => ({ ...idea, parked: false }))
  return [...open, ...open.map((idea) => ({ ...idea, group: null }))]
}
const unnamed = { unnamedActor: 'Uden navn', unnamedNeed: 'Uden navn' }
const withIdeas = (project: Project): AtHand => ({ project, ideas: said(), unnamed })

/** All that can be on the projector in the course of a run. */
function everythingShown(of: AtHand, how: Partial<Run> = { areDotsShown: true }) {
  const { blocks } = of.project.workshop
  const runs: Run[] = [atSeven(), ...blocks.map((_, index) => inBlock(blocks, index))]
  const states = runs.flatMap((run) =>
    shownThings.flatMap((shown) => [
      { ...run, ...how, shown },
      withBlack({ ...run, ...how, shown }),
      withCode({ ...run, ...how, shown }),
      ...larges.map((large) => withLarge({ ...run, ...how, shown }, large)),
      { ...run, ...how, shown, pausedSince: seven },
      { ...run, ...how, shown, isOver: true },
    ]),
  )
  return [null, ...states].map((run) => onScreen(of, run, seven + minutes(400)))
}

describe('the projector', () => {
  it('says of a project what a room may read, and nothing else', () => {
    expect(placesIn(everythingShown(withIdeas(withBlocks())))).toEqual(mayBeShown)
  })

  it('says nothing of the ideas while people write in silence, but how many there are', () => {
    const silent = everythingShown(withIdeas(withBlocks()), { isSilent: true, areDotsShown: true })
    expect(placesIn(silent)).toEqual(mayBeShown.filter((place) => !place.startsWith('ideas.')))
    const counts = silent.flatMap((each) => (each.kind === 'ideas' ? [each.ideas.count] : []))
    expect(new Set(counts)).toEqual(new Set([2]))
  })

  it('says nothing of the dots before they are shown', () => {
    const before = everythingShown(withIdeas(withBlocks()), {})
    expect(placesIn(before)).toEqual(mayBeShown.filter((place) => !place.endsWith('.dots')))
    const dots = before.filter((each) => each.kind === 'ideas' && each.ideas.order === 'dots')
    expect(dots.length).toBeGreaterThan(10)
    expect(placesIn(dots).filter((place) => place?.startsWith('ideas.'))).toEqual([])
  })

  it('is asked of every place of a project, those of private notes among them', () => {
    const all = placesOf(project)
    const text = JSON.stringify(project)
    expect(all.length).toBeGreaterThan(150)
    const privateOnes = fieldIds.flatMap((field) => fields[field].private ?? [])
    expect(privateOnes.length).toBeGreaterThan(3)
    for (const place of privateOnes) {
      const name = place.split(/[.[\]{}]+/u).findLast((part) => part !== '') ?? ''
      expect(text).toMatch(new RegExp(`⟦answers\\.[^⟧]*${name}`, 'u'))
      expect(mayBeShown.some((each) => each.includes(place))).toBe(false)
    }
  })

  it('is black when it is asked to be, before anything else', () => {
    expect(onScreen(withIdeas(withBlocks()), withBlack(atSeven()), seven)).toEqual({
      kind: 'black',
    })
  })

  it('shows the code for phones over all else but black, asked in the block that is on', () => {
    const of = withIdeas(withBlocks())
    const { blocks } = of.project.workshop
    const asked = (run: Run) => onScreen(of, run, seven + minutes(1))
    const code = (askedIn: string | null) => ({ kind: 'code', askedIn })
    expect(asked(withCode(atSeven()))).toEqual(code(null))
    const inSecond = showing(inBlock(blocks, 1), 'ideas')
    expect(asked(withCode(inSecond))).toEqual(code(blocks[1]?.id ?? ''))
    expect(asked(withCode(withCode(inSecond)))).toEqual(asked(inSecond))
    expect(asked(withBlack(withCode(inSecond)))).toEqual({ kind: 'black' })
    expect(asked(withCode(withBlack(inSecond)))).toEqual(code(blocks[1]?.id ?? ''))
    expect(asked({ ...withCode(inSecond), isOver: true }).kind).not.toBe('code')
  })

  it('shows something of a page large until the next step, under the code and under black', () => {
    const of = withIdeas(withBlocks())
    const { blocks } = of.project.workshop
    const shown = (run: Run) => onScreen(of, run, seven + minutes(1))
    const inSecond = showing(inBlock(blocks, 1), 'ideas')
    for (const large of larges) {
      const run = withLarge(withCode(inSecond), large)
      expect(runSchema.parse(run)).toEqual(run)
      expect(shown(run)).toMatchObject({ kind: 'large', large })
      expect(shown(withLarge(run, null))).toEqual(shown(inSecond))
      expect(shown(withCode(withCode(run)))).toEqual(shown(run))
      expect(shown(withCode(run)).kind).toBe('code')
      expect(shown(withBlack(run)).kind).toBe('black')
      for (const after of [
        withNext(run, blocks, seven + minutes(1)),
        withBack(run, blocks, seven + minutes(1)),
        showing(run, 'title'),
        ended(run, seven),
      ])
        expect(after.large).toBeNull()
      expect(shown({ ...run, isOver: true }).kind).not.toBe('large')
    }
  })

  it('says of the staircase which steps there are and no word of the project', () => {
    const of = { ...withIdeas(emptyProject('p1', 'da', '2026-11-30T17:00:00.000Z')) }
    const run = withLarge(atSeven(), { kind: 'figure', figure: 'staircase' })
    expect(onScreen(of, run, seven)).toEqual({
      kind: 'large',
      large: { kind: 'figure', figure: 'staircase' },
      figure: {
        name: 'staircase',
        source: { reached: [], current: 0, next: null },
        isChosen: false,
      },
    })
  })

  it('says when the workshop begins until it has, by the clock or by its first block', () => {
    const of = withIdeas(withBlocks())
    const { blocks } = of.project.workshop
    const due = { ...atSeven(), due: seven + minutes(10) }
    const begins = (run: Run, at: number) => {
      const shown = onScreen(of, run, seven + minutes(at))
      return shown.kind === 'title' && shown.begins !== ''
    }
    expect([9, 10].map((at) => begins(due, at))).toEqual([true, false])
    // Tried out hours before.
    expect(begins(atSeven(), 10)).toBe(true)
    expect(begins(showing(inBlock(blocks, 0), 'title'), 10)).toBe(false)
    expect(begins({ ...atSeven(), isOver: true }, 10)).toBe(false)
  })

  it('shows the title where the block is no more', () => {
    const { blocks } = withBlocks().workshop
    expect(onScreen(withIdeas(project), inBlock(blocks, 3), seven)).toMatchObject({ kind: 'title' })
  })

  it('shows the title where the block is of another day', () => {
    const of = withIdeas(withBlocks())
    const run = inBlock(of.project.workshop.blocks, 0)
    expect(onScreen(of, run, seven + minutes(60))).toMatchObject({ kind: 'block' })
    expect(onScreen(of, run, seven + minutes(60 * 13))).toMatchObject({ kind: 'title' })
  })

  it('says which of the four questions a block is about', () => {
    const { blocks } = withBlocks().workshop
    const asked = blocks.map((_, index) =>
      onScreen(withIdeas(withBlocks()), inBlock(blocks, index), seven),
    )
    const questions = asked.map((each) => (each.kind === 'block' ? each.block.question : each.kind))
    expect(questions).toEqual([
      ...[null, null, 'problem', 'team', 'team', null, 'team', 'motivation', 'arena', null, null],
      null,
    ])
  })
})
