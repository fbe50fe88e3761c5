import { isDay } from '#core/calendar/calendar-day.ts'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import type { Block, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { lines, said, typed } from '#core/charter/document/texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { askedForContact } from '#core/questions/team-facts.ts'
import { sphereOf } from '#core/rules/facts/actor-facts.ts'

/** For somebody who is handed page one: when it is next, and whom to ask. Nothing while neither is known. */
export function joinIn(source: CharterSource): readonly Block[] {
  const text = [...nextMeeting(source), ...contact(source)]
  const heading = source.words.summary.joinIn
  return text.length === 0 ? [] : [{ kind: 'note', heading, text, beside: true }]
}

/** The first dated meeting of the day the paper is made, or later. */
function nextMeeting({ project, words, date: today }: CharterSource): readonly Text[] {
  const { meetings } = project.answers.arena.process
  const next = inDateOrder(meetings).find(({ date }) => isDay(date) && date >= today)
  if (next === undefined) return []
  const { date, starts, ends, place, purpose } = next
  const when = [words.date(date), words.process.between(starts, ends)].filter(isFilled).join(' ')
  return [lines(said(`${words.summary.nextMeeting} ${when}`), typed(place), typed(purpose))]
}

/** Who owns the project, and how whoever convenes is reached, or else one of its public side. */
function contact({ project, words }: CharterSource): readonly Text[] {
  const { owner, unit } = project.document
  const { convener } = project.answers.arena.roles
  const known = askedForContact(project.answers.team.actors).filter((actor) =>
    isFilled(actor.contact),
  )
  const reached =
    known.find(({ id }) => convener.includes(id)) ??
    known.find((actor) => sphereOf(actor) === 'public')
  if (reached === undefined && !isFilled(owner)) return []
  return [
    lines(
      isFilled(owner) ? [...typed(owner), { text: `, ${words.summary.ownerRole}` }] : [],
      typed(unit),
      reached ? [{ text: `${words.terms.contact}: ` }, ...typed(reached.contact)] : [],
    ),
  ]
}
