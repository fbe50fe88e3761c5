import { expect } from 'vitest'
import { restoreProject, trashProject } from '#session/trash-project.ts'
import { type Act, isOpen, isStuckBy } from './act.ts'
import { restore, restoreAt } from './plain-trash.ts'
import { id } from './real-thing.ts'

/** What leads into the trash and out of it. */
export const trashActs = {
  'move to the trash': {
    can: isOpen,
    act: async (model, real, w) => {
      const isMoved = model.moveToTrash(w)
      expect((await real.at(w).session.moveToTrash()).ok).toBe(isMoved)
      if (isMoved) real.close(w)
    },
  },
  'trash from the list': {
    can: ({ shelf }) => shelf.where === 'live',
    act: async (model, real) => {
      model.trash()
      await trashProject(real.browser.openWindow().ports, id)
    },
  },
  restore: {
    weight: 8,
    can: ({ shelf }) => shelf.where === 'trash',
    act: async (model, real) => {
      restore(model, true)
      await restoreProject(real.browser.openWindow().ports, id)
    },
  },
  'restore, unheard': {
    weight: 2,
    can: ({ shelf }) => shelf.where === 'trash',
    act: async (model, real) => {
      restore(model, false)
      await real.browser.shelf.restore(id)
    },
  },
  'restore where it was open': {
    weight: 4,
    can: (model, w) => isStuckBy('deleted')(model, w) && model.shelf.where !== 'live',
    act: async (model, real, w) => {
      const isBack = restoreAt(model, w)
      expect((await real.at(w).session.restore()).ok).toBe(isBack)
    },
  },
  'remove for good': {
    can: ({ shelf }) => shelf.where === 'trash',
    act: async (model, real) => {
      model.remove()
      await real.browser.shelf.remove(id)
      real.browser.forget()
    },
  },
} satisfies Record<string, Act>
