import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import type { KeptRun } from '#core/workshop/run/kept-run.ts'
import { withNext } from '#core/workshop/run/run-acts.ts'
import type { RunNews } from '#session/ports/runs.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { browserRuns } from '#storage/runs/browser-runs.ts'
import { memoryRuns } from '#storage/runs/memory-runs.ts'
import { runChannel } from '#storage/runs/run-channel.ts'
import { atSeven, seven, sheetOf } from '../../core/workshop/run/sheets.ts'
import { serialized, shelfProject } from '../../fixtures/shelf-contract.ts'

const names: string[] = []
const closing: (() => void)[] = []
function newName() {
  const name = `medspil-test-${crypto.randomUUID()}`
  names.push(name)
  return name
}

afterEach(async () => {
  for (const close of closing.splice(0)) close()
  for (const name of names.splice(0)) await deleteDB(name)
})

const project = shelfProject('p1')
async function begin(name = newName()) {
  const shelf = await browserShelf(name)
  await shelf.write(toKeep(project, serialized(project)), null)
  return { name, shelf, runs: browserRuns(name) }
}
const title: KeptRun = { revision: 1, run: atSeven() }
const first: KeptRun = { revision: 2, run: withNext(atSeven(), sheetOf(10), seven) }

describe('a run in the browser', () => {
  it('is there when the browser is opened again', async () => {
    const { name, runs } = await begin()
    expect(await runs.read('p1')).toBeNull()
    expect(await runs.keep('p1', title)).toEqual(ok(title))
    expect(await browserRuns(name).read('p1')).toEqual(title)
  })

  it('gives way to a later one and to no earlier, and says which is there', async () => {
    const { runs } = await begin()
    expect(await runs.keep('p1', first)).toEqual(ok(first))
    expect(await runs.keep('p1', title)).toEqual(ok(first))
    expect(await runs.read('p1')).toEqual(first)
  })

  it('is not kept of a project that is not on the shelf', async () => {
    const { runs } = await begin()
    expect(await runs.keep('p2', title)).toEqual(failed('gone'))
    expect(await runs.read('p2')).toBeNull()
  })

  it('goes with its project, when that is removed for good and no sooner', async () => {
    const { shelf, runs } = await begin()
    await runs.keep('p1', title)
    await shelf.trash('p1', '2026-11-23T12:00:00.000Z')
    expect(await runs.read('p1')).toEqual(title)
    await shelf.purge('2026-11-24T12:00:00.000Z')
    expect(await runs.read('p1')).toBeNull()
  })

  it('finds a place in a database from before there were any, and its projects stay', async () => {
    const name = newName()
    const before = await openDB(name, 2, {
      upgrade(database) {
        for (const store of ['projects', 'heads'])
          database.createObjectStore(store, { keyPath: 'id' })
        for (const store of ['versions', 'stepHeads'])
          database.createObjectStore(store, { keyPath: 'project' })
        database.createObjectStore('steps', { keyPath: ['project', 'nth'] })
        database.createObjectStore('changes', { keyPath: ['id', 'revision'] })
      },
    })
    await before.put('projects', { id: 'p1', text: serialized(project) })
    await before.put('heads', { id: 'p1', title: 'Fælles borde', revision: 1, deleted: null })
    before.close()
    const runs = browserRuns(name)
    expect(await runs.keep('p1', title)).toEqual(ok(title))
    const shelf = await browserShelf(name)
    expect((await shelf.read('p1'))?.text).toBe(serialized(project))
  })

  it.each([
    ['of another version', { project: 'p1', revision: 3, run: { ...title.run, tables: 6 } }],
    ['that is none', { project: 'p1', revision: 'x', run: null }],
  ])('%s is not read, and another can take its place', async (_, record) => {
    const { name, runs } = await begin()
    await runs.read('p1')
    const database = await openDB(name)
    await database.put('runs', record)
    database.close()
    expect(await runs.read('p1')).toBeNull()
    expect(await runs.keep('p1', title)).toEqual(ok(title))
  })
})

describe('a run in a browser that keeps nothing', () => {
  it('is kept by the window', async () => {
    const runs = memoryRuns()
    expect(await runs.read('p1')).toBeNull()
    await runs.keep('p1', first)
    expect(await runs.keep('p1', title)).toEqual(ok(first))
    expect(await runs.read('p1')).toEqual(first)
  })
})

describe('the windows of a run', () => {
  const window = (id: string) => {
    const heard: RunNews[] = []
    const channel = runChannel(id, (news) => heard.push(news))
    closing.push(channel.close)
    return { ...channel, heard }
  }

  it('hear each other and not themselves, and nothing of another project', async () => {
    const id = crypto.randomUUID()
    const [one, two, other] = [window(id), window(id), window(`${id}x`)]
    one.tell({ kind: 'asks' })
    one.tell({ kind: 'run', kept: title })
    await expect.poll(() => two.heard).toEqual([{ kind: 'asks' }, { kind: 'run', kept: title }])
    expect([...one.heard, ...other.heard]).toEqual([])
  })

  it('pass over what they do not understand', async () => {
    const id = crypto.randomUUID()
    const two = window(id)
    const raw = new BroadcastChannel(`medspil.run.${id}`)
    closing.push(() => raw.close())
    for (const data of [null, 'run', { kind: 'run' }, { kind: 'run', kept: { revision: 1 } }, {}])
      raw.postMessage(data)
    raw.postMessage({ kind: 'asks' })
    await expect.poll(() => two.heard).toEqual([{ kind: 'asks' }])
  })
})
