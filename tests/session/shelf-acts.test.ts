import { expect, it } from 'vitest'
import { projectToShare, withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { emptyActor } from '#core/questions/team.ts'
import { ok } from '#core/result.ts'
import {
  copyProject,
  keepOpened,
  keepTrashed,
  knownOnShelf,
  projectOnShelf,
} from '#session/shelf-acts.ts'
import { toKeep } from '#session/to-keep.ts'
import { fakeBrowser } from '../fixtures/fake-browser.ts'
import { noted } from '../fixtures/noted-project.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

async function shelved() {
  const begun = shelfProject('p1', 'Fælles borde')
  const team = { ...begun.answers.team, actors: [emptyActor('a1', 'Seniorrådet')] }
  const project = noted({ ...begun, answers: { ...begun.answers, team } })
  const { shelf, openWindow } = fakeBrowser()
  const { ports } = openWindow()
  await shelf.write(toKeep(project, serialized(project)), null)
  return { project, shelf, ports }
}

it('knows a file to share of what lies on the shelf as the same, and opens what lies there', async () => {
  const { project, shelf, ports } = await shelved()
  const file = projectToShare(project)
  expect(await knownOnShelf(ports, file)).toMatchObject({ as: 'same', here: project })
  expect(await keepOpened(ports, file, (title) => title)).toMatchObject({
    value: { project, came: 'known' },
  })
  const record = await shelf.read('p1')
  expect(parseProject(record?.text ?? '')).toMatchObject({ value: project })
})

it('knows one in which something was changed as another', async () => {
  const { project, ports } = await shelved()
  const file = withTitle(projectToShare(project), 'Borde')
  expect(await knownOnShelf(ports, file)).toMatchObject({ as: 'other', here: project })
})

const words = { asCopy: (title: string) => `${title} (kopi)`, beside: async () => true }

it('puts a project that lay in the trash into the trash, for thirty days from now', async () => {
  const { shelf, openWindow } = fakeBrowser()
  const now = new Date('2026-11-30T12:00:00.000Z')
  const ports = { ...openWindow().ports, now: () => now }
  const project = shelfProject('p2', 'Åen')
  expect(await keepTrashed(ports, project, words)).toMatchObject({ value: project })
  const record = await shelf.read('p2')
  expect(parseProject(record?.text ?? '')).toMatchObject({ value: project })
  expect(record?.deleted).toBe(now.toISOString())
})

it('leaves a project that is here where it is, whatever its file says of the trash', async () => {
  const { project, shelf, ports } = await shelved()
  await keepTrashed(ports, project, words)
  expect((await shelf.list()).map(({ id, deleted }) => [id, deleted])).toEqual([['p1', null]])
})

it('takes nothing out of the trash for a file of what lay there', async () => {
  const { project, shelf, ports } = await shelved()
  const before = '2026-01-01T00:00:00.000Z'
  await shelf.trash('p1', before)
  await keepTrashed(ports, project, words)
  expect((await shelf.look('p1'))?.deleted).toBe(before)
})

it('keeps what lies beside what is in the trash, though the trash takes none of it', async () => {
  const { project, shelf, ports } = await shelved()
  await shelf.trash('p1', '2026-01-01T00:00:00.000Z')
  let isKept = false
  const beside = async () => {
    isKept = (await shelf.look('p1'))?.deleted === null
    return isKept
  }
  await keepTrashed(ports, project, { ...words, beside })
  expect(isKept).toBe(true)
  expect((await shelf.look('p1'))?.deleted).not.toBeNull()
})

it('puts another version of what is here into the trash as a copy', async () => {
  const { project, shelf, ports } = await shelved()
  await keepTrashed(ports, withTitle(project, 'Borde'), words)
  const heads = await shelf.list()
  expect(heads.find(({ id }) => id === 'p1')).toMatchObject({
    title: 'Fælles borde',
    deleted: null,
  })
  expect(heads.filter(({ deleted }) => deleted !== null)).toMatchObject([{ title: 'Borde (kopi)' }])
})

it('takes a project as it would be opened, with what a window left unwritten', async () => {
  const { project, shelf, ports } = await shelved()
  const typed = withTitle(project, 'Fælles borde og bænke')
  const { revision } = (await shelf.look('p1')) ?? { revision: -1 }
  const left = (of: number) =>
    ports.unsavedWork.keep('p1', 's1', { text: serialized(typed), revision: of, writing: null })
  left(revision)
  expect(await projectOnShelf(ports, 'p1')).toEqual(ok(typed))
  const copied = await copyProject(ports, 'p1', 'Kopi')
  expect(copied).toMatchObject({ ok: true })
  expect(await projectOnShelf(ports, 'p1')).toEqual(ok(typed))
  // The shelf has moved on since: opening puts that beside it.
  left(revision - 1)
  expect(await projectOnShelf(ports, 'p1')).toEqual(ok(project))
})
