import { describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import { ideaList } from '#session/idea-list.ts'
import type { KeptIdeas } from '#session/ports/ideas.ts'
import { toKeep } from '#session/to-keep.ts'
import { memoryIdeas } from '#storage/ideas/memory-ideas.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { said } from '../fixtures/ideas-contract.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

async function begin({
  isOnShelf = true,
  ...parts
}: Partial<KeptIdeas> & { isOnShelf?: boolean } = {}) {
  const shelf = memoryShelf()
  const keepProject = async () => {
    const project = shelfProject('p1')
    await shelf.write(toKeep(project, serialized(project)), null)
  }
  if (isOnShelf) await keepProject()
  const place = { ...memoryIdeas(shelf), ...parts }
  const list = ideaList(place, 'p1', keepProject)
  await expect.poll(() => list.getState().kind).not.toBe('reading')
  return {
    list,
    place,
    shelf,
    keepProject,
    texts: () => list.getState().all.map(({ text }) => text),
  }
}

describe('the list of ideas', () => {
  it('has an idea once it is kept', async () => {
    const { list, texts } = await begin()
    const adding = list.add([said('En bus')])
    expect(texts()).toEqual([])
    expect(await adding).toMatchObject(ok([{ number: 1 }]))
    expect(texts()).toEqual(['En bus'])
  })

  it('puts the project on the shelf first where it is not there yet', async () => {
    const { list, texts } = await begin({ isOnShelf: false })
    expect((await list.add([said('En bus')])).ok).toBe(true)
    expect(texts()).toEqual(['En bus'])
  })

  it('is as it was where the browser does not keep it, and says so', async () => {
    const full = await begin({ add: async () => failed('full') })
    expect(await full.list.add([said('En bus')])).toEqual(failed('full'))
    const broken = await begin({ add: () => Promise.reject(new Error('Gone.')) })
    expect(await broken.list.add([said('En bus')])).toEqual(failed('blocked'))
    expect([...full.texts(), ...broken.texts()]).toEqual([])
  })

  it('says that it cannot be read, and reads once more when asked to', async () => {
    let isBroken = true
    const { list } = await begin({
      read: async () => {
        if (isBroken) throw new Error('Gone.')
        return { last: 0, all: [] }
      },
    })
    expect(list.getState().kind).toBe('unreadable')
    isBroken = false
    await list.read()
    expect(list.getState().kind).toBe('open')
  })

  it('follows what another window has written, and keeps the others as they are', async () => {
    const heard = { tell: (_: readonly number[]) => {} }
    const { list, place, texts } = await begin({
      listen: (_, tell) => {
        heard.tell = tell
        return () => {}
      },
    })
    await list.add([said('En bus'), said('Et køkken')])
    const [bus] = list.getState().all
    await place.add('p1', [said('Mad')])
    await place.change('p1', [{ number: 2, to: null }])
    heard.tell([2, 3])
    await expect.poll(texts).toEqual(['En bus', 'Mad'])
    expect(list.getState().all[0]).toBe(bus)
  })

  it('has what was cleared away put back under its numbers before anything else is written', async () => {
    const { list, shelf, keepProject, texts, place } = await begin()
    await list.add([said('En bus'), said('Et køkken')])
    await shelf.remove('p1')
    await place.read('p1')
    list.lose()
    // As when another window does it that has no ideas.
    await keepProject()
    await list.change([{ number: 1, to: { dots: 2 } }])
    await list.add([said('Mad')])
    expect(texts()).toEqual(['En bus', 'Et køkken', 'Mad'])
    const { all } = await place.read('p1')
    expect(all.map(({ number, dots }) => [number, dots])).toEqual([
      [1, 2],
      [2, null],
      [3, null],
    ])
  })

  it('puts back what was cleared away unheard before anything new has a number', async () => {
    const { list, shelf, keepProject, texts, place } = await begin()
    await list.add([said('Et hus'), said('En bus')])
    await shelf.remove('p1')
    await place.read('p1')
    await keepProject()
    expect(await list.add([said('Ny')])).toMatchObject(ok([{ number: 3 }]))
    expect(texts()).toEqual(['Et hus', 'En bus', 'Ny'])
    expect((await place.read('p1')).all.map(({ text }) => text)).toEqual(texts())
  })

  it('changes the idea that was meant when others have taken its number since the clearing', async () => {
    const { list, shelf, keepProject, texts, place } = await begin()
    await list.add([said('Et hus'), said('En bus')])
    await shelf.remove('p1')
    await place.read('p1')
    await keepProject()
    await place.add('p1', [said('Mad'), said('Te')])
    await list.change([
      { number: 1, to: { text: 'To huse' } },
      { number: 2, to: { joinedTo: 1 } },
    ])
    expect(texts()).toEqual(['Mad', 'Te', 'To huse', 'En bus'])
    expect(list.getState().all.at(-1)?.joinedTo).toBe(3)
  })

  it('hears that its place was cleared when another has a number it knows', async () => {
    const heard = { tell: (_: readonly number[]) => {} }
    const { list, shelf, keepProject, texts, place } = await begin({
      listen: (_, tell) => {
        heard.tell = tell
        return () => {}
      },
    })
    await list.add([said('Et hus'), said('En bus')])
    await shelf.remove('p1')
    await place.read('p1')
    await keepProject()
    await place.add('p1', [said('Mad')])
    heard.tell([1])
    await expect.poll(texts).toEqual(['Mad', 'En bus', 'Et hus'])
  })

  it('brings nothing back that another window has deleted unheard', async () => {
    const { list, texts, place } = await begin()
    await list.add([said('Et hus'), said('En bus')])
    await place.change('p1', [{ number: 2, to: null }])
    await list.add([said('Ny')])
    expect((await place.read('p1')).all.map(({ text }) => text)).toEqual(['Et hus', 'Ny'])
    expect(texts()).toContain('Ny')
  })

  it('gives none up that was cleared away for one another window has said under its number', async () => {
    const heard = { tell: (_: readonly number[]) => {} }
    const { list, shelf, keepProject, texts, place } = await begin({
      listen: (_, tell) => {
        heard.tell = tell
        return () => {}
      },
    })
    await list.add([said('En bus')])
    await shelf.remove('p1')
    await place.read('p1')
    list.lose()
    await keepProject()
    await place.add('p1', [said('Mad')])
    heard.tell([1])
    await expect.poll(texts).toEqual(['Mad', 'En bus'])
  })

  it('counts when the words of an idea that was there have become others', async () => {
    const { list } = await begin()
    await list.add([said('En bus')])
    expect(list.getState().rewordings).toBe(0)
    await list.change([{ number: 1, to: { dots: 2 } }])
    expect(list.getState().rewordings).toBe(0)
    await list.change([{ number: 1, to: { text: 'To busser' } }])
    expect(list.getState().rewordings).toBe(1)
    await list.change([{ number: 1, to: null }])
    expect(list.getState().rewordings).toBe(2)
  })
})
