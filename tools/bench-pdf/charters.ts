import { charter } from '#core/charter/charter.ts'
import type { Block, CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { type ExampleId, emptyProject, exampleIds } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Mark, TeamAnswers } from '#core/questions/team.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'

/** The example that has the actors of the smallest charter. */
const smallest: ExampleId = 'vandet-i-engkvarteret'
export const actorsOnce = 12

const date = '2026-11-23'

/**
 * A charter in Danish with `times` times the content of an example's charter: one team of as many
 * times its actors, needs and marks, in tables as long, and each section filled up with what the
 * examples' charters say there until it has as many times the text.
 */
export async function charterOf(times: number): Promise<CharterDocument> {
  const words = charterWords(await loadProjectMessages('da'), 'da')
  const paperOf = (answers: Answers) =>
    charter({ ...emptyProject('bench', 'da', `${date}T10:00:00Z`), answers }, words, { date })
  const projects = await Promise.all(exampleIds.map((id) => loadExample(id, 'da')))
  const examples = projects.map(({ answers }) => answers)
  const first = (await loadExample(smallest, 'da')).answers
  const once = withoutFigures(paperOf(first))
  if (times === 1) return once
  const team = { ...first.team, ...teamOf(examples, first.team, times) }
  const grown = withoutFigures(paperOf({ ...first, team }))
  const papers = examples.map((answers) => withoutFigures(paperOf(answers)))
  return {
    ...grown,
    sections: grown.sections.map((section) => filled(section, { once, grown, papers, times })),
  }
}

/** Characters a charter shows. */
export const textIn = ({ summary, sections }: CharterDocument): number =>
  lengthOf([summary, sections.map(({ heading, blocks }) => [heading, blocks])])

/** What the libraries compared have no idiom for. */
function withoutFigures(paper: CharterDocument): CharterDocument {
  const set = (blocks: readonly Block[]) => blocks.filter(({ kind }) => compared.has(kind))
  return {
    ...paper,
    summary: set(paper.summary),
    sections: paper.sections.map((section) => ({ ...section, blocks: set(section.blocks) })),
  }
}

const compared: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'list',
  'facts',
  'answer',
  'table',
  'columns',
  'note',
  'writeLines',
  'signatures',
])

interface Filling {
  readonly once: CharterDocument
  readonly grown: CharterDocument
  readonly papers: readonly CharterDocument[]
  readonly times: number
}

/** Page one cannot grow: what it would have to say more is said in the first section. */
function filled(section: Section, { once, grown, papers, times }: Filling): Section {
  const isFirst = section === grown.sections[0]
  const said = (paper: CharterDocument) => [
    ...(isFirst ? paper.summary : []),
    ...paper.sections
      .filter(({ letter }) => letter === section.letter)
      .flatMap((own) => own.blocks),
  ]
  const room = times * lengthOf(said(once)) - (isFirst ? lengthOf(grown.summary) : 0)
  const blocks = [...section.blocks]
  const spare = papers.flatMap(said)
  let length = lengthOf(blocks)
  for (let next = 0; length < room; next++) {
    const block = inTurn(spare, next)
    blocks.push(block)
    length += lengthOf(block)
  }
  return { ...section, blocks }
}

/** Characters in all that is shown of a value. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (unseen.has(name) ? 0 : lengthOf(part)),
    0,
  )
}

const unseen: ReadonlySet<string> = new Set(['kind', 'look', 'mark', 'align', 'href'])

/** The needs, actors and marks of all examples in turn, each time in another quarter. */
function teamOf(examples: readonly Answers[], once: TeamAnswers, times: number) {
  const known = {
    actors: examples.flatMap(({ team }) => team.actors),
    needs: examples.flatMap(({ team }) => team.needs),
  }
  const marks = Object.values(once.coverage).flatMap((row) => Object.values(row))
  const actors = numbers(times * once.actors.length).map((place) => {
    const actor = inTurn(known.actors, place)
    return { ...actor, id: `a${place}`, name: `${actor.name} ${quarterOf(place)}` }
  })
  const needs = numbers(times * once.needs.length).map((place) => {
    const need = inTurn(known.needs, place)
    return { ...need, id: `n${place}`, name: `${need.name} ${quarterOf(place)}` }
  })
  const coverage: Record<string, Record<string, Mark>> = {}
  for (const place of numbers(times * marks.length)) {
    const row = `n${place % needs.length}`
    coverage[row] = { ...coverage[row], [`a${(place * 7) % actors.length}`]: inTurn(marks, place) }
  }
  return { actors, needs, coverage }
}

const quarterOf = (place: number) =>
  `${inTurn(['i Nordbyen', 'ved havnen', 'i Engkvarteret', 'på Bakken'], place)}, distrikt ${place % 97}`

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place)

function inTurn<T>(values: readonly T[], place: number): T {
  const value = values[place % values.length]
  if (value === undefined) throw new Error('There is nothing to take in turn.')
  return value
}
