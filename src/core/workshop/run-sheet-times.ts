import { minutesOf } from '#core/calendar/time-of-day.ts'
import type { Block, Workshop } from './workshop.ts'

/** The minutes of all blocks together. */
export const minutesInAll = (sheet: {
  readonly blocks: readonly Pick<Block, 'minutes'>[]
}): number => sheet.blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/**
 * How many minutes the blocks are longer than the length that was chosen, less than 0 where they are
 * shorter; null where none is chosen.
 */
export const minutesOver = (workshop: Pick<Workshop, 'duration' | 'blocks'>): number | null =>
  workshop.duration === null ? null : minutesInAll(workshop) - workshop.duration

/** Blocks that nobody has given minutes: they count as nothing in the sum, which then says too little. */
export const blocksWithoutMinutes = ({ blocks }: Pick<Workshop, 'blocks'>): number =>
  blocks.filter(({ minutes }) => minutes === null).length

export interface RunSheetTimes {
  /** Whether they are times of the day, as `17:10`; else the time since the beginning, as `0:10`. */
  readonly areOfDay: boolean
  /** When each block begins. */
  readonly begins: readonly string[]
  readonly ends: string
}

/** When each block begins, and when all is over. Past midnight the day begins anew. */
export function runSheetTimes({ begins, blocks }: Omit<Workshop, 'duration'>): RunSheetTimes {
  const first = minutesOf(begins)
  const at = (passed: number) =>
    first === null ? sinceBegin(passed) : timeOfDay((first + passed) % minutesOfDay)
  let passed = 0
  const starts = blocks.map(({ minutes }) => {
    const begin = passed
    passed += minutes ?? 0
    return at(begin)
  })
  return { areOfDay: first !== null, begins: starts, ends: at(passed) }
}

const minutesOfDay = 24 * 60
const two = (part: number) => String(part).padStart(2, '0')
const sinceBegin = (minutes: number) => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
const timeOfDay = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
