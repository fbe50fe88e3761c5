import type { Block, Cell, Column } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { coverageBlock } from '#core/charter/document/figure-blocks.ts'
import { column, type Passage, rowHead, table } from '#core/charter/document/passages.ts'
import {
  actorName,
  beside,
  cell,
  codeName,
  lines,
  listed,
  needName,
  plain,
  said,
} from '#core/charter/document/texts.ts'
import { hasTask, type NeedCoverage } from '#core/questions/coverage.ts'
import { isEmptySeat } from '#core/questions/marks.ts'
import type { Actor, Need } from '#core/questions/team.ts'
import { sphereOf, spheres } from '#core/rules/facts/actor-facts.ts'

/** As many actors as one table on A4 has room for, the carriers' column counted with them. */
const mostInOne = 7
/** In a team that must be split anyway, so many that long names stay whole. */
const mostInPart = 5
/** What the column that names the carriers takes of that room. */
const carrierColumns = 2
/** Above this a matrix has more empty cells than anyone can read past. */
export const mostInMatrix = 20

/**
 * Who carries what. A small team is a matrix, as on the screen. A large one is a row for each need
 * with the names of those who carry and contribute, and whether one carries it alone, so that the size
 * follows the marks and not needs times actors: 500 needs and 1,000 actors would be half a million
 * cells, nearly all empty. Its figure shows the groups.
 */
export function coverage(source: CharterSource): Passage {
  const { team, project } = source
  const isAnswered = team.actors.some(hasTask)
  const isPossible = team.needs.length > 0 && project.answers.team.actors.length > 0
  return {
    field: 'team.coverage',
    isAnswered,
    blocks: isPossible ? covered(source, isAnswered) : [],
  }
}

function covered(source: CharterSource, isAnswered: boolean): readonly Block[] {
  const isSmall = source.project.answers.team.actors.length <= mostInMatrix
  const tables = isSmall ? matrix(source, isAnswered) : [names(source, isAnswered)]
  if (!isAnswered) return tables
  // A single matrix is seen at a glance already.
  const isWhole = isSmall && tables.length === 1
  return [...(isWhole ? [] : [coverageBlock(source)]), ...tables, ...seats(source)]
}

/** Split where there are many actors; the carriers are named once, at the end of the last part. */
function matrix(source: CharterSource, isAnswered: boolean): readonly Block[] {
  const { words, team } = source
  const parts = partsOf(bySphere(source.project.answers.team.actors))
  return parts.map((actors, index) => {
    const isLast = index === parts.length - 1
    const columns = [
      rowHead(words.team.need, 2.4),
      ...actors.map((actor) => actorColumn(words, actor)),
      ...(isLast ? [column(words.team.carrier, carrierColumns)] : []),
    ]
    const rows = team.needs.map((seat) => [
      needCell(words, seat.need),
      ...actors.map((actor) => mark(words, seat, actor)),
      ...(isLast ? [isAnswered ? carrier(words, seat) : cell([])] : []),
    ])
    const caption =
      parts.length === 1
        ? words.team.coverage
        : words.team.part(words.team.coverage, index + 1, parts.length)
    return { ...table(caption, columns, rows), ...(index > 0 && { withAbove: true }) }
  })
}

const needCell = (words: CharterWords, need: Need): Cell =>
  cell(lines(needName(words, need), beside(codeName(words, 'importance', need.importance))))

const actorColumn = (words: CharterWords, actor: Actor): Column => ({
  ...column(plain(actorName(words, actor)), 1),
  align: 'center',
  typed: true,
})

function names({ words, team }: CharterSource, isAnswered: boolean): Block {
  const heads = words.team
  const columns = [
    rowHead(heads.need, 1.6),
    column(heads.carriesHead, 1.8),
    column(heads.contributesHead, 2.6),
  ]
  const all = (actors: readonly Actor[]) => listed(actors.map((actor) => actorName(words, actor)))
  const rows = team.needs.map((seat) => [
    needCell(words, seat.need),
    isAnswered ? carrier(words, seat) : cell([]),
    isAlone(seat) ? cell(said(heads.alone)) : cell(all(seat.contributors)),
  ])
  return table(heads.coverage, columns, rows)
}

const isAlone = ({ carriers, contributors }: NeedCoverage) =>
  carriers.length === 1 && contributors.length === 0

function seats({ words, team }: CharterSource): readonly Block[] {
  const open = team.needs.filter(isEmptySeat)
  if (open.length === 0) return []
  const text = open.map(({ need }) => needName(words, need))
  return [{ kind: 'note', heading: words.team.emptySeats, text }]
}

function mark(words: CharterWords, { carriers, contributors }: NeedCoverage, actor: Actor): Cell {
  if (carriers.includes(actor)) return { text: said(words.team.carries), mark: 'carries' }
  if (contributors.includes(actor)) {
    return { text: said(words.team.contributes), mark: 'contributes' }
  }
  return cell([])
}

/** Names who carries the need, so that a row is read without its colours and marks. */
function carrier(words: CharterWords, seat: NeedCoverage): Cell {
  if (isEmptySeat(seat)) return emptySeat(words)
  if (seat.carriers.length === 0) return cell(said(words.team.noCarrier))
  return cell(listed(seat.carriers.map((actor) => actorName(words, actor))))
}

const emptySeat = (words: CharterWords): Cell => ({
  text: said(words.team.emptySeat),
  mark: 'gap',
})

/** Public actors, then those outside, then knowledge on no side; those without a group last. */
function bySphere(actors: readonly Actor[]): readonly Actor[] {
  const place = (actor: Actor) => spheres.indexOf(sphereOf(actor))
  return actors.toSorted((a, b) => place(a) - place(b))
}

/** Of one width, as far as that goes; the last has fewer actors, for it has the carriers too. */
function partsOf(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const room = actors.length + carrierColumns
  const parts = room <= mostInOne ? 1 : Math.ceil(room / mostInPart)
  const size = Math.ceil(room / parts)
  return Array.from({ length: parts }, (_, part) => actors.slice(part * size, (part + 1) * size))
}
