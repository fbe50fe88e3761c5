import type { WriteFailure } from '#core/project/save-state.ts'

export type Unsaved = { readonly text: string; readonly base: number | null }
export type Shelf = { where: 'live' | 'trash' | 'none'; text: string; version: number }

export interface Open {
  readonly slot: number
  text: string
  /** What was written or read last; null when the shelf has lost it. */
  kept: string | null
  base: number | null
  save: 'saved' | 'waiting' | WriteFailure
  /** The write that waits for hands to rest. */
  isDue: boolean
  /** Lies elsewhere, or is not to come back. */
  spared: string | null
  /** Where what was recovered stands until this window has written. */
  from: [slot: number, Unsaved] | null
}

export const halts: readonly string[] = ['conflict', 'deleted', 'gone'] satisfies WriteFailure[]
