import * as fc from 'fast-check'
import { expect } from 'vitest'
import { type Act, isOpen, isStuckBy } from './act.ts'
import type { PlainModel } from './plain-model.ts'
import { writeBeside } from './plain-window.ts'
import { id, type RealThing, seen, typeText } from './real-thing.ts'
import { trashActs } from './trash-acts.ts'

const form = { place: 'problem/statement', form: 'problem' }
const tooLong = { path: 'problem.statement', text: 'too long', kept: '' }

/** What people and other windows do, by name. What is done last is awaited. */
export const acts = {
  open: {
    weight: 12,
    can: (model, w) => !model.windows[w],
    act: async (model, real, w) => expect(await real.open(w)).toBe(model.open(w)),
  },
  type: {
    weight: 24,
    can: isOpen,
    act: (model, real, w) => {
      const text = model.nextText(w)
      model.type(w, text)
      typeText(real.at(w).session, text)
    },
  },
  rest: {
    weight: 18,
    can: isOpen,
    act: (model, real, w) => {
      if (model.at(w).isDue) model.write(w)
      return real.at(w).window.rest()
    },
  },
  'hide the window': {
    weight: 6,
    can: isOpen,
    act: (model, real, w) => {
      model.leave(w)
      real.at(w).window.leave()
    },
  },
  'come back': {
    weight: 4,
    can: isOpen,
    act: (model, real, w) => {
      model.refresh(model.at(w))
      model.look(w)
      real.at(w).window.comeBack()
    },
  },
  close: {
    weight: 2,
    can: isOpen,
    act: (model, real, w) => {
      model.close(w)
      real.close(w)
    },
  },
  'kill while hidden, before the write': {
    weight: 2,
    can: isOpen,
    act: async (model, real, w) => {
      model.kill(w, false)
      const { window } = real.at(w)
      real.browser.hold()
      window.leave()
      real.browser.drop(window)
      real.kill(w)
      await real.browser.release()
    },
  },
  'kill while hidden, with the write done': {
    weight: 2,
    can: isOpen,
    act: (model, real, w) => {
      model.kill(w, true)
      real.at(w).window.leave()
      real.kill(w)
    },
  },
  'kill at once': {
    can: isOpen,
    act: (model, real, w) => {
      model.windows[w] = null
      real.kill(w)
    },
  },
  'take the newest': {
    weight: 12,
    can: isStuckBy('conflict'),
    act: (model, real, w) => {
      model.reload(w)
      return real.at(w).session.reloadFromShelf()
    },
  },
  retry: {
    weight: 12,
    can: isStuckBy('full', 'blocked'),
    act: (model, real, w) => {
      model.retry(w)
      return real.at(w).session.retry()
    },
  },
  'put back': {
    weight: 12,
    can: isStuckBy('gone'),
    act: (model, real, w) => {
      model.putBack(w)
      return real.at(w).session.putBack()
    },
  },
  'keep as a copy': {
    weight: 2,
    can: isOpen,
    act: async (model, real, w) => {
      const isKept = model.keepAsCopy(w)
      expect((await real.at(w).session.keepAsCopy('Kopi')).ok).toBe(isKept)
      if (isKept) real.close(w)
    },
  },
  ...trashActs,
  'clear, and be told': {
    can: ({ shelf }) => shelf.where !== 'none',
    act: async (model, real) => {
      model.clear(true)
      await real.browser.clear(id, true)
    },
  },
  'clear, untold': {
    can: ({ shelf }) => shelf.where !== 'none',
    act: async (model, real) => {
      model.clear(false)
      await real.browser.clear(id, false)
    },
  },
  'write too much': {
    can: isOpen,
    act: (model, real, w) => {
      model.hasRejected = true
      if (!model.rejecting.has(w)) writeBeside(model.at(w))
      model.rejecting.add(w)
      real.at(w).session.rejected.keep(form, [tooLong])
    },
  },
  'shorten it': {
    weight: 4,
    can: (model, w) => isOpen(model, w) && model.rejecting.has(w),
    act: (model, real, w) => {
      model.hasRejected = false
      model.rejecting.delete(w)
      real.at(w).session.rejected.keep(form, [])
    },
  },
  'fill the disk': trouble('full'),
  'block the shelf': trouble('blocked'),
  'make room': { ...trouble(null), weight: 6 },
} satisfies Record<string, Act>

function trouble(next: PlainModel['trouble']): Act {
  return {
    can: (model) => model.trouble !== next,
    act: (model, real) => {
      model.trouble = next
      real.browser.setTrouble(next)
    },
  }
}

export const command = (
  name: string,
  w: number,
  { can, act }: Act,
): fc.AsyncCommand<PlainModel, RealThing> => ({
  check: (model) => can(model as PlainModel, w),
  run: async (model, real) => {
    real.browser.passTime()
    await act(model, real, w)
    await real.browser.settled()
    expect(await seen(real)).toEqual(expected(model))
    expect(model.lost()).toEqual([])
  },
  toString: () => `${name} (${w})`,
})

const expected = (model: PlainModel) => ({
  windows: model.windows.map((open) => open && { text: open.text, save: open.save }),
  shelf: model.shelf.where === 'none' ? null : [model.shelf.where, model.shelf.text],
  copies: model.copies.toSorted(),
  others: (model.others ?? []).toSorted(),
  unsaved: [...model.unsaved.values()].map(({ text }) => text).toSorted(),
})

/** Any order of what may be done in two windows. */
export const anyCommands = fc.commands(
  Object.entries<Act>(acts).flatMap(([name, each]) =>
    Array.from({ length: each.weight ?? 1 }, () => fc.nat(1).map((w) => command(name, w, each))),
  ),
  { maxCommands: 120, size: 'max' },
)
