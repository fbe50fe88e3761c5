import { describe, expect, it } from 'vitest'
import { takeContributions } from '#app/project/workshop/take-contribution.ts'
import { emptyProject } from '#core/project/project.ts'
import { ok } from '#core/result.ts'
import { type Idea, notYetSaid, numbered } from '#core/workshop/ideas/ideas.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import { roundOf, sessionOf } from '#core/workshop/phones/round.ts'
import { packedContribution, packedGathered } from '#storage/phones/phone-text.ts'
import { diceOf } from '../../../core/project/hostile/hostile-inputs.ts'

const moment = '2026-11-30T17:00:00.000Z'
const project = emptyProject('p1', 'da', moment)
const phones = 40
const contributionsEach = 10
const ideasEach = 5

/** The ideas of a project, as the browser keeps them. */
function kept() {
  const all: Idea[] = []
  const take = (from: Gathered | string) =>
    takeContributions(from, {
      project,
      addNew: async (said) => {
        const added = numbered(notYetSaid(said, all, []).fresh, all.length)
        all.push(...added)
        return ok({ added, gone: 0 })
      },
      at: moment,
    })
  return { all, take }
}

const contribution = (phone: number, ideas: readonly string[], room = 'p1'): Contribution => ({
  session: sessionOf(room),
  round: roundOf(null),
  contributor: `phone${String(phone).padStart(2, '0')}`,
  table: 1 + (phone % 6),
  ideas: [...ideas],
})

describe('an evening of forty phones', () => {
  it('ends with exactly the ideas that were said, however they came', async () => {
    const said = Array.from({ length: phones * contributionsEach }, (_, nth) => {
      const phone = nth % phones
      const turn = Math.floor(nth / phones)
      return contribution(
        phone,
        Array.from({ length: ideasEach }, (__, idea) => `Forslag ${turn}.${idea} fra ${phone}`),
      )
    })
    const links = said.map(packedContribution)
    const foreign = said
      .slice(0, 40)
      .map((each) => packedContribution({ ...each, session: sessionOf('p2') }))
    const cut = links.slice(0, 40).map((link) => link.slice(0, -7))
    const roll = diceOf(7)
    const coming = [...links, ...links.slice(0, 150), ...foreign, ...cut]
      .map((link) => ({ link, at: roll(1_000_000) }))
      .toSorted((one, other) => one.at - other.at)
    const { all, take } = kept()
    const told = new Map<string, number>()
    for (const { link } of coming) {
      const [taken] = await take(link)
      const kind = taken?.kind === 'refused' ? taken.why : String(taken?.kind)
      told.set(kind, (told.get(kind) ?? 0) + 1)
    }
    expect(Object.fromEntries(told)).toEqual({ taken: 400, known: 150, otherRoom: 40, damaged: 40 })
    const expected = said.flatMap(({ ideas, table }) => ideas.map((text) => `${table} ${text}`))
    expect(all).toHaveLength(2_000)
    expect(all.map(({ text, table }) => `${table} ${text}`).toSorted()).toEqual(expected.toSorted())
    expect(all.map(({ number }) => number)).toEqual(all.map((_, nth) => nth + 1))
  })

  it('adds of a later contribution of a phone only what is new', async () => {
    const { all, take } = kept()
    await take([contribution(1, ['En bus', 'Mad', 'En bus'])])
    expect(await take([contribution(1, ['Mad', ' en BUS', 'Et køkken'])])).toMatchObject([
      { kind: 'taken', added: [{ number: 3, text: 'Et køkken' }], known: 2 },
    ])
    expect(await take([contribution(2, ['Mad'])])).toMatchObject([{ kind: 'taken' }])
    expect(all.map(({ text }) => text)).toEqual(['En bus', 'Mad', 'Et køkken', 'Mad'])
  })

  it('knows what a table has gathered as what its phones send, whichever comes first', async () => {
    const table = [0, 6, 12].map((phone) => contribution(phone, [`Mad fra ${phone}`, 'En bus']))
    const [first, second, third] = table.map((each) => [each])
    const { all, take } = kept()
    await take(packedGathered(second ?? []) ?? '')
    expect(await take(packedGathered(table) ?? '')).toMatchObject([
      { kind: 'taken', table: 1, known: 2 },
    ])
    for (const one of [first, second, third])
      expect(await take(one ?? [])).toEqual([{ kind: 'known', table: 1, gone: 0 }])
    expect(all.map(({ text }) => text)).toEqual([
      'Mad fra 6',
      'En bus',
      'Mad fra 0',
      'En bus',
      'Mad fra 12',
      'En bus',
    ])
  })

  it('takes of a hostile gathering each idea once, by its table', async () => {
    const { all, take } = kept()
    const one = contribution(0, ['Mad', 'mad '])
    expect(await take([one, one, { ...one, table: null, ideas: ['Mad', 'Te'] }])).toMatchObject([
      { kind: 'taken', table: 1, known: 0 },
      { kind: 'taken', table: null, known: 1 },
    ])
    expect(all.map(({ text }) => text)).toEqual(['Mad', 'Te'])
  })
})
