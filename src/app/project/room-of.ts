import type { RefusedTexts } from '#rooms/shared/refused-texts.ts'
import type { Room } from '#rooms/shared/room.ts'
import type { OpenProject } from './open-project.ts'

/** The open project as the rooms on one screen know it: answers, and one way to hand new ones back. */
export const roomOf = (
  { store, refused }: Pick<OpenProject, 'store' | 'refused'>,
  place: string,
  newId: () => string,
): Room => ({
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
  refused: (form) => refusedIn(refused, place, form),
})

/** What one form of a screen had to refuse. */
export const refusedIn = (
  refused: OpenProject['refused'],
  place: string,
  form: string,
): RefusedTexts => ({
  read: () => refused.all().filter((each) => each.place === place && each.form === form),
  keep: (texts) => refused.keep(place, form, texts),
})
