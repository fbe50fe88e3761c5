import type { RefusedTexts } from '#rooms/shared/refused-texts.ts'
import type { Room } from '#rooms/shared/room.ts'
import type { Unsent } from '#ui/unsent.ts'
import type { OpenProject } from './open-project.ts'

/** The open project as the rooms on one screen know it: answers, and one way to hand new ones back. */
export const roomOf = (
  { store, refused, unsent }: Pick<OpenProject, 'store' | 'refused' | 'unsent'>,
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
  unsent: (form) => unsentIn(unsent, place, form),
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

/** What stands in the fields of one form of a screen and has not been sent. */
export const unsentIn = (unsent: OpenProject['unsent'], place: string, form: string): Unsent => {
  const { read, keep } = refusedIn(unsent, place, form)
  return {
    read: (field) => read().find(({ path }) => path === field)?.text ?? '',
    keep: (field, text) => {
      const others = read().filter(({ path }) => path !== field)
      keep(text === '' ? others : [...others, { path: field, text, kept: '' }])
    },
  }
}
