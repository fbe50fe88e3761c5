import { describe, expect, it } from 'vitest'
import { answersBehind } from '#core/charter/answers-behind.ts'
import { charter } from '#core/charter/charter.ts'
import type { Section } from '#core/charter/document/charter-document.ts'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { pages } from '#core/journey/pages.ts'
import { exampleIds, type Project } from '#core/project/project.ts'
import { fields, isFieldId, placesOf } from '#core/questions/fields.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'
import { emptyActor } from '#core/questions/team.ts'
import { loadExample } from '#examples/load-example.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { projectWith, stringsOf, words } from './paper.ts'
import { textPlaces, textsAt, withTexts } from './text-places.ts'

/** Those that hold answers. */
const answering = 'A B C D E F G H H2 I K L'.split(' ')

const sectionsOf = (project: Project, paper: PaperKind): readonly Section[] =>
  charter(project, words, { date: '2026-11-23', paper, attachments: [] }).sections

/** Every section of a project names needs and actors; only where the team stands they are its answers. */
const isName = (place: string) => /^answers\.team\.(needs|actors)\.\*\.name$/.test(place)

const isIn = (place: string, field: string) => place === field || place.startsWith(`${field}.`)

/** The page that asks for what is written at a place: that of the longest field it lies in. */
function pageAsking(place: string): PageId | undefined {
  const asked = pageIds.flatMap((page) =>
    pages[page].fields.flatMap((field) =>
      placesOf(field)
        .map((each) => `answers.${each}`)
        .filter((each) => isIn(place, each))
        .map((each) => ({ page, length: each.length })),
    ),
  )
  return asked.toSorted((one, other) => other.length - one.length)[0]?.page
}

/** The project with the name of its place for every text. */
const marked = (project: Project): Project =>
  withTexts(
    project,
    new Map(
      textPlaces.flatMap((place) =>
        textsAt(project, place).map(([path]) => [path, `⟦${place}⟧`] as const),
      ),
    ),
  )

const pagesBehind = (letter: string, paper: PaperKind): readonly PageId[] =>
  answersBehind(letter, paper)
    .filter(isFieldId)
    .map((field) => fields[field].page)

const examples = exampleIds.flatMap((id) => paperKinds.map((paper) => [id, paper] as const))

describe('the way from a section back to its answers', () => {
  it.each(examples)('leads to each page that asks for a text in it: %s, %s', async (id, paper) => {
    const { answers } = await loadExample(id, 'da')
    let found = 0
    for (const { letter, blocks } of sectionsOf(marked(projectWith(answers)), paper)) {
      const text = stringsOf(blocks).join('\n')
      for (const place of textPlaces) {
        if (isName(place) || !text.includes(`⟦${place}⟧`)) continue
        const page = pageAsking(place)
        if (page === undefined || letter === 'I') continue
        found += 1
        expect(pagesBehind(letter, paper), `${letter} has ${place}`).toContain(page)
      }
    }
    expect(found).toBeGreaterThan(10)
  })

  it.each(paperKinds)('leads to no field the section has nothing of: %s', (paper) => {
    const whole = marked(projectWith(fullAnswers))
    for (const { letter, blocks } of sectionsOf(whole, paper))
      for (const field of answersBehind(letter, paper).filter(isFieldId)) {
        const without = structuredClone(whole)
        for (const place of placesOf(field))
          takeOut(without.answers, blank.answers, place.split('.'))
        const left = sectionsOf(without, paper).find((section) => section.letter === letter)
        expect(left?.blocks, `${letter} without ${field}`).not.toEqual(blocks)
      }
  })

  it.each(paperKinds)('leads to a page but once: %s', (paper) => {
    for (const letter of answering) {
      const led = pagesBehind(letter, paper)
      expect(led, letter).toEqual([...new Set(led)])
    }
  })

  it('is there for every section that holds answers, on every paper', () => {
    for (const paper of paperKinds)
      for (const letter of answering) expect(answersBehind(letter, paper), letter).not.toEqual([])
  })

  it('leads to every page from one section or another', () => {
    const led = answering.flatMap((letter) => pagesBehind(letter, 'case'))
    expect(pageIds.filter((page) => !led.includes(page))).toEqual([])
  })

  it('is none from what is missing, and from an attachment', () => {
    for (const letter of ['J', 'M', 'N', 'O', ''])
      expect(answersBehind(letter, 'working')).toEqual([])
  })
})

const blank = projectWith({})

/** Puts what an empty project has at a place there; in each actor where the place goes through them. */
function takeOut(value: object, empty: object, [key = '', ...rest]: readonly string[]): void {
  const part: unknown = Reflect.get(value, key)
  if (key === '*')
    for (const row of Object.values(value)) takeOut(Object(row), emptyActor('', ''), rest)
  else if (rest.length > 0) takeOut(Object(part), Object(Reflect.get(empty, key)), rest)
  else Reflect.set(value, key, Reflect.get(empty, key))
}
