import { isDay } from '#core/calendar/calendar-day.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { askedForContact } from '#core/questions/team-facts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import type { Room } from '#rooms/shared/room.ts'

/** What each clause of the agreement is about, in the order of the paper. */
export const fieldsOf = {
  money: ['arena.costs'],
  dates: ['arena.time'],
  approval: ['arena.politics'],
  contact: ['arena.contacts', 'arena.communication'],
  safeguards: ['arena.safeguards'],
  leaving: ['arena.ending'],
  risks: ['arena.risks', 'arena.boundary'],
} as const satisfies Record<string, readonly FieldId[]>

export type Clause = keyof typeof fieldsOf
export const clauses = Object.keys(fieldsOf) as readonly Clause[]

const has = (clause: Clause, isOne: (field: FieldId) => boolean) =>
  (fieldsOf[clause] as readonly FieldId[]).some(isOne)

export const isEmpty = (clause: Clause, answers: Answers): boolean =>
  !has(clause, (field) => fields[field].state(answers) !== 'empty')

/** Whether the agreement ends before it begins. */
export const isTimeTurned = ({ begins, ends }: Pick<Answers['arena']['time'], 'begins' | 'ends'>) =>
  isDay(begins) && isDay(ends) && ends < begins

/** The clauses that keep the page from being answered. */
export const lackingClauses = (lacking: readonly FieldId[]): readonly Clause[] =>
  clauses.filter((clause) => has(clause, (field) => lacking.includes(field)))

/** The clause with a text that could not be kept, if there is one. */
export function rejectedClause(room: Room): Clause | undefined {
  const [text] = room.rejected(formParts.arena.name).read()
  if (text) return clauses.find((clause) => has(clause, (field) => text.path.startsWith(field)))
  const { actors } = room.answers().team
  const isWaiting = actors.some(
    ({ id }) => room.rejected(formParts.actor(id).name).read().length > 0,
  )
  return isWaiting ? 'contact' : undefined
}

/** What a clause that is begun still asks, each as its control on the page is called. */
export function unanswered(clause: Clause, answers: Answers, words: ProjectMessages): string[] {
  const { arena, team } = answers
  const { terms } = words.arena
  const asked = fieldsOf[clause].filter((field) => fields[field].state(answers) !== 'full')
  const empty = <K extends string>(of: Readonly<Record<K, string>>, names: readonly K[]) =>
    names.filter((name) => !isFilled(of[name]))
  return asked.flatMap((field) => {
    switch (field) {
      case 'arena.costs':
        return [terms.what]
      case 'arena.time':
        return empty(arena.time, ['begins', 'ends', 'review']).map((name) => terms[name])
      case 'arena.politics':
        return empty(arena.politics, ['policy', 'committee', 'approver', 'approval']).map(
          (name) => terms[name],
        )
      case 'arena.contacts': {
        const all = askedForContact(team.actors)
        const without = all.filter(({ contact }) => !isFilled(contact)).length
        return [terms.lackingContacts(without, all.length)]
      }
      case 'arena.safeguards':
        return [terms.settled]
      case 'arena.ending':
        return empty(arena.ending, ['notice', 'text']).map(
          (name) => ({ notice: terms.notice, text: terms.ending })[name],
        )
      case 'arena.risks':
        return [terms.wrong]
      default:
        return [words.fields[field].name]
    }
  })
}
