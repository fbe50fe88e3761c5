import { expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { PaperKind } from '#core/charter/document/papers.ts'
import type { Project } from '#core/project/project.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { charterPages } from '#papers/charter-pdf.ts'
import { textOf } from '../core/charter/paper.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'

/** A whole town: eight in the core, twelve who work on a part, and forty who follow. */
const town = (): Project => {
  const project = largeProject({ needs: 20, actors: 60 })
  const { team } = project.answers
  const actors = team.actors.map((actor, place) => ({
    ...actor,
    circle:
      place < 8 ? ('core' as const) : place < 20 ? ('workgroup' as const) : ('network' as const),
    gainText: place < 20 ? actor.gainText : '',
    brings: place < 20 ? actor.brings : '',
  }))
  const coverage = Object.fromEntries(
    team.needs.map(({ id }, nth) => [
      id,
      {
        [`a${nth % 8}`]: 2 as const,
        [`a${8 + (nth % 12)}`]: 1 as const,
        [`a${20 + nth}`]: 1 as const,
      },
    ]),
  )
  return { ...project, answers: { ...project.answers, team: { ...team, actors, coverage } } }
}

it.each([
  ['signing', 3],
  ['case', 12],
  ['working', 24],
] as const)('is a paper people can read with sixty actors: %s, %i pages', async (paper, most) => {
  const choices = { date: '2026-11-23', paper }
  const request = { project: town(), language: 'da', choices, largePrint: false } as const
  expect(await charterPages(request, { fonts: charterFonts })).toBeLessThanOrEqual(most)
})

const sectionOf = (paper: PaperKind, letter: string) => {
  const words = charterWords(danish, 'da')
  const { sections } = charter(town(), words, { date: '2026-11-23', paper })
  return sections.find((section) => section.letter === letter)?.blocks ?? []
}

it('has cards and letters of the core and those who carry, and says where the others’ are', () => {
  const cards = sectionOf('working', 'M')
  expect(cards.filter(({ kind }) => kind === 'note')).toHaveLength(8)
  expect(textOf(cards[0])).toContain('Der er 32 aktører til.')
  const letters = sectionOf('working', 'N')
  expect(letters.filter(({ kind }) => kind === 'heading')).toHaveLength(8)
  expect(textOf(letters[0])).toContain('Der er 52 aktører til.')
})

it('says once what is found of many, with all their names', () => {
  const found = sectionOf('working', 'B').find(({ kind }) => kind === 'list')
  const text = textOf(found)
  expect(found?.kind === 'list' && found.items.length).toBeLessThan(6)
  expect(text).toContain('Det samme gælder: »Aktør nummer')
  for (const { name } of town().answers.team.actors.slice(20)) expect(text).toContain(name)
})

it('names those in each phase, all of them', () => {
  const table = sectionOf('case', 'F').find(
    (block) => block.kind === 'table' && block.caption === danish.charter.process.takesPart,
  )
  expect(table?.kind === 'table' && table.rows).toHaveLength(4)
  for (const { name } of town().answers.team.actors) expect(textOf(table)).toContain(name)
})

it('shows a large team group by group, and says in words who stands alone', () => {
  const project = town()
  const { team } = project.answers
  const alone = { ...team, coverage: { ...team.coverage, n0: { a1: 2 }, n1: { a2: 1 } } } as const
  const words = charterWords(danish, 'da')
  const choices = { date: '2026-11-23', paper: 'case' } as const
  const { sections } = charter(
    { ...project, answers: { ...project.answers, team: alone } },
    words,
    choices,
  )
  const blocks = sections.find(({ letter }) => letter === 'B')?.blocks ?? []
  const figure = blocks.find(({ kind }) => kind === 'figure')
  expect(figure?.kind === 'figure' && figure.figure.title).toContain('gruppe for gruppe')
  const table = blocks.find(
    (block) => block.kind === 'table' && block.caption === danish.charter.team.coverage,
  )
  const rowOf = (name: string) =>
    table?.kind === 'table' &&
    table.rows
      .find(([need]) => need?.text.some(({ text }) => text === name))
      ?.map(({ text }) => text)
  const said = (name: string) => JSON.stringify(rowOf(name))
  expect(said('Behov nummer 1')).toContain(danish.charter.team.alone)
  expect(said('Behov nummer 2')).toContain(danish.charter.team.noCarrier)
  expect(said('Behov nummer 4')).not.toContain(danish.charter.team.alone)
})
