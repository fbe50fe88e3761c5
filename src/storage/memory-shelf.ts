import { failed, ok, type Result } from '#core/result.ts'
import type { Shelf } from '#session/ports/shelf.ts'
import type { KeptSteps } from '#session/ports/steps.ts'
import { type KeptChange, textWithChanges } from './kept-changes.ts'
import {
  byChange,
  isOutOfTrash,
  type KeptHead,
  refusal,
  shownHead,
  type ToPut,
  toPut,
} from './project-shelf.ts'

/** Keeps projects while the window is open: for browsers that keep nothing, and for tests. */
export function memoryShelf(): Shelf {
  const heads = new Map<string, KeptHead>()
  const texts = new Map<string, string>()
  const steps = new Map<string, KeptSteps>()
  const changes = new Map<string, KeptChange[]>()

  const put = (found: Result<ToPut, 'full'>) => {
    if (!found.ok) return found
    const { head } = found.value
    heads.set(head.id, head)
    if ('change' in found.value) changes.get(head.id)?.push(found.value.change)
    else {
      texts.set(head.id, found.value.text)
      changes.set(head.id, [])
    }
    return ok(head.revision)
  }
  const take = (id: string) => {
    heads.delete(id)
    texts.delete(id)
    steps.delete(id)
    changes.delete(id)
  }
  const changeHead = (id: string, change: Partial<KeptHead>) => {
    const head = heads.get(id)
    if (!head) return failed('gone' as const)
    heads.set(id, { ...head, ...change })
    return ok(null)
  }

  return {
    list: async () => [...heads.values()].map(shownHead).toSorted(byChange),
    read: async (id) => {
      const text = texts.get(id)
      const head = heads.get(id)
      if (text === undefined || !head) return null
      const { revision, deleted, base = revision } = head
      const all = { base, revision, changes: changes.get(id) ?? [] }
      return { ...textWithChanges(text, all), revision, deleted }
    },
    look: async (id) => {
      const head = heads.get(id)
      return head ? { revision: head.revision, deleted: head.deleted } : null
    },
    whenLost: () => () => {},
    write: async (written, expected) => {
      const kept = heads.get(written.project.id)
      const no = refusal(kept, expected)
      return no ? failed(no) : put(toPut(written, kept))
    },
    trash: async (id, at) => changeHead(id, { deleted: at }),
    restore: async (id) => changeHead(id, { deleted: null }),
    remove: async (id) => {
      take(id)
      return ok(null)
    },
    markSavedAsFile: async (id, at) => changeHead(id, { savedAsFile: at }),
    purge: async (before) => {
      const old = [...heads.values()].filter((head) => isOutOfTrash(head, before))
      const ids = old.map((head) => head.id)
      for (const id of ids) take(id)
      return ok(ids)
    },
    steps: async (id) => steps.get(id) ?? null,
    keepSteps: async (id, { changed, at, whole }) => {
      if (heads.has(id)) steps.set(id, { changed, at, steps: whole() })
      return heads.has(id)
    },
  }
}
