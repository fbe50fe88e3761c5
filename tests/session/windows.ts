import { expect } from 'vitest'
import { RealThing, typeText } from './real-thing.ts'

/** A project that says 'begin', saved and open in these windows. */
export async function opened(...windows: number[]) {
  const real = new RealThing()
  await real.open(0, 'da')
  await write(real, 0, 'begin')
  if (!windows.includes(0)) real.close(0)
  for (const w of windows) if (w !== 0) await real.open(w)
  await real.browser.settled()
  return real
}

export async function write(real: RealThing, w: number, text: string) {
  real.browser.passTime()
  typeText(real.at(w).session, text)
  await real.at(w).window.rest()
  await real.browser.settled()
}

/** The window is hidden, and never seen again: nothing it asked for since is done. */
export async function killHidden(real: RealThing, w: number) {
  real.browser.hold()
  real.at(w).window.leave()
  real.browser.drop(real.at(w).window)
  real.kill(w)
  await real.browser.release()
}

export const titleOf = (real: RealThing, w: number) =>
  real.at(w).session.store.getState().project.answers.start.title
export const saveOf = (real: RealThing, w: number) => real.at(w).session.store.getState().save

/** What one window had not written when it went away, after which another wrote. */
export async function leftBehind() {
  const real = await opened(0, 1)
  typeText(real.at(1).session, 'mine')
  await killHidden(real, 1)
  await write(real, 0, 'theirs')
  return real
}

/** Two windows with changes of their own that fill a list beyond its end, of which the first has written. */
export async function inConflict() {
  const real = await opened(0, 1)
  fillSigns(real, 1, 'm')
  fillSigns(real, 0, 't')
  typeText(real.at(1).session, 'mine')
  await write(real, 0, 'theirs')
  await real.at(1).window.rest()
  expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'conflict' })
  return real
}

function fillSigns(real: RealThing, w: number, name: string) {
  const rows = Array.from({ length: 150 }, (_, row) => ({
    id: `${name}${row}`,
    sign: name,
    measure: '',
    now: '',
    goal: '',
  }))
  real.at(w).session.store.change(({ problem, ...answers }) => ({
    ...answers,
    problem: { ...problem, success: rows },
  }))
}
