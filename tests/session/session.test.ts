import { describe, expect, it, vi } from 'vitest'
import { serializeProject } from '#core/project/project-file.ts'
import { toKeep } from '#session/to-keep.ts'
import { id, RealThing, seen, textOf, typeText } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

/** A project that says 'begin', saved and open in these windows. */
async function opened(...windows: number[]) {
  const real = new RealThing()
  await real.open(0, 'da')
  await write(real, 0, 'begin')
  if (!windows.includes(0)) real.close(0)
  for (const w of windows) if (w !== 0) await real.open(w)
  await real.browser.settled()
  return real
}

async function write(real: RealThing, w: number, text: string) {
  real.browser.passTime()
  typeText(real.at(w).session, text)
  await real.at(w).window.rest()
  await real.browser.settled()
}

/** The window is hidden, and never seen again: nothing it asked for since is done. */
async function killHidden(real: RealThing, w: number) {
  real.browser.hold()
  real.at(w).window.leave()
  real.browser.drop(real.at(w).window)
  real.kill(w)
  await real.browser.release()
}

const saveOf = (real: RealThing, w: number) => real.at(w).session.store.getState().save

/** Two windows with changes of their own, of which the first has written. */
async function inConflict() {
  const real = await opened(0, 1)
  typeText(real.at(1).session, 'mine')
  await write(real, 0, 'theirs')
  await real.at(1).window.rest()
  expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'conflict' })
  return real
}

describe('what was left unwritten while another window wrote', () => {
  it('lies beside the project with the name of a copy, and the session that opens it knows', async () => {
    const real = await inConflict()
    real.close(1)
    await write(real, 0, 'theirs again')
    await real.open(1)
    const { session } = real.at(1)
    expect(textOf(session)).toBe('theirs again')
    expect(session.setAside.map(({ answers }) => answers.problem.statement)).toEqual(['mine'])
    expect(session.setAside.map(({ answers }) => answers.start.title)).toEqual([' (kopi)'])
    const heads = await real.browser.shelf.list()
    expect(heads.map((head) => head.id)).toContain(session.setAside[0]?.id)
    real.close(1)
    await real.open(1)
    expect(real.at(1).session.setAside).toEqual([])
  })
})

describe('a project', () => {
  it('that the shelf does not know is begun only where that is asked for', async () => {
    const real = new RealThing()
    expect(await real.open(0)).toBe('missing')
    expect(await real.open(0, 'da')).toBe('open')
    expect(saveOf(real, 0)).toEqual({ kind: 'waiting' })
    expect(await real.browser.shelf.list()).toEqual([])
  })

  it('that cannot be read is handed out as it is', async () => {
    const real = await opened(0)
    const { project } = real.at(0).session.store.getState()
    const record = await real.browser.shelf.read(id)
    await real.browser.shelf.write(toKeep(project, 'no project'), record?.revision ?? null)
    expect(await real.open(1)).toBe('unreadable')
  })

  it('on a shelf that does not answer is not reached, for now', async () => {
    const real = await opened()
    real.browser.setUnreached(true)
    expect(await real.open(0)).toBe('unreached')
    real.browser.setUnreached(false)
    expect(await real.open(0)).toBe('open')
  })
})

