import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Project, withTitle } from '#core/project/project.ts'
import { parseProject, serializeProject } from '#core/project/project-file.ts'
import { openSession } from '#session/open-session.ts'
import type { SessionPorts } from '#session/ports/session-ports.ts'
import { browserPorts } from '../fixtures/browser-ports.ts'

const most = 50
const { put } = IDBObjectStore.prototype
let name = ''

beforeEach(() => {
  name = `medspil-test-${crypto.randomUUID()}`
})

afterEach(async () => {
  IDBObjectStore.prototype.put = put
  localStorage.clear()
  await deleteDB(name)
})

const ways: Record<string, (store: IDBObjectStore) => void> = {
  'throws at once': () => {
    throw new DOMException('No room.', 'QuotaExceededError')
  },
  'takes the whole transaction back': (store) => store.transaction.abort(),
}

async function openedSession(ports: SessionPorts, id: string) {
  const opening = await openSession(ports, id, 'da')
  if (opening.kind !== 'open') throw new Error(opening.kind)
  return opening.session
}

const titleOf = ({ answers }: Project) => answers.start.title

async function keptTitle({ shelf }: SessionPorts, id: string): Promise<string> {
  const read = parseProject((await shelf.read(id))?.text ?? '')
  return read.ok ? titleOf(read.value) : ''
}

/** Edits until the nth write is refused; gives what was kept last before that. */
async function editUntilRefused(ports: SessionPorts, id: string) {
  const session = await openedSession(ports, id)
  let kept = ''
  for (let edit = 1; session.store.getState().save.kind !== 'failed'; edit++) {
    if (edit > most) throw new Error('Nothing was refused.')
    if (session.store.getState().save.kind === 'saved')
      kept = titleOf(session.store.getState().project)
    session.store.changeProject((project) => withTitle(project, `Ændring ${edit}`))
    await session.flush()
  }
  return { session, kept }
}

describe.each(Object.entries(ways))(
  'a browser that %s at the nth thing it is to keep',
  (_, refuse) => {
    it('loses nothing, writes over nothing, and takes the work when it is tried again, for every n', async () => {
      const ports = await browserPorts(name)
      for (let nth = 1; nth <= most; nth++) {
        let left = nth
        IDBObjectStore.prototype.put = function (...entry) {
          left--
          if (left <= 0) refuse(this)
          return put.apply(this, entry)
        }
        const id = `p${nth}`
        const { session, kept } = await editUntilRefused(ports, id)
        const { project } = session.store.getState()
        expect(await keptTitle(ports, id)).toBe(kept)
        const file = parseProject(serializeProject(project, project.changed, 'Medspil'))
        expect(file.ok && file.value).toEqual(project)

        IDBObjectStore.prototype.put = put
        await session.retry()
        expect(session.store.getState().save.kind).toBe('saved')
        expect(await keptTitle(ports, id)).toBe(titleOf(project))
        session.close()
      }
    })
  },
)
