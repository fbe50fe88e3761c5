import { describe, expect, it, vi } from 'vitest'
import type { UnsavedWork } from '#session/ports/unsaved-work.ts'
import type { FakeWindow } from '../fixtures/fake-browser.ts'
import { RealThing, seen, statementIn, textOf, typeText } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

/** What one window was told is kept, or left behind when it was hidden. Texts only grow. */
interface Owed {
  confirmed: string
  left: string
}

interface Course {
  /** What there is before the window opens. */
  readonly before: (real: RealThing) => Promise<unknown>
  readonly begin?: 'da'
  /** Of the window, each awaited until all is quiet. */
  readonly steps: readonly ((real: RealThing, window: FakeWindow) => unknown)[]
  /** What another window left behind, before. */
  readonly left?: string
  /** What may stand beside the project in the end. */
  readonly copies?: readonly string[]
}

const type = (text: string) => (real: RealThing) => typeText(real.at(0).session, text)
const rest = (_: RealThing, window: FakeWindow) => window.rest()
const hide = (_: RealThing, window: FakeWindow) => window.leave()
const close = (real: RealThing) => real.at(0).session.close()

async function written(real: RealThing, text: string) {
  await real.open(1, 'da')
  typeText(real.at(1).session, text)
  await real.at(1).window.rest()
  await real.browser.settled()
}

/** A window that left `text` behind, and wrote nothing of it. */
async function leftBehind(real: RealThing, text: string) {
  typeText(real.at(1).session, text)
  real.browser.hold()
  real.at(1).window.leave()
  real.browser.drop(real.at(1).window)
  real.kill(1)
  await real.browser.release()
}

const courses: Record<string, Course> = {
  'the first write of a project': {
    before: async () => {},
    begin: 'da',
    steps: [type('a'), rest, type('ab'), hide, type('abc'), rest],
  },
  'writes over what was written': {
    before: async (real) => {
      await written(real, 'a')
      real.close(1)
    },
    steps: [type('ab'), rest, type('abc'), rest, type('abcd'), hide],
  },
  'work that is closed before it is written': {
    before: async (real) => {
      await written(real, 'a')
      real.close(1)
    },
    steps: [type('ab'), close],
  },
  'work that is recovered': {
    before: async (real) => {
      await written(real, 'a')
      await leftBehind(real, 'ab')
    },
    steps: [type('abc'), hide, type('abcd'), rest],
    left: 'ab',
    // Between leaving the new behind and letting go of the old both are there.
    copies: ['ab'],
  },
  'work that is recovered beside what came between': {
    before: async (real) => {
      await written(real, 'a')
      await real.open(0)
      await leftBehind(real, 'ab')
      typeText(real.at(0).session, 'ac')
      await real.at(0).window.rest()
      await real.browser.settled()
      real.kill(0)
    },
    steps: [type('acd'), rest, type('acde'), hide],
    left: 'ab',
    copies: ['ab'],
  },
  'work that is kept as a copy': {
    before: async (real) => {
      await written(real, 'a')
      real.close(1)
    },
    steps: [type('ab'), rest, (real) => void real.at(0).session.keepAsCopy('Kopi'), close],
    copies: ['ab'],
  },
}

/** Runs a course in a window that dies before its act number `left`, and gives what is found after. */
async function cutShort({ before, begin, steps }: Course, left: number) {
  const real = new RealThing()
  await before(real)
  await real.browser.settled()
  const window = real.browser.openWindow(left)
  const owed: Owed = { confirmed: '', left: '' }
  const { unsavedWork } = window.ports
  const keep: UnsavedWork['keep'] = (id, session, snapshot) => {
    const isKept = unsavedWork.keep(id, session, snapshot)
    if (isKept) owed.left = statementIn(snapshot.text)
    return isKept
  }
  const ports = { ...window.ports, unsavedWork: { ...unsavedWork, keep } }
  // A window that dies never gets an answer.
  void real.open(0, begin ?? null, { ...window, ports })
  await real.browser.settled()
  real.windows[0]?.session.store.subscribe(({ project, save }) => {
    if (save.kind === 'saved' && window.isAlive())
      owed.confirmed = project.answers.problem.statement
  })
  for (const step of steps) {
    if (real.windows[0] === null || !window.isAlive()) break
    real.browser.passTime()
    await step(real, window)
    await real.browser.settled()
  }
  const isCut = !window.isAlive()
  window.kill()
  await real.browser.settled()
  const opening = await real.open(0)
  await real.browser.settled()
  const { copies, unsaved } = await seen(real)
  const text = opening === 'open' ? textOf(real.at(0).session) : ''
  return { isCut, owed, text, copies, unsaved }
}

/** What is found after the window was killed before its first act, its second, and so on to the end. */
async function cutAnywhere(course: Course) {
  const found = []
  for (let left = 0; ; left++) {
    const each = { ...(await cutShort(course, left)), at: `cut at act ${left}` }
    found.push(each)
    if (!each.isCut) return found
  }
}

describe.each(Object.entries(courses))('a window killed at any act of %s', (_, course) => {
  it('loses nothing that was confirmed or left behind, and makes no copy without need', async () => {
    const found = await cutAnywhere(course)
    expect(found.length).toBeGreaterThan(6)
    for (const { owed, text, copies, unsaved, at } of found) {
      expect(text.startsWith(owed.confirmed), at).toBe(true)
      expect(text.startsWith(owed.left), at).toBe(true)
      const isLeft = [text, ...copies].some((each) => each.startsWith(course.left ?? ''))
      expect(isLeft, at).toBe(true)
      expect([...(course.copies ?? [])], at).toEqual(expect.arrayContaining(copies))
      expect([text], at).toEqual(expect.arrayContaining(unsaved))
    }
  })
})
