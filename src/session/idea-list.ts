import { createStore, type StoreApi } from 'zustand/vanilla'
import { failed, ok, type Result } from '#core/result.ts'
import type { Idea, IdeaChange, IdeaRefusal, NewlySaid, Said } from '#core/workshop/ideas/ideas.ts'
import type { KeptIdeas } from './ports/ideas.ts'

export interface IdeaListState {
  /** `unreadable` the browser does not give them now. */
  readonly kind: 'reading' | 'unreadable' | 'open'
  /** By their numbers. An idea that is the same is the same object. */
  readonly all: readonly Idea[]
  /** Rises when the words of one that was there are others, or it is gone. */
  readonly rewordings: number
}

/** The ideas of the open project, as all windows have written them. */
export interface IdeaList extends Pick<StoreApi<IdeaListState>, 'getState' | 'subscribe'> {
  /** Told that they were cleared away with the project: what is here is kept before anything else is written. */
  readonly lose: () => void
  /** Keeps them once more, where they were lost, also where nobody has told of it. */
  readonly putBack: () => Promise<void>
  /** Reads them once more, where they could not be read. */
  readonly read: () => Promise<void>
  /** Answers when they are kept; in the list they stand only then. */
  readonly add: (said: readonly Said[]) => Promise<Result<readonly Idea[], IdeaRefusal>>
  /** The same, of those alone that are not there yet. */
  readonly addNew: (said: readonly Said[]) => Promise<Result<NewlySaid, IdeaRefusal>>
  readonly change: (changes: readonly IdeaChange[]) => Promise<Result<null, IdeaRefusal>>
  readonly close: () => void
}

/**
 * `keepProject` puts the project itself on the shelf: what belongs to it is kept only once it is there, and one
 * in which nothing has been written lies nowhere yet.
 */
export function ideaList(
  kept: KeptIdeas,
  project: string,
  keepProject: () => Promise<void>,
): IdeaList {
  const store = createStore<IdeaListState>(() => ({ kind: 'reading', all: [], rewordings: 0 }))
  let isLost = false
  /** One reading after the other, so that none of them tells what was before another. */
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (read: () => Promise<void>) => {
    turn = turn.then(read)
    return turn
  }

  const readAll = () =>
    inTurn(async () => {
      const found = await kept.read(project).catch(() => null)
      if (!found) return store.setState({ kind: 'unreadable' })
      store.setState(({ all, rewordings }) => ({
        kind: 'open',
        all: found.all,
        rewordings: rewordings + Number(all.length > 0),
      }))
    })

  const look = (numbers: readonly number[]) =>
    inTurn(async () => {
      if (store.getState().kind !== 'open') return
      const found = await kept.look(project, numbers).catch(() => null)
      if (!found) return
      if (hasOthers(store.getState().all, found)) {
        isLost = true
        // It reads in its turn, once this one is over.
        void putBack()
        return
      }
      store.setState(({ all, rewordings, kind }) => {
        const isReworded = all.some(
          (idea) =>
            numbers.includes(idea.number) &&
            found.find(({ number }) => number === idea.number)?.text !== idea.text,
        )
        return {
          kind,
          all: withThose(all, numbers, found),
          rewordings: rewordings + Number(isReworded),
        }
      })
    })

  async function written<T>(
    write: () => Promise<Result<T, IdeaRefusal>>,
  ): Promise<Result<T, IdeaRefusal>> {
    await putBack()
    // What opens the place for them may fail as well.
    const tried = () => write().catch(() => failed('blocked' as const))
    const first = await tried()
    if (first.ok || first.failure !== 'gone') return first
    isLost = true
    await keepProject()
    await putBack()
    return tried()
  }

  /** Another window that put the project on the shelf again may not have had its ideas. */
  async function isLacking(): Promise<boolean> {
    const last = store.getState().all.at(-1)
    return last !== undefined && (await kept.lacks(project, last).catch(() => false))
  }

  /** Ideas that were cleared away with their project, under their numbers. */
  async function putBack() {
    if (!isLost && !(await isLacking())) return
    isLost = true
    const { all } = store.getState()
    const last = Math.max(0, ...all.map(({ number }) => number))
    const taken = await kept.takeIn(project, { last, all: [...all] }).catch(() => null)
    if (!taken?.ok) return
    isLost = false
    // Where others have taken a number meanwhile it is another.
    await readAll()
  }

  async function added<T>(
    write: () => Promise<Result<T, IdeaRefusal>>,
    ideasOf: (value: T) => readonly Idea[],
  ) {
    const result = await written(write)
    if (result.ok) await look(ideasOf(result.value).map(({ number }) => number))
    return result
  }

  const stop = kept.listen(project, (numbers) => void (isLost ? putBack() : look(numbers)))
  void readAll()
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    lose: () => {
      isLost = true
    },
    putBack,
    read: readAll,
    add: (said) =>
      added(
        () => kept.add(project, said),
        (all) => all,
      ),
    addNew: (said) =>
      added(
        () => kept.addNew(project, said),
        (newly) => newly.added,
      ),
    change: async (changes) => {
      if (changes.length === 0) return ok(null)
      const before = store.getState().all
      // Putting back what was cleared away may have given them other numbers.
      const meant = () => withNumbersNow(changes, before, store.getState().all)
      const changed = await written(() => kept.change(project, meant()))
      if (changed.ok) await look(meant().map(({ number }) => number))
      return changed
    },
    close: stop,
  }
}

/** Whether a number that is known has become another's: numbers are never given twice but after a clearing. */
function hasOthers(all: readonly Idea[], found: readonly Idea[]): boolean {
  const ids = new Map(found.map(({ number, id }) => [number, id]))
  return all.some(({ number, id }) => (ids.get(number) ?? id) !== id)
}

function withNumbersNow(
  changes: readonly IdeaChange[],
  before: readonly Idea[],
  now: readonly Idea[],
): readonly IdeaChange[] {
  if (before === now) return changes
  const ids = new Map(before.map(({ number, id }) => [number, id]))
  const numbers = new Map(now.map(({ number, id }) => [id, number]))
  const numberNow = (number: number) => numbers.get(ids.get(number) ?? '') ?? number
  return changes.map(({ number, to, ...rest }) => ({
    ...rest,
    number: numberNow(number),
    to: to?.joinedTo ? { ...to, joinedTo: numberNow(to.joinedTo) } : to,
  }))
}

/** The list with those numbers as they were found, or gone. */
function withThose(
  all: readonly Idea[],
  numbers: readonly number[],
  found: readonly Idea[],
): readonly Idea[] {
  const [last] = all.slice(-1)
  // The usual case, and the only one in which a long list is written fast.
  if (found.every(({ number }) => number > (last?.number ?? 0)) && found.length === numbers.length)
    return [...all, ...found.toSorted((one, other) => one.number - other.number)]
  const looked = new Set(numbers)
  const others = all.filter(({ number }) => !looked.has(number))
  return [...others, ...found].toSorted((one, other) => one.number - other.number)
}
