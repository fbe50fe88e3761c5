import type { Schedule } from '#session/ports/clock.ts'

/** Even a busy browser gets around to it within this many milliseconds. */
const latest = 500

export const browserSchedule: Schedule = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  whenIdle(run) {
    // Safari has it not; there the pause before must do.
    if (typeof requestIdleCallback === 'undefined') return browserSchedule.after(0, run)
    const request = requestIdleCallback(run, { timeout: latest })
    return () => cancelIdleCallback(request)
  },
}
