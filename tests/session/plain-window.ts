import type { WriteFailure } from '#core/project/save-state.ts'

export type Unsaved = { readonly text: string; readonly base: number | null }
export type Shelf = {
  where: 'live' | 'trash' | 'none'
  text: string
  version: number
  /** Of one that was put back: the version the window went on from. */
  follows: number | null
}

export interface Open {
  readonly slot: number
  text: string
  /** What was written or read last; null when the shelf has lost it. */
  kept: string | null
  /** The same, as it was when it was put in the trash; null where it has been taken away since. */
  keptBefore: string | null
  /** What was kept when it was cleared away. */
  keptCleared: string | null
  base: number | null
  /** Where it went on from when it puts back. */
  follows: number | null
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
  keptCleared: null,
  follows: null,
  ...open,
})

/** Has what lies on the shelf. */
export function take(open: Open, { text, version }: Shelf) {
  const kept = { text, kept: text, keptCleared: null, base: version }
  Object.assign(open, { ...kept, save: 'saved', isDue: false })
}

/** What the window wrote on the shelf. */
export const put = (open: Open, { where, follows }: Shelf, version: number): Shelf => ({
  where: 'live',
  text: open.text,
  version,
  follows: where === 'none' ? open.follows : follows,
})

export function lose(open: Open, where: 'trash' | 'none') {
  if (open.save === 'saved') open.spared = open.text
  forgetKept(open, where)
  Object.assign(open, { save: where === 'none' ? 'gone' : 'deleted', isDue: false })
}

export function forgetKept(open: Open, where: 'trash' | 'none') {
  if (where === 'none') open.keptCleared = open.kept ?? open.keptBefore ?? open.keptCleared
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

/** Of one that was put back only where that went on from what the window had, or from what came after it. */
export const canJoin = ({ kept, keptCleared, base }: Open, { where, version, follows }: Shelf) =>
  where === 'live' &&
  base !== null &&
  base !== version &&
  (kept !== null || (keptCleared !== null && follows !== null && follows >= base))

/** Gives the text that does not stand any more where another does; null when there is none. */
export function join(open: Open, shelf: Shelf): string | null {
  const { text, version } = shelf
  open.kept ??= open.keptCleared
  if (open.save === 'gone') open.save = 'waiting'
  if (open.text === open.kept || open.text === text) {
    take(open, shelf)
    return null
  }
  const beside = text !== '' && text !== open.kept ? text : null
  Object.assign(open, { kept: text, keptCleared: null, base: version, isDue: true })
  return beside
}

/** What is kept beside the project once the window takes part: what was cleared away it still has. */
export function offered(open: Open, kept: readonly string[] | null, beside: string | null) {
  const known = kept ?? open.others
  open.others = beside === null ? known : [...known.filter((each) => each !== beside), beside]
  return open.others.length > 0 ? open.others : kept && []
}
