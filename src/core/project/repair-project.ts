import type * as z from 'zod/mini'
import { failed, ok, type Result } from '#core/result.ts'
import { type Place, placeOf } from './place.ts'
import { emptyProject, type Project, projectSchema } from './project.ts'
import { withOwnIds, withoutDangling } from './repair-rows.ts'
import { type Kind, type Path, type Repair, valueAt, withAt } from './repair-tree.ts'

/** What was mended in a project, and where. */
export interface Mended {
  readonly kind: Kind
  readonly place: Place
}

export interface RepairedProject {
  readonly project: Project
  readonly repairs: readonly Mended[]
}

/** More than this is no project that something happened to. */
const most = 200
/** Each round mends all that can be seen, and may bring up what lay behind it. */
const rounds = 12

/**
 * A project as plain JSON that is not as it must be, made whole: what is unknown left out, what is missing or
 * of the wrong kind put as unanswered, rows with one id given their own, and what refers to a row that is not
 * there taken out. Says each. Nothing is cut: a text or a list beyond its limit is left for people to judge,
 * as is what is wrong in more places than an accident makes. Then the failure is the place of the first. To be asked only of what `crowdedAt` finds nothing in.
 */
export function repairProject(value: unknown): Result<RepairedProject, Place | null> {
  const repairs: Repair[] = []
  const mend = (mended: readonly [unknown, readonly Repair[]]) => {
    repairs.push(...mended[1])
    return mended[0]
  }
  let project = mend(withOwnIds(value))
  for (let round = 0; round < rounds && repairs.length <= most; round++) {
    project = mend(withoutDangling(project))
    const found = projectSchema.safeParse(project)
    if (found.success) {
      const told = repairs.map(({ kind, path }) => ({ kind, place: placeOf(path, value) }))
      return ok({ project: found.data, repairs: told })
    }
    const { issues } = found.error
    const first = issues[0] ? placeOf(issues[0].path, project) : null
    if (issues.length > most || issues.some(isBeyond)) return failed(first)
    project = mend(withoutFaults(project, issues))
  }
  return failed(null)
}

type Issue = z.core.$ZodIssue

/** A limit: to mend it would be to cut what somebody wrote. */
const isBeyond = ({ code }: Issue) => code === 'too_big'

function withoutFaults(project: unknown, issues: readonly Issue[]): [unknown, Repair[]] {
  const repairs: Repair[] = []
  let mended = project
  // From the end, so that a row that is taken out moves none that is still to be mended.
  for (const issue of issues.toReversed()) {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        mended = withAt(mended, [...path, key], undefined)
        repairs.push({ kind: 'unknown', path })
      }
    } else {
      mended = withUnanswered(mended, path)
      repairs.push({ kind: 'unanswered', path })
    }
  }
  return [mended, repairs]
}

const begun = '1970-01-01T00:00:00.000Z'
const nothing = emptyProject('opened', 'da', begun)

/**
 * With that place as in a project without an answer. What an empty project has nothing at is tried as the
 * first kind of empty that the schema takes there; else its row, or what it stands in, goes with it.
 */
function withUnanswered(project: unknown, path: Path): unknown {
  const usual = valueAt(nothing, path)
  if (usual !== undefined) return withAt(project, path, usual)
  for (const empty of ['', null, [], {}] as const) {
    const tried = withAt(project, path, empty)
    if (isTaken(tried, path)) return tried
  }
  const above = path.slice(0, -1)
  const isRow = typeof path.at(-1) === 'number'
  if (isRow || above.length === 0) return withAt(project, path, undefined)
  return typeof above.at(-1) === 'number' || valueAt(nothing, above) === undefined
    ? withAt(project, above, undefined)
    : withAt(project, above, valueAt(nothing, above))
}

function isTaken(project: unknown, path: Path): boolean {
  const found = projectSchema.safeParse(project)
  return (
    found.success ||
    !found.error.issues.some(({ path: at }) => path.every((key, nth) => at[nth] === key))
  )
}

/** No list of a project is longer, nor has any record more members. */
const crowd = 1_000

/**
 * Where plain JSON has more in one place than any project, or more marks that are none than an accident
 * makes: judging it row by row could take all memory. Null for all else.
 */
export function crowdedAt(project: unknown): Place | null {
  const marks: number[] = []
  const visit = (value: unknown, path: Path): Path | null => {
    if (typeof value !== 'object' || value === null) return null
    const members = Object.entries(value)
    if (members.length > crowd) return path
    const isOfMarks = path[2] === 'coverage' && !Array.isArray(value)
    if (isOfMarks && members.some(([, mark]) => isNoMark(mark))) marks.push(1)
    if (marks.length > most) return path
    for (const [key, member] of members) {
      const found = visit(member, [...path, Array.isArray(value) ? Number(key) : key])
      if (found) return found
    }
    return null
  }
  const path = visit(project, [])
  return path && placeOf(path, project)
}

const isNoMark = (value: unknown) => typeof value !== 'object' && value !== 1 && value !== 2
