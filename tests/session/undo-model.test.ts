import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { isSame } from '#core/plain-values.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { undoLimit } from '#session/history.ts'
import { howMany } from '../../tools/in-part.mjs'
import { after, twoSides } from '../fixtures/arbitrary-edits.ts'
import { arbitraryProject } from '../fixtures/arbitrary-project.ts'
import { id, RealThing } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

interface States {
  readonly past: readonly Project[]
  readonly future: readonly Project[]
}

/** What people may expect of undo: whole projects, copied and put away, without any of the machinery. */
class PlainUndo {
  present: Project = emptyProject(id, 'da', '')
  states: States = { past: [], future: [] }
  /** What lies beside the project: that of the window which wrote last. */
  kept: States = this.states
  isWritten = true

  /** One step; nothing when it reads the same. */
  step(next: Project) {
    if (!isAlike(next, this.present))
      this.states = { past: [...this.states.past, this.present].slice(-undoLimit), future: [] }
    else this.states = { ...this.states, future: [] }
    this.present = next
    this.isWritten = false
  }

  undo(): boolean {
    const before = this.states.past.at(-1)
    if (!before) return false
    const { past, future } = this.states
    this.states = { past: past.slice(0, -1), future: [...future, this.present] }
    this.present = before
    this.isWritten = false
    return true
  }

  redo(): boolean {
    const next = this.states.future.at(-1)
    if (!next) return false
    const { past, future } = this.states
    this.states = { past: [...past, this.present], future: future.slice(0, -1) }
    this.present = next
    this.isWritten = false
    return true
  }

  write() {
    if (!this.isWritten) this.kept = this.states
    this.isWritten = true
  }

  /** Another window opens what lies there, makes that of it, and writes. */
  merge(theirs: Project) {
    const base = this.present
    this.kept = { past: [...this.kept.past, base].slice(-undoLimit), future: [] }
    const onto = (each: Project) => mergeProjects({ base, mine: theirs, theirs: each }).project
    this.states = {
      past: withoutRepeats(this.states.past.map(onto), theirs),
      future: withoutRepeats(this.states.future.map(onto), theirs),
    }
    this.present = theirs
  }

  reload() {
    this.write()
    this.states = this.kept
  }
}

const plain = (project: Project): Project => ({ ...project, id, changed: '' })
const isAlike = (one: Project, other: Project) => isSame(plain(one), plain(other))
const withoutRepeats = (states: readonly Project[], present: Project) =>
  states.filter((each, nth) => !isAlike(each, states[nth + 1] ?? present))

type Command = fc.AsyncCommand<PlainUndo, RealThing>
type Act = (model: PlainUndo, real: RealThing) => unknown

const command = (name: string, act: Act): Command => ({
  check: () => true,
  run: async (model, real) => {
    real.browser.passTime()
    await act(model, real)
    await real.browser.settled()
    const { store } = real.at(0).session
    expect(plain(store.getState().project)).toEqual(plain(model.present))
    const { past, future } = store.history()
    expect([past.length, future.length]).toEqual([
      model.states.past.length,
      model.states.future.length,
    ])
  },
  toString: () => name,
})

const store = (real: RealThing, w = 0) => real.at(w).session.store
const rest = async (real: RealThing, w = 0) => {
  await real.at(w).window.rest()
  await real.browser.settled()
}
let tags = 0
const tagged = () => `t${++tags}`

const write: Act = async (model, real) => {
  await rest(real)
  model.write()
}

const edited = twoSides.map(({ first }) =>
  command('edit', (model, real) => {
    const next = after(model.present, tagged(), first)
    if (next === model.present) return
    model.step(next)
    store(real).changeProject((project) => ({ ...next, changed: project.changed }))
  }),
)
const merged = twoSides.map(({ second }) =>
  command('merge', async (model, real) => {
    await write(model, real)
    expect(await real.open(1)).toBe('open')
    const theirs = after(store(real, 1).getState().project, tagged(), second)
    // A change that makes none is no work of anyone's.
    if (!isAlike(theirs, model.present)) {
      store(real, 1).changeProject((project) => ({ ...theirs, changed: project.changed }))
      await rest(real, 1)
      model.merge(theirs)
    }
    real.close(1)
  }),
)
/** Another version in place of the open one, as a file, a version restored, or what lies on the shelf. */
const replaced = arbitraryProject.map((found) =>
  command('import or restore', (model, real) => {
    const next = { ...found, id, changed: new Date().toISOString() }
    model.step(next)
    store(real).replace(next)
  }),
)
const back = command('restore what was', (model, real) => {
  const next = model.states.past[0]
  if (!next) return
  model.step(next)
  store(real).replace({ ...next, id, changed: new Date().toISOString() })
})
const undo = command('undo', (model, real) => expect(store(real).undo()).toBe(model.undo()))
const redo = command('redo', (model, real) => expect(store(real).redo()).toBe(model.redo()))
const reload = command('reload', async (model, real) => {
  model.reload()
  real.close(0)
  await real.browser.settled()
  expect(await real.open(0)).toBe('open')
})

const anyCommands = fc.commands(
  [
    edited,
    edited,
    edited,
    merged,
    replaced,
    ...[back, undo, undo, undo, redo, redo, reload, reload, command('rest', write)].map((each) =>
      fc.constant(each),
    ),
  ],
  { maxCommands: 25, size: 'max' },
)

/** A project that has been written once. */
async function begun() {
  const [model, real] = [new PlainUndo(), new RealThing()]
  expect(await real.open(0, 'da')).toBe('open')
  const titled = (project: Project) => ({ ...project, route: 'short' as const })
  model.present = store(real).getState().project
  model.step(titled(model.present))
  store(real).changeProject(titled)
  await write(model, real)
  return { model, real }
}

const runs = howMany('courses')

test(`${runs} random courses of edits, undo, redo, import, restore, merge and reload go as whole copies would`, async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const setup = await begun()
      await fc.asyncModelRun(() => setup, commands)
    }),
    { numRuns: runs, endOnFailure: true },
  )
}, 1_800_000)