describe('of two windows with changes', () => {
  it('the later one can take the newest, and what it gives up does not come back as a copy', async () => {
    const real = await inConflict()
    real.at(1).window.leave()
    await real.at(1).session.reloadFromShelf()
    real.close(1)
    await real.open(1)
    expect(textOf(real.at(1).session)).toBe('theirs')
    expect((await seen(real)).copies).toEqual([])
  })

  it.each(['trash', 'remove'] as const)(
    'the later one is told when there is no newest any more (%s)',
    async (act) => {
      const real = await inConflict()
      await real.browser.shelf[act](id, '2026-11-23T13:00:00.000Z')
      await real.at(1).session.reloadFromShelf()
      const reason = act === 'trash' ? 'deleted' : 'gone'
      expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason })
      expect(textOf(real.at(1).session)).toBe('mine')
    },
  )

  it('the later one keeps its own when the shelf does not answer', async () => {
    const real = await inConflict()
    real.browser.setUnreached(true)
    await real.at(1).session.reloadFromShelf()
    expect(textOf(real.at(1).session)).toBe('mine')
    expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'conflict' })
  })

  it('what one left behind outlives what the other writes', async () => {
    const real = await inConflict()
    await killHidden(real, 1)
    await write(real, 0, 'theirs again')
    real.close(0)
    await real.browser.settled()
    await real.open(0)
    expect(textOf(real.at(0).session)).toBe('theirs again')
    expect((await seen(real)).copies).toEqual(['mine'])
  })

  it('both leave behind what they could not write', async () => {
    const real = await opened(0, 1)
    real.browser.setTrouble('full')
    await write(real, 0, 'one')
    await write(real, 1, 'other')
    await killHidden(real, 0)
    await killHidden(real, 1)
    real.browser.setTrouble(null)
    await real.open(0)
    expect([textOf(real.at(0).session), ...(await seen(real)).copies].toSorted()).toEqual([
      'one',
      'other',
    ])
  })
})

describe('what was left behind', () => {
  it('takes its place again when all that came between was its own write', async () => {
    const real = await opened(0)
    real.browser.passTime()
    real.browser.hold()
    typeText(real.at(0).session, 'first')
    await real.at(0).window.rest()
    typeText(real.at(0).session, 'first and second')
    real.at(0).window.leave()
    // Written, and the window gone before it heard of it.
    real.browser.step(false)
    real.browser.drop(real.at(0).window)
    real.kill(0)
    await real.browser.release()
    await real.open(0)
    expect(textOf(real.at(0).session)).toBe('first and second')
    await real.at(0).window.rest()
    expect(await seen(real)).toMatchObject({
      shelf: ['live', 'first and second'],
      copies: [],
      unsaved: [],
    })
  })

  it('waits for room where it must stand beside the newest', async () => {
    const real = await inConflict()
    await killHidden(real, 1)
    real.browser.setTrouble('full')
    await real.open(1)
    expect(textOf(real.at(1).session)).toBe('theirs')
    real.browser.setTrouble(null)
    await write(real, 1, 'newer')
    real.close(1)
    await real.browser.settled()
    await real.open(1)
    expect((await seen(real)).copies).toEqual(['mine'])
  })

  it('is nothing when another window puts into the trash what was saved', async () => {
    const real = await opened(0, 1)
    await write(real, 1, 'newest')
    expect((await real.at(1).session.moveToTrash()).ok).toBe(true)
    await real.browser.settled()
    expect(saveOf(real, 0)).toEqual({ kind: 'failed', reason: 'deleted' })
    await killHidden(real, 0)
    expect(real.browser.unsavedTexts()).toEqual([])
  })
})

describe('a copy of the open project', () => {
  it('does not stand for what is typed while it is made', async () => {
    const real = await inConflict()
    real.browser.hold()
    const copied = real.at(1).session.keepAsCopy('Kopi')
    typeText(real.at(1).session, 'mine, and a word more')
    await real.browser.release()
    expect((await copied).ok).toBe(true)
    await killHidden(real, 1)
    expect((await seen(real)).copies).toEqual(['mine'])
    expect((await seen(real)).unsaved).toEqual(['mine, and a word more'])
  })
})

describe('a text from an earlier visit that no longer opens', () => {
  it('stays where it is', async () => {
    const real = await opened(0)
    const { project } = real.at(0).session.store.getState()
    const text = serializeProject(project, project.changed, 'Medspil').slice(1)
    real.browser.snapshots.set('s1', { session: 's1', text, revision: 1, writing: null })
    await real.open(1)
    await write(real, 1, 'newer')
    expect(real.browser.snapshots.get('s1')?.text).toBe(text)
  })
})
