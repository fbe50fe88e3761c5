import { limits } from '#core/limits.ts'
import { failed, ok } from '#core/result.ts'
import {
  changedIdea,
  type Idea,
  ideasToTakeIn,
  noIdeas,
  notYetSaid,
  numbered,
} from '#core/workshop/ideas/ideas.ts'
import type { KeptIdeas } from '#session/ports/ideas.ts'
import type { Shelf } from '#session/ports/shelf.ts'

/** Keeps ideas while the window is open: for browsers that keep nothing, and for tests. */
export function memoryIdeas(
  { look }: Pick<Shelf, 'look'>,
  onWritten: () => void = () => {},
): KeptIdeas {
  const kept = new Map<string, { readonly last: number; readonly all: ReadonlyMap<number, Idea> }>()
  /** Ids of deleted ones by their numbers, which are known when they come again. */
  const deleted = new Map<string, ReadonlyMap<number, string>>()
  const read = (project: string) => {
    const found = kept.get(project)
    if (!found) return noIdeas
    const all = [...found.all.values()].toSorted((one, other) => one.number - other.number)
    return { last: found.last, all }
  }
  const put = (project: string, changed: ReadonlyMap<number, Idea | null>, last: number) => {
    const { all } = read(project)
    const next = new Map(all.map((idea) => [idea.number, idea]))
    for (const [number, idea] of changed)
      if (idea) next.set(number, idea)
      else next.delete(number)
    if (next.size > limits.ideas && next.size > all.length) return failed('tooMany' as const)
    kept.set(project, { last, all: next })
    onWritten()
    return ok(null)
  }
  const byNumber = (ideas: readonly Idea[]) => new Map(ideas.map((idea) => [idea.number, idea]))
  /** Of a project that has been removed there are none. */
  const refusal = async (project: string) => {
    const head = await look(project)
    if (!head) {
      kept.delete(project)
      deleted.delete(project)
    }
    if (!head) return 'gone' as const
    return head.deleted === null ? null : ('deleted' as const)
  }
  const add: KeptIdeas['add'] = async (project, said) => {
    const no = await refusal(project)
    if (no) return failed(no)
    const { last } = read(project)
    const ideas = numbered(said, last)
    const done = put(project, byNumber(ideas), last + ideas.length)
    return done.ok ? ok(ideas) : done
  }
  return {
    read: async (project) => {
      await refusal(project)
      return read(project)
    },
    look: async (project, numbers) =>
      read(project).all.filter(({ number }) => numbers.includes(number)),
    lacks: async (project, { number, id }) => {
      await refusal(project)
      const { last, all } = read(project)
      const found = all.find((idea) => idea.number === number)
      return found ? found.id !== id : number > last
    },
    add,
    addNew: async (project, said) => {
      const ids = [...(deleted.get(project)?.values() ?? [])]
      const { fresh, gone } = notYetSaid(said, read(project).all, ids)
      const done = await add(project, fresh)
      return done.ok ? ok({ added: done.value, gone }) : done
    },
    change: async (project, changes) => {
      const no = await refusal(project)
      if (no) return failed(no)
      const { last, all } = read(project)
      const before = byNumber(all)
      const after = changes.flatMap((change): [number, Idea | null][] => {
        const idea = changedIdea(before.get(change.number) ?? null, change)
        return idea === undefined ? [] : [[change.number, idea]]
      })
      const done = put(project, new Map(after), last)
      if (!done.ok) return done
      const gone = new Map(deleted.get(project))
      for (const { number, to, asNeverSaid } of changes) {
        const id = before.get(number)?.id
        if (to !== null) gone.delete(number)
        else if (id !== undefined && !asNeverSaid) gone.set(number, id)
      }
      deleted.set(project, gone)
      return done
    },
    takeIn: async (project, file) => {
      const no = await refusal(project)
      if (no) return failed(no)
      const { last, all } = ideasToTakeIn(read(project), file)
      const done = put(project, byNumber(all), last)
      return done.ok ? ok(all.length) : done
    },
    listen: () => () => {},
  }
}
