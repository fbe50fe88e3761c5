import { useSyncExternalStore } from 'react'
import { ideasOnScreen } from '#core/workshop/run/ideas-on-screen.ts'
import type { RunState } from '#core/workshop/run/kept-run.ts'
import { isAbandoned, type Run, type Shown } from '#core/workshop/run/run.ts'
import {
  begun,
  ended,
  goneOn,
  onPage,
  paused,
  showing,
  withBack,
  withBlack,
  withCode,
  withLarge,
  withMinute,
  withNext,
  withSilence,
} from '#core/workshop/run/run-acts.ts'
import type { Workshop } from '#core/workshop/workshop.ts'
import type { Room } from '#rooms/shared/room.ts'
import type { IdeasAtHand } from '#workshop/ideas/ideas-at-hand.ts'

/** The run as a window of it is given it, beside the open project. */
export interface RunWindow {
  readonly state: () => RunState
  readonly subscribe: (listener: () => void) => () => void
  readonly act: (change: (run: Run | null) => Run | null) => void
  /** Writes although it failed before. */
  readonly retry: () => void
}

/** What both windows of a run are given. */
export interface RunPageProps {
  readonly room: Room
  readonly ideas: Pick<IdeasAtHand, 'getState' | 'subscribe'>
  readonly run: RunWindow
  readonly now: () => Date
  /** Whether keys run the workshop, in this browser. */
  readonly keys: { readonly isOn: boolean; readonly turn: (isOn: boolean) => void }
}

export const useRunState = ({ state, subscribe }: RunWindow): RunState =>
  useSyncExternalStore(subscribe, state)

export const useWorkshop = (room: Room): Workshop =>
  useSyncExternalStore(room.subscribe, () => room.project().workshop)

/** All that can be done with a run, by button and by key. */
export interface RunActs {
  /** Anew, where there has been one. */
  readonly begin: () => void
  /** Also the first of all. */
  readonly next: () => void
  readonly back: () => void
  readonly pauseOrGoOn: () => void
  readonly minute: () => void
  readonly show: (shown: Shown) => void
  /** So many pages of the ideas on, or back. */
  readonly page: (step: 1 | -1) => void
  readonly silence: (isSilent: boolean) => void
  /** The code for phones, over what is shown, or away again. */
  readonly code: () => void
  /** Takes away what of a page stands large over what is shown. */
  readonly notLarge: () => void
  readonly black: () => void
  readonly end: () => void
}

/** What the parts of the window a workshop is led from are given. */
export interface PartProps extends Pick<RunPageProps, 'room'> {
  readonly run: Run | null
  readonly workshop: Workshop
  /** The moment. */
  readonly at: number
  readonly acts: RunActs
}

type ActedOn = Pick<RunPageProps, 'room' | 'ideas' | 'run' | 'now'>

export function actsOn({ room, ideas, run, now }: ActedOn): RunActs {
  const at = () => now().getTime()
  const blocks = () => room.project().workshop.blocks
  const begin = () =>
    begun(room.project().workshop.begins, { at: at(), minuteOfDay: minuteIn(now()) })
  const onRun = (change: (run: Run) => Run) => run.act((open) => open && change(open))
  return {
    begin: () => run.act(begin),
    next: () =>
      run.act((open) =>
        withNext(open && !isAbandoned(open, at()) ? open : begin(), blocks(), at()),
      ),
    back: () => onRun((open) => withBack(open, blocks(), at())),
    pauseOrGoOn: () =>
      onRun((open) => (open.pausedSince === null ? paused(open, at()) : goneOn(open, at()))),
    minute: () => onRun((open) => withMinute(open, blocks(), at())),
    show: (shown) => onRun((open) => showing(open, shown)),
    page: (step) =>
      onRun((open) => {
        const shown = ideasOnScreen(ideas.getState().all, open)
        return shown ? onPage(open, shown.page + step, shown.pages) : open
      }),
    silence: (isSilent) => onRun((open) => withSilence(open, isSilent)),
    code: () => onRun(withCode),
    notLarge: () => onRun((open) => withLarge(open, null)),
    black: () => onRun(withBlack),
    end: () => onRun((open) => ended(open, at())),
  }
}

/** Of the day, where the window is. */
const minuteIn = (moment: Date) =>
  60 * moment.getHours() + moment.getMinutes() + moment.getSeconds() / 60
