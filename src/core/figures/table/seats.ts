import { type FigureItem, type FigureText, plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { markOfGroup, type SeatMark } from './seat-marks.ts'

/** Who sits at the table, and what still has an empty seat. */
export interface TableSource {
  /** Stands in the middle of the table. */
  readonly task: string
  readonly actors: readonly SeatedActor[]
  /** What a seat is empty for: names of needs nobody is marked for. */
  readonly emptySeats: readonly string[]
}

export interface SeatedActor {
  readonly name: string
  readonly group: Code<'group'> | null
  /** What they do at the table, for the few seats that have room to say it. */
  readonly does?: string
  readonly isCore?: boolean
  /** In the network: told of what goes on, and with no seat. */
  readonly isAround?: boolean
}

/** Those with a seat, and those around the table who have none. */
export const seated = ({ actors }: Pick<TableSource, 'actors'>) => ({
  at: actors.filter(({ isAround }) => isAround !== true),
  around: actors.filter(({ isAround }) => isAround === true),
})

/** One seat to draw. */
export interface Seat {
  readonly mark: SeatMark
  readonly name: string
  /** True when a person wrote the name. */
  readonly typed: boolean
  /** More about the seat in the words of people; may be empty. */
  readonly about: string
  /** Those who share the seat, where one stands for several; else none. */
  readonly shared: readonly string[]
  /** How many it stands for. */
  readonly count: number
}

type Group = Code<'group'> | null
const groups: readonly Group[] = [...codes.group, null]

/**
 * The seats in the order of the groups, empty ones last: one each, or, where there are more than
 * `most`, one for each group with several and one for all empty seats.
 */
export function seatsOf(source: TableSource, words: FigureWords, most: number): readonly Seat[] {
  const { emptySeats } = source
  const actors = seated(source).at
  const inGroups = groups
    .map((group) => ({ group, members: actors.filter((actor) => actor.group === group) }))
    .filter(({ members }) => members.length > 0)
  if (actors.length + emptySeats.length <= most) {
    return [
      ...inGroups.flatMap(({ members }) => members.map(actorSeat)),
      ...emptySeats.map((need) => emptySeat(need, words)),
    ]
  }
  const shared = inGroups.map(({ group, members }) => {
    const [only] = members
    return only && members.length === 1 ? actorSeat(only) : groupSeat(group, members, words)
  })
  const isRoom = shared.length + emptySeats.length <= most
  return [
    ...shared,
    ...(isRoom || emptySeats.length === 1
      ? emptySeats.map((need) => emptySeat(need, words))
      : sharedEmptySeat(emptySeats, words)),
  ]
}

/** So many are named one by one where each name is set at reading size. */
const mostNamed = 12

/**
 * The seats in the order of the groups, empty ones last: one each while they are few; else the core by
 * name, as many as there is room for, the others as a count for each group, and one for all empty seats.
 */
export function closeSeats(source: TableSource, words: FigureWords): readonly Seat[] {
  const { emptySeats } = source
  const actors = seated(source).at
  if (actors.length + emptySeats.length <= mostNamed + 2)
    return seatsOf(source, words, mostNamed + 2)
  const named = new Set(actors.filter(({ isCore }) => isCore).slice(0, mostNamed))
  const others = seatsOf(
    { ...source, actors: actors.filter((actor) => !named.has(actor)) },
    words,
    codes.group.length + 2,
  )
  const core = seatsOf({ ...source, actors: [...named], emptySeats: [] }, words, mostNamed)
  return [...core, ...others]
}

export const markOf = (group: Group): SeatMark => (group === null ? 'outline' : markOfGroup[group])

const actorSeat = ({ name, group, does = '' }: SeatedActor): Seat => ({
  mark: markOf(group),
  name,
  typed: true,
  about: does,
  shared: [],
  count: 1,
})

const emptySeat = (need: string, words: FigureWords): Seat => ({
  mark: 'empty',
  name: words.table.emptySeat,
  typed: false,
  about: need,
  shared: [],
  count: 1,
})

const groupSeat = (group: Group, members: readonly SeatedActor[], words: FigureWords): Seat => ({
  mark: markOf(group),
  name: words.table.ofGroup(group === null ? words.noGroup : words.groups[group], members.length),
  typed: false,
  about: '',
  shared: members.map(({ name }) => name),
  count: members.length,
})

const sharedEmptySeat = (needs: readonly string[], words: FigureWords): readonly Seat[] =>
  needs.length === 0
    ? []
    : [
        {
          mark: 'empty',
          name: words.table.emptySeats(needs.length),
          typed: false,
          about: '',
          shared: needs,
          count: needs.length,
        },
      ]

/** More than this are no longer listened to one by one. */
const mostItems = 60

/** Everyone at the table with their group, and every empty seat; of very many, some of each. */
export function tableText(source: TableSource, words: FigureWords): FigureText {
  const { task, actors, emptySeats } = source
  const { at, around } = seated(source)
  const inGroups = groups.map((group) => ({
    group: plain(group === null ? words.noGroup : words.groups[group]),
    names: actors.filter((actor) => actor.group === group).map(({ name }) => name),
  }))
  const all =
    actors.length + emptySeats.length > mostItems
      ? inGroups.map(({ group, names }) => shortened(group, names, words))
      : inGroups.flatMap(({ group, names }) =>
          names.map((name) => ({ name, about: group, typed: true })),
        )
  const empty =
    emptySeats.length > mostItems
      ? [shortened(words.table.emptySeats(emptySeats.length), emptySeats, words)]
      : emptySeats.map((name) => ({ name, about: words.table.emptySeat, typed: true }))
  return {
    title: words.table.title,
    intro: [
      isFilled(task) ? `${words.table.task}: ${task}` : words.table.noTask,
      words.table.seated(at.length),
      ...(around.length > 0 ? [words.table.around(around.length)] : []),
      ...(emptySeats.length > 0 ? [words.table.emptySeats(emptySeats.length)] : []),
    ],
    items: [...all.filter(({ about }) => about !== ''), ...empty],
  }
}

const mostOfGroup = 5

function shortened(name: string, names: readonly string[], words: FigureWords): FigureItem {
  const rest = names.length - mostOfGroup
  const about =
    rest > 0
      ? `${names.slice(0, mostOfGroup).join(', ')} ${words.andMore(rest)}`
      : words.list(names)
  return { name, about }
}

/** In one row, or in two of about the same length. */
export function inRows(seats: readonly Seat[], most: number): readonly (readonly Seat[])[] {
  if (seats.length === 0) return []
  if (seats.length <= most) return [seats]
  const first = Math.ceil(seats.length / 2)
  return [seats.slice(0, first), seats.slice(first)]
}
