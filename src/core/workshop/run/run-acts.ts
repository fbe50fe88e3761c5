import { minutesOf } from '#core/calendar/time-of-day.ts'
import { limits } from '#core/limits.ts'
import { minutesInAll } from '#core/workshop/run-sheet-times.ts'
import type { Large } from './large.ts'
import { clockOf, minute, positionIn, type Run, type Sheet, type Shown } from './run.ts'

/** So long a step may be taken back as one that never was. */
const slip = minute
/** A run sheet for that evening says when this one was to begin; one that begins hours from it was tried out. */
const nearDue = 60

/** When it is, as a moment and in minutes of the day where one is. */
export interface Now {
  readonly at: number
  readonly minuteOfDay: number
}

/** A run before its first block, with the title on the projector. */
export const begun = (begins: string, { at, minuteOfDay }: Now): Run => ({
  startedAt: at,
  due: dueAt(begins, { at, minuteOfDay }),
  endsBy: null,
  block: null,
  before: [],
  since: at,
  extra: 0,
  left: null,
  pausedSince: null,
  shown: 'title',
  page: 0,
  isSilent: false,
  areDotsShown: false,
  isCodeShown: false,
  large: null,
  isBlack: false,
  isOver: false,
})

function dueAt(begins: string, { at, minuteOfDay }: Now): number | null {
  const planned = minutesOf(begins)
  if (planned === null) return null
  const day = 24 * 60
  // The shorter way around midnight.
  const away = ((((planned - minuteOfDay + day / 2) % day) + day) % day) - day / 2
  return Math.abs(away) > nearDue ? null : Math.round(at + away * minute)
}

/** In the next block, from now; the same run where there is none. */
export function withNext(run: Run, sheet: Sheet, at: number): Run {
  const { next } = positionIn(sheet, run)
  return run.isOver || next === null ? run : entered(goneOn(run, at), sheet, { index: next, at })
}

/** In the block before, or before the first. */
export function withBack(run: Run, sheet: Sheet, at: number): Run {
  if (run.isOver || run.block === null) return run
  return entered(goneOn(run, at), sheet, { index: positionIn(sheet, run).back, at })
}

/** A step taken back at once is as if it had not been taken: on a remote the two keys lie close. */
function entered(run: Run, sheet: Sheet, to: { index: number | null; at: number }): Run {
  const { index, at } = to
  const block = index === null ? null : (sheet[index]?.id ?? null)
  const { left } = run
  const isSlip = left !== null && left.block === block && at >= left.at && at - left.at <= slip
  const { since, extra } = isSlip ? left : { since: at, extra: 0 }
  const all = minutesInAll({ blocks: sheet }) * minute
  return {
    ...run,
    endsBy: block === null ? null : (run.endsBy ?? (run.due ?? since) + all),
    block,
    before: index === null ? [] : sheet.slice(0, index).map(({ id }) => id),
    since,
    extra,
    left: { block: run.block, since: run.since, extra: run.extra, at },
    shown: block === null ? 'title' : 'block',
    isCodeShown: false,
    large: null,
    isBlack: false,
  }
}

export const paused = (run: Run, at: number): Run =>
  run.block === null || run.pausedSince !== null ? run : { ...run, pausedSince: at }

/** Also after the end, which was perhaps no end. */
export function goneOn(run: Run, at: number): Run {
  if (run.pausedSince === null) return run
  const pause = Math.max(0, at - run.pausedSince)
  const { left } = run
  return {
    ...run,
    since: run.since + pause,
    left: left && { ...left, since: left.since + pause, at: left.at + pause },
    pausedSince: null,
    shown: run.isOver && run.block !== null ? 'block' : run.shown,
    isOver: false,
  }
}

/** With a minute more: of what is left, or from now where the time is up. */
export function withMinute(run: Run, sheet: Sheet, at: number): Run {
  const clock = clockOf(run, sheet, at)
  if (run.isOver || !clock) return run
  const missing = Math.max(0, -(clock.left ?? -clock.elapsed))
  const extra = Math.min(run.extra + missing + minute, limits.blockMinutes * minute)
  return extra === run.extra ? run : { ...run, extra }
}

export const showing = (run: Run, shown: Shown): Run => ({
  ...run,
  shown,
  page: 0,
  isCodeShown: false,
  large: null,
  isBlack: false,
})

/** With another page of the ideas, of so many. */
export function onPage(run: Run, page: number, of: number): Run {
  const next = Math.min(Math.max(0, page), Math.max(0, of - 1))
  return next === run.page ? run : { ...run, page: next }
}

/** While people write by themselves, or no longer: then the newest are shown first. */
export const withSilence = (run: Run, isSilent: boolean): Run =>
  isSilent === run.isSilent
    ? run
    : { ...run, isSilent, page: 0, shown: run.shown === 'groups' ? 'groups' : 'ideas' }

/** With the result of the dots for the room to see, or hidden. */
export const withDots = (run: Run, areDotsShown: boolean): Run =>
  areDotsShown === run.areDotsShown ? run : { ...run, areDotsShown, page: 0 }

/** With the code for phones over what is shown, or without it; black hides it too. */
export const withCode = (run: Run): Run => ({
  ...run,
  isCodeShown: run.isBlack || !run.isCodeShown,
  isBlack: false,
})

/** With something of a page large over what is shown, or with null without it. */
export const withLarge = (run: Run, large: Large | null): Run => ({
  ...run,
  large,
  isCodeShown: false,
  isBlack: false,
})

export const withBlack = (run: Run): Run => ({ ...run, isBlack: !run.isBlack })

/** Over, with the title on the projector; kept as it stood, should it have been no end. */
export const ended = (run: Run, at: number): Run =>
  run.isOver
    ? run
    : {
        ...run,
        pausedSince: run.pausedSince ?? at,
        shown: 'title',
        isCodeShown: false,
        large: null,
        isBlack: false,
        isOver: true,
      }
