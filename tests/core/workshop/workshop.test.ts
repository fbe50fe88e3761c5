import { describe, expect, it } from 'vitest'
import { inverted } from '#core/changes/change.ts'
import { changeBetween } from '#core/changes/change-between.ts'
import { withChange } from '#core/changes/with-change.ts'
import { limits } from '#core/limits.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { forPaper } from '#core/project/for-paper.ts'
import { emptyProject, type Project, projectSchema, projectToShare } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import { repairProject } from '#core/project/repair-project.ts'
import { ok } from '#core/result.ts'
import { type Chore, chores } from '#core/workshop/chores.ts'
import {
  type Block,
  emptyWorkshop,
  type Workshop,
  workshopSchema,
} from '#core/workshop/workshop.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const moment = '2026-11-29T09:00:00.000Z'
const empty = emptyProject('p1', 'da', moment)
const block = (id: string, more: Partial<Block> = {}): Block => ({
  id,
  minutes: 10,
  what: 'Velkommen',
  lead: '',
  how: '',
  result: '',
  ...more,
})
const isKept = (more: Partial<Record<keyof Workshop, unknown>>) =>
  workshopSchema.safeParse({ ...emptyWorkshop, ...more }).success
const withBlocks = (...blocks: Block[]): Project => ({
  ...empty,
  workshop: { ...emptyWorkshop, blocks },
})

describe('what is done around a workshop', () => {
  const ticked = (...done: Chore[]): Project => ({
    ...empty,
    workshop: { ...emptyWorkshop, done },
  })

  it('is ticked off once each, and only what there is', () => {
    expect(isKept({ done: [...chores] })).toBe(true)
    expect(isKept({ done: ['invite', 'invite'] })).toBe(false)
    expect(isKept({ done: ['dance'] })).toBe(false)
  })

  it('is all ticked that either of two has ticked, and what one has taken back is not', () => {
    const { project } = mergeProjects({
      base: ticked('room'),
      mine: ticked('invite'),
      theirs: ticked('room', 'reply'),
    })
    expect(project.workshop.done.toSorted()).toEqual(['invite', 'reply'])
  })

  it('is undone and done again as all else', () => {
    const change = changeBetween(empty, ticked('invite'))
    if (!change) throw new Error('Nothing was ticked.')
    expect(withChange(ticked('invite'), inverted(change))).toEqual(ok(empty))
  })
})

describe('the limits of a run sheet', () => {
  const many = (count: number) => Array.from({ length: count }, (_, nth) => block(`b${nth}`))

  it('hold in number', () => {
    expect(isKept({ blocks: many(limits.blocks) })).toBe(true)
    expect(isKept({ blocks: many(limits.blocks + 1) })).toBe(false)
    expect(isKept({ blocks: [block('a'), block('a')] })).toBe(false)
  })

  it.each([
    [0, true],
    [limits.blockMinutes, true],
    [null, true],
    [limits.blockMinutes + 1, false],
    [-1, false],
    [2.5, false],
    ['10', false],
  ])('hold in minutes: %s', (minutes, kept) => {
    expect(isKept({ blocks: [{ ...block('a'), minutes }] })).toBe(kept)
  })

  it.each(['what', 'lead', 'how', 'result'])('hold in the text of %s', (part) => {
    const text = 'x'.repeat(limits.text)
    expect(isKept({ blocks: [{ ...block('a'), [part]: text }] })).toBe(true)
    expect(isKept({ blocks: [{ ...block('a'), [part]: `${text}x` }] })).toBe(false)
  })

  it.each([
    ['', true],
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['17.00', false],
    ['i aften', false],
  ])('hold in when it begins: %j', (begins, kept) => {
    expect(isKept({ begins })).toBe(kept)
  })

  it.each([
    [null, true],
    [150, true],
    [90, false],
  ])('hold in the length: %s', (duration, kept) => {
    expect(isKept({ duration })).toBe(kept)
  })
})

describe('a workshop', () => {
  it('is kept in the file, also in one to share', () => {
    forAll(arbitraryProject, (project) => {
      const opened = parseProject(serializeProject(projectToShare(project), moment, 'Medspil'))
      expect(opened.ok && opened.value.workshop).toEqual(project.workshop)
    })
  })

  it('goes on no charter and into none', () => {
    forAll(arbitraryProject, (project) => {
      expect(forPaper(project)).toEqual({ ...project, remarks: [], workshop: emptyWorkshop })
    })
  })

  it('is undone block by block', () => {
    const before = withBlocks(block('a'), block('b'))
    const after = withBlocks(block('b'), block('a', { minutes: 25 }), block('c'))
    const change = changeBetween(before, after)
    if (!change) throw new Error('Two run sheets are taken for one.')
    expect(withChange(before, change)).toEqual(ok(after))
    expect(withChange(after, inverted(change))).toEqual(ok(before))
  })

  it('of two windows holds what both did, block by block', () => {
    const base = withBlocks(block('a'), block('b'))
    const mine = withBlocks(block('a', { minutes: 25 }), block('b'))
    const theirs = withBlocks(block('a', { how: 'Runde' }), block('b'), block('c'))
    const { blocks } = mergeProjects({ base, mine, theirs }).project.workshop
    expect(blocks).toEqual([block('a', { minutes: 25, how: 'Runde' }), block('b'), block('c')])
  })

  it('that is wrong in a file is mended without a text being lost', () => {
    const wrong: unknown = {
      ...empty,
      workshop: {
        duration: 95,
        begins: 'i aften',
        blocks: [
          { ...block('a'), minutes: 'ti', how: 'Runde' },
          { ...block('a'), extra: 1 },
        ],
      },
    }
    const mended = repairProject(wrong)
    expect(mended.ok && projectSchema.safeParse(mended.value.project).success).toBe(true)
    expect(mended.ok && mended.value.project.workshop).toMatchObject({
      duration: null,
      begins: '',
      blocks: [{ id: 'a', minutes: null, how: 'Runde' }, { what: 'Velkommen' }],
    })
  })

  it('with more than a limit allows is not cut: the file is refused, and says where', () => {
    const wrong: unknown = {
      ...empty,
      workshop: { ...emptyWorkshop, blocks: [{ ...block('a'), minutes: 241 }] },
    }
    expect(repairProject(wrong)).toMatchObject({
      ok: false,
      failure: { path: ['workshop', 'blocks', 0, 'minutes'], row: 1, name: 'Velkommen' },
    })
  })
})

describe('a project of version 5', () => {
  it('opens with a workshop nobody has prepared', () => {
    const { workshop: _, ...before } = empty
    const text = JSON.stringify({
      format: 'medspil-project',
      version: 5,
      savedAt: moment,
      app: '',
      project: before,
    })
    expect(parseProject(text)).toMatchObject({ ok: true, value: { workshop: emptyWorkshop } })
  })
})
