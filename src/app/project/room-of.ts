import type { Room } from '#rooms/shared/room.ts'
import type { ProjectStore } from '#state/project-store.ts'

/** The open project as rooms know it: answers, and one way to hand new ones back. */
export const roomOf = (store: ProjectStore, newId: () => string): Room => ({
  answers: () => store.getState().project.answers,
  subscribe: store.subscribe,
  change: store.change,
  judgement: () => store.getState().project.judgement,
  judge: (update, key) =>
    store.changeProject((project) => {
      const judgement = update(project.judgement)
      return judgement === project.judgement ? project : { ...project, judgement }
    }, key),
  generation: () => store.getState().generation,
  undo: store.undo,
  newId,
})
