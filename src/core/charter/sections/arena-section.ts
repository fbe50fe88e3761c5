import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { answer, type Passage, written } from '#core/charter/document/passages.ts'
import {
  chosenInLine,
  codeName,
  explained,
  isFilled,
  paragraphs,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import type { FieldId } from '#core/questions/fields.ts'

/** D: the form of the arena, what it may decide, its rules, place and things to work on. */
export function arenaSection(source: CharterSource): readonly Block[] {
  const { project, words } = source
  const { arena, team } = project.answers
  const { fields, arena: asks } = words
  const { mandate, meeting } = arena
  return written(source, [
    answer('4.1', asks.form, explained(words, 'arenaForm', arena.form), 1),
    answer('4.1', asks.name, paragraphs(arena.name), 1),
    answer('4.1', asks.size, arena.size === null ? [] : [said(String(arena.size))], 1),
    answer('4.1', asks.composition, paragraphs(arena.composition)),
    answer('4.2', asks.mandate, paragraphs(mandate.text)),
    answer('4.2', asks.decision, explained(words, 'decision', mandate.decision), 1),
    answer('4.2', asks.reply, paragraphs(mandate.reply), 1),
    answer('4.2', asks.initiative, [chosenInLine(words, 'group', mandate.initiative)], 1),
    list('4.3', fields['4.3'].name, arena.groundRules, { ordered: true, room: 5 }),
    answer('4.6', asks.place, paragraphs(meeting.place), 1),
    answer(
      '4.6',
      asks.rhythm,
      [codeName(words, 'rhythm', meeting.rhythm), ...paragraphs(meeting.rhythmNote)],
      1,
    ),
    answer('4.6', asks.access, paragraphs(meeting.access), 1),
    list('4.7', fields['4.7'].name, arena.objects, { ordered: false, room: 3 }),
    answer('2.8', fields['2.8'].name, paragraphs(team.staffRoom)),
  ])
}

/** Ground rules are numbered, so that a meeting can refer to one of them. */
function list(
  field: FieldId,
  heading: string,
  texts: readonly string[],
  look: { readonly ordered: boolean; readonly room: number },
): Passage {
  const items = texts.filter(isFilled).map(typed)
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
