import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Project, projectSchema } from '#core/project/project.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { onScreen } from '#core/workshop/run/on-screen.ts'
import { type Run, shownThings } from '#core/workshop/run/run.ts'
import { withBlack } from '#core/workshop/run/run-acts.ts'
import { standardBlocks } from '#core/workshop/standard-run-sheets.ts'
import { atSeven, inBlock, minutes, seven } from './sheets.ts'

/** All that the projector may say of a project, place by place. Nothing comes here but what a whole room may read. */
const mayBeShown = ['answers.start.title', 'workshop.begins', 'workshop.blocks[].what']

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

const project = saying(projectSchema, '') as Project
/** With a block of each kind, and of one's own: what it says is the same. */
const withBlocks = (): Project => {
  const [block] = project.workshop.blocks
  if (!block) throw new Error('A run sheet has no blocks any more.')
  const blocks = [...standardBlocks, 'own'].map((id) => ({ ...block, id, minutes: 10 }))
  return { ...project, workshop: { ...project.workshop, blocks } }
}

/** All that can be on the projector in the course of a run. */
function everythingShown(of: Project) {
  const { blocks } = of.workshop
  const runs: Run[] = [atSeven(), ...blocks.map((_, index) => inBlock(blocks, index))]
  const states = runs.flatMap((run) =>
    shownThings.flatMap((shown) => [
      { ...run, shown },
      withBlack({ ...run, shown }),
      { ...run, shown, pausedSince: seven },
      { ...run, shown, isOver: true },
    ]),
  )
  return [null, ...states].map((run) => onScreen(of, run, seven + minutes(400)))
}

describe('the projector', () => {
  it('says of a project what a room may read, and nothing else', () => {
    const said = JSON.stringify(everythingShown(withBlocks()))
    const places = new Set([...said.matchAll(signs)].map(([, place]) => place))
    expect([...places].toSorted()).toEqual(mayBeShown)
  })

  it('is asked of every place of a project, those of private notes among them', () => {
    const all = placesOf(project)
    const said = JSON.stringify(project)
    expect(all.length).toBeGreaterThan(150)
    const privateOnes = fieldIds.flatMap((field) => fields[field].private ?? [])
    expect(privateOnes.length).toBeGreaterThan(3)
    for (const place of privateOnes) {
      const name = place.split(/[.[\]{}]+/u).findLast((part) => part !== '') ?? ''
      expect(said).toMatch(new RegExp(`⟦answers\\.[^⟧]*${name}`, 'u'))
      expect(mayBeShown.some((each) => each.includes(place))).toBe(false)
    }
  })

  it('is black when it is asked to be, before anything else', () => {
    expect(onScreen(withBlocks(), withBlack(atSeven()), seven)).toEqual({ kind: 'black' })
  })

  it('shows the title where the block is no more', () => {
    const { blocks } = withBlocks().workshop
    expect(onScreen({ ...project }, inBlock(blocks, 3), seven)).toMatchObject({ kind: 'title' })
  })

  it('shows the title where the block is of another day', () => {
    const of = withBlocks()
    const run = inBlock(of.workshop.blocks, 0)
    expect(onScreen(of, run, seven + minutes(60))).toMatchObject({ kind: 'block' })
    expect(onScreen(of, run, seven + minutes(60 * 13))).toMatchObject({ kind: 'title' })
  })

  it('says which of the four questions a block is about', () => {
    const { blocks } = withBlocks().workshop
    const asked = blocks.map((_, index) => onScreen(withBlocks(), inBlock(blocks, index), seven))
    const questions = asked.map((each) => (each.kind === 'block' ? each.question : each.kind))
    expect(questions).toEqual([
      ...[null, null, 'problem', 'team', 'team', null, 'team', 'motivation', 'arena', null, null],
      null,
    ])
  })
})
