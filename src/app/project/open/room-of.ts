import type { WaitingText } from '#core/project/waiting-texts.ts'
import type { RejectedInputs } from '#rooms/shared/rejected-inputs.ts'
import type { Room } from '#rooms/shared/room.ts'
import type { Session } from '#session/create-session.ts'
import type { WaitingTextsStore } from '#session/waiting-texts.ts'
import type { Unsent } from '#ui/list/unsent.ts'

/** The open project as the rooms on one screen know it: answers, and one way to hand new ones back. */
export const roomOf = (
  { store, rejected, unsent }: Pick<Session, 'store' | 'rejected' | 'unsent'>,
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
  project: () => store.getState().project,
  changeProject: store.changeProject,
  generation: () => store.getState().generation,
  undo: store.undo,
  newId,
  rejected: (form) => textsIn(rejected, { place, form }),
  unsent: (form) => unsentIn(unsent, { place, form }),
  unsentForms: () => [
    ...new Set(unsent.all().flatMap((text) => (text.place === place ? text.form : []))),
  ],
})

/** What waits of one form of a screen. */
const textsIn = (
  waiting: WaitingTextsStore,
  form: Pick<WaitingText, 'place' | 'form'>,
): RejectedInputs => ({
  read: () => {
    waiting.fill(form)
    return waiting.shown(form)
  },
  keep: (texts, hasUnsaid) => waiting.keep(form, texts, hasUnsaid),
})

/** What stands in the fields of one form of a screen and has not been sent. */
export const unsentIn = (
  unsent: WaitingTextsStore,
  form: Pick<WaitingText, 'place' | 'form'>,
): Unsent => {
  const waiting = () => unsent.shown(form)
  return {
    fields: () => waiting().map(({ path }) => path),
    read: (field) => {
      unsent.fill(form, field)
      return waiting().find(({ path }) => path === field)?.text ?? ''
    },
    keep: (field, text) => {
      const others = waiting().filter(({ path }) => path !== field)
      unsent.keep(form, text === '' ? others : [...others, { path: field, text, kept: '' }])
    },
  }
}
