import { folded } from '#core/folded.ts'
import type { Project } from '#core/project/project.ts'
import type { Remark } from '#core/project/remarks.ts'
import type { WaitingText } from '#core/project/waiting-texts.ts'
import { type FieldId, fieldIds, fields, isFieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'

/** What is searched, in the order its results stand. */
export const searchKinds = [
  'page',
  'field',
  'need',
  'actor',
  'meeting',
  'remark',
  'idea',
  'waiting',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** A place in a project that can be found, and gone to. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** What it is called; empty for a row without a name. */
  readonly title: string
  /** What is written there and was searched; empty where that is the title. */
  readonly text: string
  /** The last part of its address. */
  readonly place: string
  readonly field: FieldId | null
  /** The id of the row it is in. */
  readonly row: string | null
  /** What is compared. */
  readonly folded: string
}

/** How pages and fields are called in one language. */
export interface SearchWords {
  /** Every screen of a project by the last part of its address. */
  readonly screens: readonly (readonly [place: string, title: string])[]
  readonly fieldName: (field: FieldId) => string
  readonly day: (iso: string) => string
  /** Where a remark stands whose field is no field any more. */
  readonly elsewhere: string
  /** Where a text would stand that is not kept yet. */
  readonly waitingAt: (text: WaitingText) => string
}

/** What is searched with a project and is no part of it. */
export interface SearchedBeside {
  readonly ideas: readonly Idea[]
  /** Too long, or not sent. */
  readonly waiting: readonly WaitingText[]
}

type Row = Readonly<Record<string, unknown>>
interface Typed {
  readonly text: string
  readonly row: Row | null
}

/** All that can be found in a project and beside it. */
export function searchIndex(
  project: Project,
  words: SearchWords,
  { ideas, waiting }: SearchedBeside,
): readonly SearchEntry[] {
  const { answers, remarks } = project
  return [
    ...answerEntries({ answers }, words),
    ...remarks.map((remark) => remarkEntry(remark, words)),
    ...ideas.map(({ number, text }) =>
      entry('idea', text, { place: 'workshop/ideas', searched: `${number} ${text}` }),
    ),
    ...waiting.map((each) =>
      entry('waiting', words.waitingAt(each), {
        place: each.place === ofEveryScreen ? 'overview' : each.place,
        text: each.text,
        searched: each.text,
      }),
    ),
  ]
}

/** The place of what stands on no screen but in a window over each of them. */
const ofEveryScreen = 'project'

function remarkEntry({ field, row, by, text: said }: Remark, words: SearchWords): SearchEntry {
  const text = [by, said].filter(isFilled).join(': ')
  const searched = `${said} ${by}`
  return isFieldId(field)
    ? entry('remark', words.fieldName(field), { ...at(field), row, text, searched })
    : entry('remark', words.elsewhere, { place: 'overview', text, searched })
}

function answerEntries({ answers }: Pick<Project, 'answers'>, words: SearchWords): SearchEntry[] {
  const { needs, actors } = answers.team
  const screens = words.screens.map(([place, title]) => entry('page', title, { place }))
  const named = fieldIds.map((field) => {
    const name = words.fieldName(field)
    return entry('field', name, { ...at(field), searched: `${fields[field].number} ${name}` })
  })
  const rows = [
    ...needs.map(({ id, name }) => entry('need', name, { ...at('team.needs'), row: id })),
    ...actors.map(({ id, name }) => entry('actor', name, { ...at('team.actors'), row: id })),
    ...answers.arena.process.meetings.map(({ id, purpose, place, date }) =>
      entry('meeting', purpose, {
        ...at('arena.process'),
        row: id,
        text: [words.day(date), place].filter(isFilled).join(', '),
        searched: [purpose, place, date, words.day(date)].join(' '),
      }),
    ),
  ]
  const texts = fieldIds.flatMap((field) =>
    Object.keys(fields[field].texts)
      .filter((place) => !told.has(place))
      .flatMap((place) => textsAt(answers, place.split('.'), null))
      .map(({ text, row }) => textEntry(field, words.fieldName(field), { text, row })),
  )
  return [...screens, ...named, ...texts, ...rows]
}

/** What rows are called, or is told with them. */
const told: ReadonlySet<string> = new Set([
  'team.needs.*.name',
  'team.actors.*.name',
  'arena.process.meetings.*.place',
  'arena.process.meetings.*.purpose',
])

const at = (field: FieldId): { place: PageId; field: FieldId } => ({
  place: fields[field].page,
  field,
})

function entry(
  kind: SearchKind,
  title: string,
  more: Partial<SearchEntry> & { place: string; searched?: string },
): SearchEntry {
  const { searched = title, ...rest } = more
  return { kind, title, text: '', field: null, row: null, folded: folded(searched), ...rest }
}

/** A text about an actor is the actor's; any other is its field's. */
function textEntry(field: FieldId, name: string, { text, row }: Typed): SearchEntry {
  const isActor = row !== null && 'group' in row && typeof row.name === 'string'
  return entry(isActor ? 'actor' : 'field', isActor ? String(row.name) : name, {
    ...at(field),
    text,
    searched: text,
    row: typeof row?.id === 'string' ? row.id : null,
  })
}

/** The texts at a place, such as `team.actors.*.brings`, that have anything in them. */
function textsAt(value: unknown, [key, ...rest]: readonly string[], row: Row | null): Typed[] {
  if (key === undefined)
    return typeof value === 'string' && isFilled(value) ? [{ text: value, row }] : []
  if (typeof value !== 'object' || value === null) return []
  if (key !== '*') return textsAt(Reflect.get(value, key), rest, row)
  return Object.values(value).flatMap((each) => textsAt(each, rest, isRow(each) ? each : row))
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
