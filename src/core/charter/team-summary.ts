import type { Block, Cell, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { actorName, cell, listed, needName, said } from '#core/charter/document/texts.ts'
import type { ActorTasks } from '#core/questions/coverage.ts'
import { isEmptySeat } from '#core/questions/marks.ts'
import type { Need } from '#core/questions/team.ts'

const mostLines = 8
/** However large the core is, page one never hides that seats are empty. */
const seatsAlwaysShown = 2
/** Of two names that stand in one line, in characters. */
const mostInLine = 80

/** The team and what they carry: the core, or all while no core is chosen, then the empty seats. */
export function teamSummary(source: CharterSource): readonly Block[] {
  const { team, words } = source
  const core = team.actors.filter(({ actor }) => actor.circle === 'core')
  const members = core.length > 0 ? core : team.actors
  const open = team.needs.filter(isEmptySeat)
  const isBegun = open.length < team.needs.length
  const seats = isBegun ? open : []

  // Without section B there is nowhere else to look.
  const most = source.letters.has('B') ? mostLines : members.length + seats.length
  const seatsShown = Math.min(seats.length, Math.max(most - members.length, seatsAlwaysShown))
  const membersShown = Math.min(members.length, most - seatsShown)
  const rest = members.length + seats.length - membersShown - seatsShown

  const rows = [
    ...members.slice(0, membersShown).map((member) => memberRow(source, member)),
    ...seats.slice(0, seatsShown).map(({ need }) => seatRow(source, need)),
  ]
  const columns = [rowHead(words.team.actor, 1.3), column(words.team.carriesHead, 1.6)]
  return [
    table(words.summary.team, columns, rows, 3),
    ...(rest > 0
      ? [{ kind: 'paragraph', look: 'quiet', text: said(words.summary.teamRest(rest)) } as const]
      : []),
  ]
}

function memberRow(source: CharterSource, { actor, carries, contributes }: ActorTasks) {
  const { words } = source
  const tasks =
    carries.length > 0
      ? { needs: carries, mark: 'carries' as const }
      : { needs: contributes, mark: 'contributes' as const }
  const task: Cell =
    tasks.needs.length === 0
      ? cell([])
      : {
          text: [
            ...(tasks.mark === 'contributes' ? said(`${words.team.contributesTo} `) : []),
            ...needNames(source, tasks.needs),
          ],
          mark: tasks.mark,
        }
  return [cell(actorName(words, actor)), task]
}

const seatRow = ({ words }: CharterSource, need: Need): readonly Cell[] => [
  { text: said(words.team.emptySeat), mark: 'gap' },
  cell(needName(words, need)),
]

function needNames({ words, letters }: CharterSource, needs: readonly Need[]): Text {
  // Without section B there is nowhere else to look.
  const shown = letters.has('B') ? needs.slice(0, needsShown(needs)) : needs
  const rest = needs.length - shown.length
  const names = shown.map((need) => needName(words, need))
  return rest === 0
    ? listed(names)
    : [...listed(names), ...said(` ${words.document.andMore(rest)}`)]
}

/** Two, unless their names are too long to stand in one line. */
function needsShown([first, second]: readonly Need[]): number {
  const length = (need: Need | undefined) => need?.name.trim().length ?? 0
  return length(first) + length(second) <= mostInLine ? 2 : 1
}
