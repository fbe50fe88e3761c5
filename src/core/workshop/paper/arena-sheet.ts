import type { Text } from '#core/charter/document/charter-document.ts'
import {
  actorName,
  codeName,
  listed,
  paragraphs,
  said,
  typed,
} from '#core/charter/document/texts.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { RoomBlock, SheetBlock, WritingSheet } from './sheet-document.ts'
import { room, type SheetSource, writingSheet } from './sheet-source.ts'

/** F: the place, the four phases and who is in each, and what is agreed of power and roles. */
export const arenaSheet = (source: SheetSource): WritingSheet =>
  writingSheet('F', source, {
    format: { size: 'A3', lies: true },
    question: 'arena',
    blocks: [
      {
        kind: 'beside',
        parts: [
          { weight: 1, blocks: place(source) },
          { weight: 3.3, blocks: codes.phase.map((phase) => phaseRoom(phase, source)) },
          { weight: 1.4, blocks: agreed(source) },
          { weight: 1.4, blocks: roles(source) },
        ],
      },
    ],
  })

const withText = (prompt: string, lines: number, answer: readonly Text[]): RoomBlock => ({
  ...room(prompt, lines),
  answer,
})

function place({ words, project }: SheetSource): readonly SheetBlock[] {
  const { arena: asks, charter } = words
  const { form, name, meeting } = project.answers.arena
  return [
    withText(asks.form, 2, [codeName(charter, 'arenaForm', form), ...paragraphs(name)]),
    room(asks.place, 2, meeting.place),
    withText(asks.rhythm, 2, [
      codeName(charter, 'rhythm', meeting.rhythm),
      ...paragraphs(meeting.rhythmNote),
    ]),
    room(asks.access, 3, meeting.access),
  ]
}

/** What happens in a phase, and who co-creates in it. */
function phaseRoom(phase: Code<'phase'>, { words, project }: SheetSource): SheetBlock {
  const { arena, team } = project.answers
  const row = arena.process.phases.find((each) => each.phase === phase)
  const taking = team.actors.filter(({ phases }) => phases.includes(phase))
  const said = [row?.when ?? '', row?.what ?? '', row?.product ?? ''].filter(isFilled)
  return withText(`${words.charter.codes.phase[phase].name}: ${words.arena.takesPart}`, 3, [
    ...said.flatMap(paragraphs),
    listed(taking.map((actor) => actorName(words.charter, actor))),
  ])
}

function agreed({ words, project }: SheetSource): readonly SheetBlock[] {
  const { arena: asks, charter } = words
  const { arena, motivation, problem } = project.answers
  const { mandate } = arena
  return [
    withText(asks.decide, 2, [
      ...paragraphs(mandate.text),
      codeName(charter, 'decision', mandate.decision),
    ]),
    room(asks.influence, 2, motivation.influencePromise),
    room(asks.fixed, 2, problem.openness.fixed),
    room(asks.reply, 1, mandate.reply),
  ]
}

const fewestRules = 5

/** Who has which role, and how they are with each other. */
function roles({ words, project }: SheetSource): readonly SheetBlock[] {
  const { arena: asks, charter } = words
  const { arena, team } = project.answers
  const { groundRules, power } = arena
  const holders = (role: Code<'role'>): Text =>
    listed(
      team.actors
        .filter(({ id }) => arena.roles[role].includes(id))
        .map((actor) => actorName(charter, actor)),
    )
  const written = groundRules.map(({ text }) => text).filter(isFilled)
  const numbered = written.map((rule, nth) => [...said(`${nth + 1}. `), ...typed(rule)])
  return [
    ...codes.role.map((role) => withText(asks.roles[role], 1, [holders(role)])),
    withText(asks.rules, fewestRules, numbered),
    room(asks.disagree, 3, power.conflict),
  ]
}
