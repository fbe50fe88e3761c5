import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serializeProject } from '#core/project/project-file.ts'
import { loadExample } from '#examples/load-example.ts'
import { openSession } from '#session/open-session.ts'
import { toKeep } from '#session/to-keep.ts'
import { browserPorts } from '../fixtures/browser-ports.ts'

const places = 200
let name = ''

beforeEach(() => {
  name = `medspil-test-${crypto.randomUUID()}`
})

afterEach(async () => {
  localStorage.clear()
  await deleteDB(name)
})

it('a record damaged byte by byte at two hundred places opens or is handed out, and is never written over', async () => {
  const ports = await browserPorts(name)
  const project = await loadExample('bordet-er-daekket', 'da')
  const text = serializeProject(project, project.changed, 'Medspil')
  await ports.shelf.write(toKeep(project, text), null)
  const raw = await openDB(name)
  const seen = { open: 0, unreadable: 0 }
  for (let place = 0; place < places; place++) {
    const at = Math.floor((place * text.length) / places)
    const bit = 1 << (place % 7)
    const damaged = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ bit)}${text.slice(at + 1)}`
    await raw.put('projects', { id: project.id, text: damaged })
    const opening = await openSession(ports, project.id, null)
    if (opening.kind === 'open') {
      await opening.session.flush()
      opening.session.close()
    } else expect(opening.kind).toBe('unreadable')
    seen[opening.kind === 'open' ? 'open' : 'unreadable']++
    expect((await ports.shelf.read(project.id))?.text).toBe(damaged)
  }
  raw.close()
  expect(await ports.shelf.list()).toHaveLength(1)
  expect(seen.open).toBeGreaterThan(0)
  expect(seen.unreadable).toBeGreaterThan(0)
})
