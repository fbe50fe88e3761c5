import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { toKeep } from '#session/to-keep.ts'
import { browserShelf } from '#storage/browser-shelf.ts'
import { browserIdeas } from '#storage/ideas/browser-ideas.ts'
import { keepsTheIdeasContract, said } from '../../fixtures/ideas-contract.ts'
import { serialized, shelfProject } from '../../fixtures/shelf-contract.ts'

const names: string[] = []
function newName() {
  const name = `medspil-test-${crypto.randomUUID()}`
  names.push(name)
  return name
}
const closing: (() => void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  for (const name of names.splice(0)) await deleteDB(name)
})

async function begin(name = newName()) {
  const shelf = await browserShelf(name)
  const project = shelfProject('p1')
  await shelf.write(toKeep(project, serialized(project)), null)
  return { name, shelf, ideas: await browserIdeas(name) }
}

describe('ideas in the browser', () => {
  keepsTheIdeasContract(async () => {
    const name = newName()
    return { shelf: await browserShelf(name), ideas: await browserIdeas(name) }
  })

  it('of two windows have different numbers, whoever writes first', async () => {
    const { name, ideas } = await begin()
    const other = await browserIdeas(name)
    const all = Array.from({ length: 40 }, (_, nth) => said('x', `i${nth}`))
    await Promise.all(all.map((each, nth) => (nth % 2 ? other : ideas).add('p1', [each])))
    const read = await ideas.read('p1')
    expect(read.all.map(({ number }) => number)).toEqual(all.map((_, nth) => nth + 1))
    expect(read.last).toBe(40)
  })

  it('are told to the other windows by their numbers, and not to the one that wrote', async () => {
    const { name, ideas } = await begin()
    const other = await browserIdeas(name)
    const heard: unknown[] = []
    const own: unknown[] = []
    closing.push(other.listen('p1', (numbers) => heard.push(numbers)))
    closing.push(ideas.listen('p1', (numbers) => own.push(numbers)))
    await ideas.add('p1', [said('a'), said('b')])
    await ideas.change('p1', [{ number: 1, to: { dots: 3 } }])
    await expect.poll(() => heard).toEqual([[1, 2], [1]])
    expect(own).toEqual([])
  })

  it('of a version to come that this one does not understand are passed over', async () => {
    const { name, ideas } = await begin()
    const heard: unknown[] = []
    closing.push(ideas.listen('p1', (numbers) => heard.push(numbers)))
    const channel = new BroadcastChannel(`${name}.ideas`)
    closing.push(() => channel.close())
    for (const news of [null, 'p1', {}, { project: 'p1' }, { project: 'p1', numbers: ['1'] }])
      channel.postMessage(news)
    channel.postMessage({ project: 'p1', numbers: [7] })
    await expect.poll(() => heard).toEqual([[7]])
  })

  it('find a place in a database from before there were any, and its projects stay', async () => {
    const name = newName()
    const project = shelfProject('p1')
    const before = await openDB(name, 2, {
      upgrade(database) {
        database.createObjectStore('projects', { keyPath: 'id' })
        database.createObjectStore('heads', { keyPath: 'id' })
        database.createObjectStore('versions', { keyPath: 'project' })
        database.createObjectStore('steps', { keyPath: ['project', 'nth'] })
        database.createObjectStore('stepHeads', { keyPath: 'project' })
        database.createObjectStore('changes', { keyPath: ['id', 'revision'] })
      },
    })
    await before.put('projects', { id: 'p1', text: serialized(project) })
    await before.put('heads', { id: 'p1', title: 'Fælles borde', revision: 1, deleted: null })
    before.close()
    const shelf = await browserShelf(name)
    expect((await shelf.read('p1'))?.text).toBe(serialized(project))
    expect((await (await browserIdeas(name)).add('p1', [said('En bus')])).ok).toBe(true)
  })
})
