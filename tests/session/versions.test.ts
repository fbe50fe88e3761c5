import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentVersion } from '#core/project/migrations.ts'
import { withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import type { Session } from '#session/create-session.ts'
import { openSession } from '#session/open-session.ts'
import { toKeep } from '#session/to-keep.ts'
import { fakeBrowser } from '../fixtures/fake-browser.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })
  return () => vi.useRealTimers()
})

const asFound = shelfProject('p1', 'Som fundet', '2026-11-23T11:59:00.000Z')

async function opened(text = serialized(asFound)) {
  const browser = fakeBrowser()
  await browser.shelf.write(toKeep(asFound, text), null)
  const window = browser.openWindow()
  const opening = await openSession(window.ports, 'p1', null)
  if (opening.kind !== 'open') throw new Error(opening.kind)
  await browser.settled()
  const { session } = opening
  const type = (title: string) => {
    browser.passTime()
    session.store.changeProject((project) => withTitle(project, title))
    browser.passTime()
  }
  return { browser, window, session, type }
}

const titleOf = ({ store }: Session) => store.getState().project.answers.start.title
type Browser = ReturnType<typeof fakeBrowser>
const told = async ({ versions }: Browser) =>
  (await versions.list('p1')).map(({ kind, name }) => [kind, name])
async function titles({ versions }: Browser) {
  const heads = await versions.list('p1')
  return Promise.all(
    heads.map(async ({ id }) => {
      const read = parseProject((await versions.read('p1', id)) ?? '')
      return read.ok ? read.value.answers.start.title : null
    }),
  )
}

describe('the versions of an open project', () => {
  it('are kept when somebody asks for one, with a name, also of what is not saved yet', async () => {
    const { browser, session, type } = await opened()
    type('Udkast')
    expect(await session.keepVersion('asked', 'Til styregruppen')).toEqual(ok(expect.any(String)))
    expect(await session.keepVersion('asked', 'Igen')).toEqual(ok(expect.any(String)))
    expect(await told(browser)).toEqual(
      expect.arrayContaining([
        ['asked', 'Til styregruppen'],
        ['asked', 'Igen'],
      ]),
    )
    expect(await titles(browser)).toEqual(['Udkast', 'Udkast'])
  })

  it('are not kept before an act where the newest is what is here', async () => {
    const { browser, session, type } = await opened()
    type('Udkast')
    expect(await session.keepVersion('import')).toEqual(ok(expect.any(String)))
    expect(await session.keepVersion('merge')).toEqual(ok(null))
    type('Mere')
    expect(await session.keepVersion('merge')).toEqual(ok(expect.any(String)))
    expect(await told(browser)).toEqual([
      ['merge', ''],
      ['import', ''],
    ])
  })

  it('come back as one step that is undone as one, and what was there is a version', async () => {
    const { browser, session, type } = await opened()
    type('Udkast')
    await session.keepVersion('asked', 'Udkast 1')
    type('Noget andet')
    const [head] = await browser.versions.list('p1')
    const read = parseProject((await browser.versions.read('p1', head?.id ?? '')) ?? '')
    if (!read.ok) throw new Error(read.failure.reason)
    const { generation } = session.store.getState()
    expect(await session.restoreVersion({ ...read.value, id: 'another' })).toEqual(ok(null))
    expect(titleOf(session)).toBe('Udkast')
    expect(session.store.getState().project.id).toBe('p1')
    expect(session.store.getState().generation).toBe(generation + 1)
    expect(await titles(browser)).toEqual(['Noget andet', 'Udkast'])
    expect(session.store.undo()).toBe(true)
    expect(titleOf(session)).toBe('Noget andet')
  })

  it('that are what is here already change nothing when they come back', async () => {
    const { session, type } = await opened()
    type('Udkast')
    const before = session.store.getState().project
    expect(await session.restoreVersion(before)).toEqual(ok(null))
    expect(session.store.getState().project).toBe(before)
  })

  it('do not come back where what is here cannot be kept first', async () => {
    const { browser, window, session, type } = await opened()
    vi.spyOn(window.ports.versions, 'keep').mockResolvedValue(failed('full'))
    type('Noget andet')
    expect(await session.restoreVersion(asFound)).toEqual(failed('full'))
    expect(titleOf(session)).toBe('Noget andet')
    vi.spyOn(window.ports.versions, 'list').mockRejectedValue(new Error('no database'))
    expect(await session.restoreVersion(asFound)).toEqual(failed('blocked'))
    expect(titleOf(session)).toBe('Noget andet')
    expect((await browser.shelf.read('p1'))?.text).toContain('Noget andet')
  })

  it('that cannot be kept hold up no writing', async () => {
    const { browser, window, session, type } = await opened()
    vi.spyOn(window.ports.versions, 'list').mockRejectedValue(new Error('no database'))
    vi.setSystemTime(Date.now() + 3_600_000)
    type('Efter en time')
    await window.rest()
    await browser.settled()
    expect(session.store.getState().save.kind).toBe('saved')
    expect((await browser.shelf.read('p1'))?.text).toContain('Efter en time')
  })

  it('are kept of what was found, once work goes on after a rest', async () => {
    const { browser, window, type } = await opened()
    vi.setSystemTime(Date.now() + 3_600_000)
    type('Efter en time')
    await window.rest()
    await browser.settled()
    expect(await told(browser)).toEqual([['timed', '']])
    expect(await titles(browser)).toEqual(['Som fundet'])
  })

  it.each(Array.from({ length: currentVersion - 1 }, (_, earlier) => earlier + 1))(
    'have the text of a project from version %i of the format as it lay, once',
    async (earlier) => {
      const file = new URL(`../fixtures/projects/v${earlier}.json`, import.meta.url)
      const older = readFileSync(file, 'utf8')
      const text = older.replace(/"id": ?"[^"]+"/, '"id":"p1"')
      const { browser, window, session } = await opened(text)
      const [head, ...others] = await browser.versions.list('p1')
      expect(head).toMatchObject({ kind: 'update', name: '' })
      expect(others).toEqual([])
      expect(await browser.versions.read('p1', head?.id ?? '')).toBe(text)
      session.close()
      await browser.settled()
      await openSession(window.ports, 'p1', null)
      await browser.settled()
      expect(await told(browser)).toEqual([['update', '']])
    },
  )
})
