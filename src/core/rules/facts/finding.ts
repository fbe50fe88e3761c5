import type { ResourceSource } from '#core/questions/groups.ts'
import type { Because } from './because.ts'
import type { RuleCode } from './rule-codes.ts'

/** A rule pointing at something in the team. */
export interface Finding {
  readonly code: RuleCode<'finding'>
  readonly severity: RuleCode<'severity'>
  /** The same from one time to the next, so that a group can set the finding aside under it. */
  readonly key: string
  /** Id of the need it is about; null when it is about none. */
  readonly need: string | null
  /** Ids of the actors it names. */
  readonly actors: readonly string[]
  /** The source of resources nobody comes from; null for every other finding. */
  readonly source: ResourceSource | null
  /** The first is where it is put right. */
  readonly because: readonly [Because, ...Because[]]
}

/** About a row, or the team as a whole when `row` is null. */
const findingKey = (code: RuleCode<'finding'>, row: string | null): string =>
  row === null ? code : `${code}:${row}`

type Parts = Pick<Finding, 'code' | 'severity' | 'because'> &
  Partial<Pick<Finding, 'need' | 'actors' | 'source'>>

/** A finding about its need, else its source, else its first actor, else the whole team. */
export function finding(parts: Parts): Finding {
  const { need = null, actors = [], source = null } = parts
  return {
    ...parts,
    need,
    actors,
    source,
    key: findingKey(parts.code, need ?? source ?? actors[0] ?? null),
  }
}
