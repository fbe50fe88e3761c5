import type { Text } from '#core/charter/document/charter-document.ts'
import { chosenInLine, paragraphs, said, strong, typed } from '#core/charter/document/texts.ts'
import { codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type Actor, emptyActor, emptyNeed, type Need } from '#core/questions/team.ts'
import type { CardSheet, RoomBlock, SheetBlock, TicksBlock } from './sheet-document.ts'
import { room, type SheetSource } from './sheet-source.ts'
import type { SheetId, SheetWords } from './sheet-words.ts'

const perPage = 8

/** B: one need a card, to be grouped on a wall. */
export const needCards = (source: SheetSource): CardSheet =>
  cardSheet('B', source, {
    rows: source.project.answers.team.needs,
    blank: emptyNeed('', ''),
    card: (need) => needCard(need, source),
  })

/** C: one actor a card: a group or a role, and never a name. */
export const actorCards = (source: SheetSource): CardSheet =>
  cardSheet('C', source, {
    rows: source.project.answers.team.actors,
    blank: emptyActor('', ''),
    card: (actor) => actorCard(actor, source),
  })

interface Cards<Row> {
  readonly rows: readonly Row[]
  readonly blank: Row
  readonly card: (row: Row) => readonly SheetBlock[]
}

/** The last page is filled up with blank cards: somebody will think of more. */
function cardSheet<Row>(
  id: SheetId,
  { words }: SheetSource,
  { rows, blank, card }: Cards<Row>,
): CardSheet {
  const count = Math.max(1, Math.ceil(rows.length / perPage)) * perPage
  const all = Array.from({ length: count }, (_, index) => rows[index] ?? blank)
  const name = `${words.label(id)} · ${words.names[id]}`
  return { kind: 'cards', name, cards: all.map(card) }
}

const open = (prompt: string, count: number, answer: readonly Text[]): RoomBlock => ({
  ...room(prompt, count),
  answer,
  isFramed: false,
})

const ticks = (options: readonly (readonly [text: string, isChosen: boolean])[]): TicksBlock => ({
  kind: 'ticks',
  prompt: '',
  options: options.map(([text, isChosen]) => ({ text, isChosen })),
})

function needCard({ name, kind, importance }: Need, { words }: SheetSource): readonly SheetBlock[] {
  const { needs } = words
  return [
    open(needs.task, 2, paragraphs(name)),
    ticks(codes.kind.map((each) => [needs.kinds[each], each === kind])),
    ticks(codes.importance.map((each) => [needs.importance[each], each === importance])),
  ]
}

/** How well they are heard, and whether they were asked or said yes, is for the group to say: it is never filled in. */
function actorCard(actor: Actor, { words }: SheetSource): readonly SheetBlock[] {
  const { actors } = words
  const { relation } = actor
  return [
    isFilled(actor.name)
      ? { kind: 'words', look: 'small', text: strong(typed(actor.name)) }
      : open(actors.who, 1, []),
    ...exchange(actor, words),
    ticks(
      (['relevant', 'affected'] as const).map((each) => [
        actors.relation[each],
        relation === each || relation === 'both',
      ]),
    ),
    ticks(codes.voice.map((each) => [actors.voice[each], false])),
    ticks((['asked', 'committed'] as const).map((each) => [actors.commitment[each], false])),
  ]
}

/** What is known stands in two paragraphs, which take less of a card than two rooms beside each other. */
function exchange(actor: Actor, { actors, charter }: SheetWords): readonly SheetBlock[] {
  const own = typed(actor.gainText)
  const gains = isSaid(own) ? own : chosenInLine(charter, 'gain', actor.gains)
  const parts = [
    { prompt: actors.gives, answer: typed(actor.brings) },
    { prompt: actors.gains, answer: gains },
  ]
  if (!parts.some(({ answer }) => isSaid(answer))) {
    const rooms = parts.map(({ prompt }) => ({ weight: 1, blocks: [open(prompt, 1, [])] }))
    return [{ kind: 'beside', parts: rooms }]
  }
  return parts.map(
    ({ prompt, answer }): SheetBlock =>
      isSaid(answer)
        ? { kind: 'words', look: 'small', text: [...strong(said(`${prompt} `)), ...answer] }
        : open(prompt, 1, []),
  )
}

const isSaid = (text: Text) => text.length > 0
