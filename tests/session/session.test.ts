import { describe, expect, it, vi } from 'vitest'
import { serializeProject } from '#core/project/project-file.ts'
import { toKeep } from '#session/to-keep.ts'
import { id, RealThing, seen, textOf, typeText } from './real-thing.ts'
import { inConflict, killHidden, leftBehind, opened, saveOf, write } from './windows.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

describe('what was left unwritten while another window wrote', () => {
  it('lies beside the project with the name of a copy, and the session that opens it knows', async () => {
    const real = await leftBehind()
    await real.open(1)
    const { session } = real.at(1)
    expect(textOf(session)).toBe('theirs')
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
    const real = await leftBehind()
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

describe('what was cleared away and put back', () => {
  it('is found by the next visit where the window goes before it is written', async () => {
    const real = await opened(0)
    await real.browser.clear(id, true)
    await real.browser.settled()
    expect(saveOf(real, 0)).toEqual({ kind: 'failed', reason: 'gone' })
    real.browser.hold()
    void real.at(0).session.putBack()
    real.at(0).window.leave()
    real.browser.drop(real.at(0).window)
    real.kill(0)
    await real.browser.release()
    expect(await real.open(0)).toBe('open')
    expect(textOf(real.at(0).session)).toBe('begin')
  })
})

describe('what was cleared away and put back by another window', () => {
  async function cleared() {
    const real = await opened(0, 1)
    await real.browser.clear(id, true)
    await real.browser.settled()
    return real
  }

  it('is saved in a window that has the same', async () => {
    const real = await cleared()
    expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'gone' })
    await real.at(0).session.putBack()
    await real.browser.settled()
    expect(saveOf(real, 1).kind).toBe('saved')
    await write(real, 1, 'and on')
    expect(textOf(real.at(0).session)).toBe('and on')
  })

  it('takes along what waits in another window that has the same', async () => {
    const form = { place: 'workshop/ideas', form: 'ideas' }
    const waiting = { path: 'ideas.new', text: 'En bus', kept: '' }
    const real = await opened(0, 1)
    real.at(1).session.unsent.keep(form, [waiting])
    await real.browser.clear(id, true)
    await real.browser.settled()
    await real.at(0).session.putBack()
    await real.browser.settled()
    real.kill(1)
    await real.open(1)
    expect(real.at(1).session.unsent.shown(form)).toEqual([{ ...form, ...waiting }])
  })

  it('is found by a window that comes back and had not heard of it', async () => {
    const real = await cleared()
    real.browser.hold()
    void real.at(0).session.putBack()
    real.browser.land(real.at(1).window)
    await real.browser.release()
    real.at(1).window.comeBack()
    await real.browser.settled()
    expect(saveOf(real, 1).kind).toBe('saved')
  })

  it('is asked about in a window that has something else, which stays', async () => {
    const real = await cleared()
    await write(real, 1, 'mine')
    await real.at(0).session.putBack()
    await real.browser.settled()
    expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'conflict' })
    expect(textOf(real.at(1).session)).toBe('mine')
    expect((await seen(real)).shelf).toEqual(['live', 'begin'])
  })
})

describe('what was cleared away', () => {
  const form = { place: 'workshop/ideas', form: 'ideas' }
  const waiting = { path: 'ideas.new', text: 'En bus', kept: '' }

  it('comes back for what is written after that and is not sent', async () => {
    const real = await opened(0)
    await real.browser.clear(id, true)
    await real.browser.settled()
    real.at(0).session.unsent.keep(form, [waiting])
    await killHidden(real, 0)
    expect(await real.open(0)).toBe('open')
    expect(real.at(0).session.unsent.shown(form)).toEqual([{ ...form, ...waiting }])
  })

  it('stays away with what was written before, also where that is told of once more', async () => {
    const real = await opened(0)
    real.at(0).session.unsent.keep(form, [waiting])
    await real.browser.clear(id, true)
    await real.browser.settled()
    real.at(0).session.unsent.keep(form, [waiting])
    await killHidden(real, 0)
    expect(await real.open(0)).toBe('missing')
  })
})

describe('what a room is asked on its phones', () => {
  it('is the same in two windows, and none writes over it with what is older', async () => {
    const real = await opened(0, 1)
    real.at(0).session.question.write('Hvem kan hjælpe?')
    real.at(1).window.comeBack()
    expect(real.at(1).session.question.read()).toBe('Hvem kan hjælpe?')
    real.at(1).session.question.write('Hvad mangler I?')
    real.at(0).window.comeBack()
    expect(real.at(0).session.question.read()).toBe('Hvad mangler I?')
  })

  it('comes back with its project, which comes back for one that is written after the clearing', async () => {
    const real = await opened(0)
    real.at(0).session.question.write('Hvem kan hjælpe?')
    await real.browser.clear(id, true)
    await real.browser.settled()
    real.at(0).window.comeBack()
    await real.at(0).session.putBack()
    await real.open(1)
    expect(real.at(1).session.question.read()).toBe('Hvem kan hjælpe?')
    real.close(1)
    await real.browser.clear(id, true)
    await real.browser.settled()
    real.at(0).session.question.write('Hvad mangler I?')
    await killHidden(real, 0)
    expect(await real.open(0)).toBe('open')
    expect(real.at(0).session.question.read()).toBe('Hvad mangler I?')
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
