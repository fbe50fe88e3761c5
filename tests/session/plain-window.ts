import type { WriteFailure } from '#core/project/save-state.ts'

export type Unsaved = { readonly text: string; readonly base: number | null }
export type Shelf = { where: 'live' | 'trash' | 'none'; text: string; version: number }

export interface Open {
  readonly slot: number
  text: string
  /** What was written or read last; null when the shelf has lost it. */
  kept: string | null
  /** The same, as it was when it was put in the trash; null where it has been taken away since. */
  keptBefore: string | null
  base: number | null
  save: 'saved' | 'waiting' | WriteFailure
  /** The write that waits for hands to rest. */
  isDue: boolean
  /** Lies elsewhere, or is not to come back. */
  spared: string | null
  /** What other windows wrote where something else stands here. */
  others: readonly string[]
  /** Where what was recovered stands until this window has written. */
  from: [slot: number, Unsaved] | null
}

export const halts: readonly string[] = ['conflict', 'deleted', 'gone'] satisfies WriteFailure[]

export type Trouble = 'full' | 'blocked' | null

export type BeginsWith = Partial<Open> & Pick<Open, 'text' | 'kept' | 'base' | 'save'>

export const newlyOpen = (slot: number, open: BeginsWith): Open => ({
  slot,
  isDue: false,
  spared: null,
  others: [],
  from: null,
  keptBefore: null,
  ...open,
})

/** Has what lies on the shelf. */
export function take(open: Open, { text, version }: Shelf) {
  Object.assign(open, { text, kept: text, base: version, save: 'saved', isDue: false })
}

export function lose(open: Open, where: 'trash' | 'none') {
  if (open.save === 'saved') open.spared = open.text
  forgetKept(open, where)
  Object.assign(open, { save: where === 'none' ? 'gone' : 'deleted', isDue: false })
}

/** What is no part of the project waits for it, and so it is to come back. */
export function writeBeside(open: Open) {
  if (open.save === 'gone') open.spared = null
}

export function forgetKept(open: Open, where: 'trash' | 'none') {
  open.keptBefore = where === 'trash' ? (open.kept ?? open.keptBefore) : null
  open.kept = null
}

/** Why the shelf does not take what the window has; null when it does. */
export function refusal({ base }: Open, shelf: Shelf, trouble: Trouble): WriteFailure | null {
  const { where, version } = shelf
  if (trouble) return trouble
  if (where === 'none') return base === null ? null : 'gone'
  if (where === 'trash') return 'deleted'
  return base === version ? null : 'conflict'
}

export const canJoin = ({ kept, base }: Open, { where, version }: Shelf) =>
  where === 'live' && kept !== null && base !== null && base !== version

/** Gives the text that does not stand any more where another does; null when there is none. */
export function join(open: Open, shelf: Shelf): string | null {
  const { text, version } = shelf
  if (open.text === open.kept || open.text === text) {
    take(open, shelf)
    return null
  }
  const beside = text !== '' && text !== open.kept ? text : null
  Object.assign(open, { kept: text, base: version, isDue: true })
  return beside
}

/** What is kept beside the project once the window takes part: what was cleared away it still has. */
export function offered(open: Open, kept: readonly string[] | null, beside: string | null) {
  const known = kept ?? open.others
  open.others = beside === null ? known : [...known.filter((each) => each !== beside), beside]
  return open.others.length > 0 ? open.others : kept && []
}
