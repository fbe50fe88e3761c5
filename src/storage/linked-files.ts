import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { FileRefusal, LinkedFiles } from '#session/ports/linked-files.ts'
import { keepsNothing } from './cleared.ts'

/** A database of its own: what holds the projects need not be upgraded for it, nor other windows let go. */
const databaseName = 'medspil.files'

interface Link {
  readonly project: string
  readonly handle: WritableHandle
  /** What may lie there of ours: what was written last, and before that is certain also what was being written. */
  readonly known: readonly [last: string, ...writing: string[]]
}

interface FilesSchema extends DBSchema {
  links: { key: string; value: Link }
}

const readwrite = { mode: 'readwrite' } as const
type Leave = (asked: typeof readwrite) => Promise<PermissionState>

type WritableHandle = FileSystemFileHandle & {
  queryPermission: Leave
  requestPermission: Leave
}

type Picker = (options: object) => Promise<WritableHandle>

const types = [{ description: 'Medspil', accept: { 'application/json': ['.json'] } }]

/** Null where the browser gives a page no file to write to. */
export function linkedFiles(): LinkedFiles | null {
  const picker: unknown = Reflect.get(window, 'showSaveFilePicker')
  return typeof picker === 'function' ? overPicker(picker as Picker) : null
}

function overPicker(picker: Picker): LinkedFiles {
  let database: Promise<IDBPDatabase<FilesSchema>> | null = null
  const links = async () => {
    if (keepsNothing()) throw new DOMException('All was deleted.', 'NotAllowedError')
    database ??= openDB<FilesSchema>(databaseName, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('links', { keyPath: 'project' }),
      // Whoever deletes everything must not wait for this window.
      blocking: () => {
        void database?.then((open) => open.close())
        database = null
      },
      // As when the browser's data is cleared: the next to ask opens it again.
      terminated: () => {
        database = null
      },
    })
    return database
  }
  const linkOf = async (project: string) => {
    // A `get` of the database itself leaves the failure of its transaction unheard (idb 8).
    const { store, done } = (await links()).transaction('links')
    const [link] = await Promise.all([store.get(project), done])
    return link
  }
  const keep = async (link: Link) => {
    await (await links()).put('links', link)
  }

  const write = (project: string, text: string) =>
    alone(project, async (): Promise<Result<null, FileRefusal>> => {
      const link = await linkOf(project)
      if (!link) return failed('failed')
      if (!(await isAllowed(link))) return failed('asks')
      const there = await textIn(link.handle)
      if (there === null || ![...link.known, text].includes(there)) return failed('changed')
      await keep({ ...link, known: [there, text] })
      await put(link.handle, text)
      await keep({ ...link, known: [text] })
      return ok(null)
    }).catch(() => failed('failed' as const))

  return {
    nameOf: (project) =>
      linkOf(project).then(
        (link) => link?.handle.name ?? null,
        () => null,
      ),
    choose: async (project, { name, text }) => {
      const handle = await picker.call(window, { suggestedName: name, types }).catch(() => null)
      if (!handle) return ok(null)
      return alone(project, async () => {
        // That it is replaced, the browser has asked already.
        await put(handle, text)
        await keep({ project, handle, known: [text] })
        return ok(handle.name)
      }).catch(() => failed('failed' as const))
    },
    ask: async (project) => {
      const link = await linkOf(project)
      const answer = await link?.handle.requestPermission(readwrite).catch(() => 'denied')
      return answer === 'granted'
    },
    look: async (project) => {
      try {
        const link = await linkOf(project)
        if (!link) return failed('failed')
        if (!(await isAllowed(link))) return failed('asks')
        const there = await textIn(link.handle)
        const isOurs = there !== null && link.known.includes(there)
        return ok({ known: isOurs ? there : link.known[0], there })
      } catch {
        return failed('failed')
      }
    },
    write,
    take: (project, there) =>
      alone(project, async () => {
        const link = await linkOf(project)
        if (link) await keep({ ...link, known: [there] })
      }),
    // Where it cannot be, nothing was kept.
    forget: (project) =>
      links().then(
        (open) => open.delete('links', project),
        () => {},
      ),
  }
}

/** One window after the other, so that none takes what another is writing for somebody else's. */
const alone = <T>(project: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`medspil.file.${project}`, work) as Promise<T>

const isAllowed = async ({ handle }: Link) =>
  (await handle.queryPermission(readwrite)) === 'granted'

/** Null for one no project could be. Rejects where it is gone. */
async function textIn(handle: FileSystemFileHandle): Promise<string | null> {
  const file = await handle.getFile()
  return file.size > limits.fileBytes ? null : file.text()
}

/** The browser puts the whole in the place of what was there at once, or nothing. */
async function put(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}
