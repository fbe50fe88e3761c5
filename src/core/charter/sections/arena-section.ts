import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { answer, type Passage, written } from '#core/charter/document/passages.ts'
import {
  chosenInLine,
  codeName,
  explained,
  paragraphs,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { isReplyDue } from '#core/questions/follow-ups.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { TextRow } from '#core/questions/schema-parts.ts'

/** D: the form of the arena, what it may decide, its rules, place and things to work on. */
export function arenaSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  const { arena, team } = project.answers
  const { fields, arena: asks } = words
  const { mandate, meeting } = arena
  return written(source, [
    answer('arena.form', asks.form, explained(words, 'arenaForm', arena.form), 1),
    answer('arena.form', asks.name, paragraphs(arena.name), 1),
    answer('arena.form', asks.size, arena.size === null ? [] : [said(String(arena.size))], 1),
    answer('arena.form', asks.composition, paragraphs(arena.composition)),
    answer('arena.mandate', asks.mandate, paragraphs(mandate.text)),
    answer('arena.mandate', asks.decision, explained(words, 'decision', mandate.decision), 1),
    ...reply(source),
    answer('arena.mandate', asks.givenBy, [codeName(words, 'mandateGivenBy', mandate.givenBy)], 1),
    answer('arena.mandate', asks.initiative, [chosenInLine(words, 'group', mandate.initiative)], 1),
    list('arena.groundRules', fields['arena.groundRules'].name, arena.groundRules, {
      ordered: true,
      room: 5,
    }),
    answer('arena.meeting', asks.place, paragraphs(meeting.place), 1),
    answer(
      'arena.meeting',
      asks.rhythm,
      [codeName(words, 'rhythm', meeting.rhythm), ...paragraphs(meeting.rhythmNote)],
      1,
    ),
    answer('arena.meeting', asks.access, paragraphs(meeting.access), 1),
    list('arena.objects', fields['arena.objects'].name, arena.objects, { ordered: false, room: 3 }),
    answer('team.staffRoom', fields['team.staffRoom'].name, paragraphs(team.staffRoom)),
  ])
}

/** Room to write it only where one is due, or may be: nobody has said yet how it is decided. */
function reply({ project, words }: CharterSource): readonly Passage[] {
  const { decision, reply: text } = project.answers.arena.mandate
  const isAsked = decision === null || isReplyDue(decision)
  if (!isAsked && !isFilled(text)) return []
  return [answer('arena.mandate', words.arena.reply, paragraphs(text), 1)]
}

/** Ground rules are numbered, so that a meeting can refer to one of them. */
function list(
  field: FieldId,
  heading: string,
  rows: readonly TextRow[],
  look: { readonly ordered: boolean; readonly room: number },
): Passage {
  const items = rows.map(({ text }) => typed(text)).filter((item) => item.length > 0)
  if (items.length === 0) return answer(field, heading, [], look.room)
  return {
    field,
    isAnswered: true,
    blocks: [
      { kind: 'heading', level: 3, text: heading },
      { kind: 'list', ordered: look.ordered, items },
    ],
  }
}
