import { pages } from '#core/journey/pages.ts'
import { isList, isRecord, keyOf, type PlainRecord } from '#core/plain-values.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import { type FieldId, fields, isFieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'
import type { Project } from './project.ts'

/** The screens on which something of a project is changed. */
export type ChangedOn = PageId | 'overview' | 'check' | 'charter' | 'workshop'

/** A row of a list. A phase has no id, and a row may have no name yet. */
export interface ChangedRow {
  readonly id: string | null
  readonly name: string
}

export interface WhatChanged {
  /** Rows of a list are there that were not, are gone that were, or something else is another. */
  readonly kind: 'came' | 'went' | 'changed'
  /** Where it lies in the later project, as `['answers', 'team', 'actors', 3, 'gains']`. */
  readonly path: Path
  readonly field: FieldId | null
  /** Where it is changed; null for what is changed from every screen. */
  readonly on: ChangedOn | null
  /** Those that came or went, or the one in which something changed. */
  readonly rows: readonly ChangedRow[]
  /** Of an answer chosen among several, the one that makes the difference. */
  readonly choice: string | null
}

export type Path = readonly (string | number)[]
type Found = Pick<WhatChanged, 'kind' | 'path' | 'rows' | 'choice'>

/** What is told of a project and not changed by anyone on a screen. */
export const beside: ReadonlySet<string> = new Set(['id', 'created', 'changed', 'example'])

/**
 * The one thing by which two versions of a project differ, as a step of undo or redo leaves them;
 * null when they do not. Of several things it is the rows that came or went, which take others along,
 * such as the marks of a deleted actor; else the first. Costs as much as what changed, since parts
 * that are the same are not looked into.
 */
export function whatChanged(before: Project, after: Project): WhatChanged | null {
  const all = differences(before, after, []).filter(({ path }) => !beside.has(String(path[0])))
  const main = all.find(({ kind }) => kind !== 'changed') ?? all[0]
  return main ? { ...main, ...placeOf(main, before, after) } : null
}

function placeOf({ path, rows }: Found, before: Project, after: Project) {
  const field = path[0] === 'answers' ? fieldAt(path.slice(1)) : null
  const marked = path[2] === 'coverage' ? path[3] : undefined
  const need = [...after.answers.team.needs, ...before.answers.team.needs].find(
    ({ id }) => id === marked,
  )
  const on = path[0] === 'remarks' ? pageOfRemark(rows, before, after) : screenOf(path, field)
  return { rows: need ? [about(need)] : rows, field, on }
}

/** A remark is seen where its field is. */
function pageOfRemark([row]: Found['rows'], before: Project, after: Project): PageId | null {
  const at = [...after.remarks, ...before.remarks]
    .filter(({ id }) => id === row?.id)
    .map(({ field }) => field)
    .find(isFieldId)
  return at === undefined ? null : fields[at].page
}

function differences(before: unknown, after: unknown, path: Path): Found[] {
  if (Object.is(before, after)) return []
  if (isList(before) && isList(after)) {
    return before.every(isRecord) && after.every(isRecord)
      ? inRows(before, after, path)
      : inValues(before, after, path)
  }
  if (!isRecord(before) || !isRecord(after)) {
    const choice = choiceOf(after) ?? choiceOf(before)
    return [{ kind: 'changed', path, rows: [], choice }]
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]))
}

function inRows(
  before: readonly PlainRecord[],
  after: readonly PlainRecord[],
  path: Path,
): Found[] {
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const staying = after.flatMap((row, place) => {
    const was = known.get(keyOf(row))
    return was
      ? differences(was, row, [...path, place]).map((found) => ({ ...found, rows: [about(row)] }))
      : []
  })
  const found = [...cameOrWent(before, after, path), ...staying]
  if (found.length > 0 || isInOrder(before, after)) return found
  return [{ kind: 'changed', path, rows: [], choice: null }]
}

/** A list of codes, or of the ids of rows, is one answer. */
function inValues(before: readonly unknown[], after: readonly unknown[], path: Path): Found[] {
  if (isInOrder(before, after)) return []
  const [other] = [...lacking(after, before), ...lacking(before, after)]
  return [{ kind: 'changed', path, rows: [], choice: choiceOf(other) }]
}

function cameOrWent(
  before: readonly PlainRecord[],
  after: readonly PlainRecord[],
  path: Path,
): Found[] {
  const came = lacking(after, before)
  const went = lacking(before, after)
  const found = (kind: 'came' | 'went', rows: readonly PlainRecord[]): Found[] =>
    rows.length > 0 ? [{ kind, path, rows: rows.map(about), choice: null }] : []
  return came.length >= went.length
    ? [...found('came', came), ...found('went', went)]
    : [...found('went', went), ...found('came', came)]
}

const isInOrder = (before: readonly unknown[], after: readonly unknown[]) =>
  before.length === after.length && after.every((row, place) => keyOf(row) === keyOf(before[place]))

/** Those of one list that are not in the other. */
export function lacking<T>(list: readonly T[], other: readonly unknown[]): T[] {
  const known = new Set(other.map(keyOf))
  return list.filter((row) => !known.has(keyOf(row)))
}

const idOf = (row: PlainRecord) => (typeof row.id === 'string' ? row.id : null)
const choiceOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

/** What a row is known by: in each list another answer. */
export function about(row: PlainRecord): ChangedRow {
  const texts = [row.name, row.what, row.party, row.purpose, row.sign, row.text, row.risk]
  const name = texts.find((text) => typeof text === 'string' && isFilled(text))
  return { id: idOf(row), name: typeof name === 'string' ? name.trim() : '' }
}

export function screenOf([part, name]: Path, field: FieldId | null): ChangedOn | null {
  if (field !== null) {
    const fieldsOf = (page: PageId): readonly FieldId[] => pages[page].fields
    return pageIds.find((page) => fieldsOf(page).includes(field)) ?? null
  }
  if (part === 'nextSteps') return 'overview'
  if (part === 'document') return 'charter'
  if (part === 'workshop') return 'workshop'
  if (part === 'judgement') return name === 'dilemmas' ? 'arena/roles' : 'check'
  return null
}
