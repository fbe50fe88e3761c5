import { describe, expect, it, vi } from 'vitest'
import type { KeptSteps, StepsToKeep } from '#session/ports/steps.ts'
import { id, RealThing, textOf, typeText } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

/** A window in which these texts were written, one after the other. */
async function written(...texts: string[]) {
  const real = new RealThing()
  await real.open(0, 'da')
  for (const text of texts) await write(real, 0, text)
  return real
}

async function write(real: RealThing, w: number, text: string) {
  real.browser.passTime()
  typeText(real.at(w).session, text)
  await rest(real, w)
}

async function rest(real: RealThing, w: number) {
  await real.at(w).window.rest()
  await real.browser.settled()
}

async function again(real: RealThing) {
  real.close(0)
  await real.browser.settled()
  await real.open(0)
}

/** What undo shows, step by step, until there is none. */
function undone(real: RealThing, w = 0): string[] {
  const { session } = real.at(w)
  const texts: string[] = []
  while (session.store.undo()) texts.push(textOf(session))
  return texts
}

/** As if someone had been at what the browser keeps. */
async function tamper(real: RealThing, change: (kept: KeptSteps) => Partial<KeptSteps>) {
  const kept = await real.browser.shelf.steps(id)
  if (!kept) throw new Error('No steps are kept.')
  const { changed, at, steps } = { ...kept, ...change(kept) }
  const all = steps.map(({ nth }) => nth)
  const toKeep: StepsToKeep = { session: '', changed, at, all, fresh: steps, whole: () => steps }
  expect(await real.browser.shelf.keepSteps(id, toKeep)).toBe(true)
}

describe('what can be undone', () => {
  it('can be undone after a reload as well, from the first change on', async () => {
    const real = await written('one', 'two', 'three')
    await again(real)
    expect(undone(real)).toEqual(['two', 'one', ''])
  })

  it('can be redone after a reload', async () => {
    const real = await written('one', 'two', 'three')
    real.at(0).session.store.undo()
    real.at(0).session.store.undo()
    await rest(real, 0)
    await again(real)
    const { session } = real.at(0)
    expect([session.store.redo(), session.store.redo(), session.store.redo()]).toEqual([
      true,
      true,
      false,
    ])
    expect(textOf(session)).toBe('three')
  })

  it('has what a window left unwritten as its last step', async () => {
    const real = await written('one')
    real.browser.hold()
    typeText(real.at(0).session, 'two')
    const { window } = real.at(0)
    window.leave()
    real.browser.drop(window)
    real.kill(0)
    await real.browser.release()
    await real.open(0)
    expect(textOf(real.at(0).session)).toBe('two')
    expect(undone(real)).toEqual(['one', ''])
  })

  it('can be redone where the window was left before the undoing was written', async () => {
    const real = await written('one', 'two', 'three')
    const { window, session } = real.at(0)
    // As when the browser is gone before it has begun to write.
    real.browser.setTrouble('full')
    real.browser.passTime()
    session.store.undo()
    session.store.undo()
    window.leave()
    real.kill(0)
    real.browser.setTrouble(null)
    await real.open(0)
    const { store } = real.at(0).session
    expect(textOf(real.at(0).session)).toBe('one')
    expect([store.redo(), store.redo(), store.redo()]).toEqual([true, true, false])
    expect(textOf(real.at(0).session)).toBe('three')
    expect(undone(real)).toEqual(['two', 'one', ''])
  })

  it('holds what was taken from the shelf in place of what stood here', async () => {
    const real = await written('one')
    await real.open(1)
    real.browser.setTrouble('full')
    await write(real, 0, 'mine')
    real.browser.setTrouble(null)
    await write(real, 1, 'theirs')
    await real.at(0).session.reloadFromShelf()
    expect(undone(real)[0]).not.toBe('theirs')
    expect(real.at(0).session.store.redo()).toBe(true)
  })

  it('goes with the project, and only then', async () => {
    const real = await written('one')
    const { shelf } = real.browser
    await shelf.trash(id, '2026-11-24T12:00:00.000Z')
    expect(await shelf.steps(id)).not.toBeNull()
    await shelf.restore(id)
    expect(await shelf.steps(id)).not.toBeNull()
    await shelf.remove(id)
    expect(await shelf.steps(id)).toBeNull()
  })

  it.each<[string, (kept: KeptSteps) => Partial<KeptSteps>]>([
    ['belongs to another state of the project', () => ({ changed: '2026-01-01T00:00:00.000Z' })],
    ['is no JSON', ({ steps }) => ({ steps: steps.map((step) => ({ ...step, text: '{' })) })],
    ['is no change', ({ steps }) => ({ steps: steps.map((step) => ({ ...step, text: '{}' })) })],
    ['has a gap', ({ steps }) => ({ steps: steps.toSpliced(1, 1) })],
    [
      'was made of another project',
      ({ steps }) => ({
        steps: steps.map((step) => ({ ...step, text: step.text.replaceAll('three', 'four') })),
      }),
    ],
  ])('is nothing where what is kept %s', async (_, change) => {
    const real = await written('one', 'two', 'three')
    await tamper(real, change)
    await again(real)
    expect(undone(real)).toEqual([])
    expect(textOf(real.at(0).session)).toBe('three')
  })

  it('is nothing where the shelf does not answer for it', async () => {
    const real = await written('one')
    const window = real.browser.openWindow()
    const shelf = { ...window.ports.shelf, steps: () => Promise.reject(new Error('no shelf')) }
    real.close(0)
    await real.open(0, null, { ...window, ports: { ...window.ports, shelf } })
    expect(textOf(real.at(0).session)).toBe('one')
    expect(undone(real)).toEqual([])
  })
})

describe('of two windows with one project', () => {
  it('each undoes what was done in it, and the one that wrote last has its steps after a reload', async () => {
    const real = await written('one')
    await real.open(1)
    await write(real, 0, 'two')
    await write(real, 1, 'three')
    await write(real, 0, 'four')
    real.close(1)
    await again(real)
    expect(textOf(real.at(0).session)).toBe('four')
    expect(undone(real)[0]).toBe('three')
  })
})

describe('a window that writes', () => {
  it('hands on the steps that do not lie there yet, and all of them again after a refusal', async () => {
    const real = new RealThing()
    const window = real.browser.openWindow()
    const asked: StepsToKeep[] = []
    let isKept = true
    const keepSteps = async (_: string, steps: StepsToKeep) => {
      asked.push(steps)
      return isKept
    }
    const ports = { ...window.ports, shelf: { ...window.ports.shelf, keepSteps } }
    await real.open(0, 'da', { ...window, ports })
    await write(real, 0, 'one')
    await write(real, 0, 'two')
    isKept = false
    await write(real, 0, 'three')
    await write(real, 0, 'four')
    expect(asked.map(({ fresh }) => fresh.map(({ nth }) => nth))).toEqual([
      [1],
      [2],
      [3],
      [1, 2, 3, 4],
    ])
    expect(asked.at(-1)?.whole()).toEqual(asked.at(-1)?.fresh)
    expect(asked.at(-1)?.all).toEqual([1, 2, 3, 4])
  })
})
