import { isRecord } from '#core/plain-values.ts'
import { rowId } from '#core/questions/schema-parts.ts'
import { type Path, type Repair, valueAt, withAt } from './repair-tree.ts'

type Mended = [project: unknown, repairs: Repair[]]

/** With an id of its own for each row that has none, one no project has, or that of a row before it. */
export function withOwnIds(project: unknown): Mended {
  const repairs: Repair[] = []
  const known = new Set<string>()
  const isFree = (id: unknown, here: ReadonlySet<unknown>) =>
    rowId.safeParse(id).success && !here.has(id)
  const freshId = (path: Path, here: ReadonlySet<unknown>) => {
    const stem = path
      .filter((key) => typeof key === 'string' && /^\w+$/.test(key))
      .slice(-1)
      .join('')
      .slice(0, 40)
    let nth = 1
    while (here.has(`${stem}-${nth}`) || known.has(`${stem}-${nth}`)) nth++
    const id = `${stem || 'row'}-${nth}`
    known.add(id)
    return id
  }
  const mend = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return mendRows(value, path)
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, mend(each, [...path, key])]),
    )
  }
  const mendRows = (rows: readonly unknown[], path: Path): unknown => {
    const areRows = rows.some((row) => isRecord(row) && Object.hasOwn(row, 'id'))
    // Codes, and the ids of actors: each once.
    if (!areRows) {
      const once = rows.every((row) => typeof row === 'string') ? [...new Set(rows)] : rows
      if (once.length < rows.length) repairs.push({ kind: 'unlinked', path })
      return once
    }
    const here = new Set<unknown>()
    const all = new Set(rows.map((row) => (isRecord(row) ? row.id : null)))
    return rows.map((row, nth) => {
      if (!isRecord(row)) return row
      const id = isFree(row.id, here) ? row.id : freshId(path, all)
      here.add(id)
      if (id === row.id) return row
      repairs.push({ kind: 'ownId', path: [...path, nth] })
      return { ...row, id }
    })
  }
  return [mend(project, []), repairs]
}

const teamAt = ['answers', 'team'] as const

/** Without marks, roles and signatures of needs and actors that are not there. */
export function withoutDangling(project: unknown): Mended {
  const repairs: Repair[] = []
  const ids = (list: 'needs' | 'actors') => {
    const rows = valueAt(project, [...teamAt, list])
    return new Set(Array.isArray(rows) ? rows.map((row) => valueAt(row, ['id'])) : [])
  }
  const actors = ids('actors')
  const needs = ids('needs')
  const unlink = (path: Path) => repairs.push({ kind: 'unlinked', path })
  let mended = project

  const coverageAt = [...teamAt, 'coverage']
  const byNeed = valueAt(project, coverageAt)
  if (isRecord(byNeed)) {
    const rows = Object.entries(byNeed).flatMap(([need, row]) => {
      if (!needs.has(need)) {
        unlink(coverageAt)
        return []
      }
      if (!isRecord(row)) return [[need, row] as const]
      const marks = Object.entries(row).filter(([actor]) => actors.has(actor))
      if (marks.length < Object.keys(row).length) unlink([...coverageAt, need])
      return [[need, Object.fromEntries(marks)] as const]
    })
    if (repairs.length > 0) mended = withAt(mended, coverageAt, Object.fromEntries(rows))
  }
  const rolesAt = ['answers', 'arena', 'roles']
  for (const path of listsIn(valueAt(project, rolesAt), rolesAt)) {
    const held = valueAt(project, path)
    const kept = Array.isArray(held) ? held.filter((id) => actors.has(id)) : held
    if (!Array.isArray(held) || !Array.isArray(kept) || kept.length === held.length) continue
    unlink(path)
    mended = withAt(mended, path, kept)
  }
  const signatures = valueAt(project, ['document', 'signatures'])
  for (const [nth, row] of Array.isArray(signatures) ? signatures.entries() : []) {
    const actor = valueAt(row, ['actor'])
    if (typeof actor !== 'string' || actor === '' || actors.has(actor)) continue
    const path = ['document', 'signatures', nth]
    unlink(path)
    mended = withAt(mended, [...path, 'actor'], '')
  }
  return [mended, repairs]
}

/** The paths of all lists of texts in it. */
function listsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? [path] : []
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]))
}
