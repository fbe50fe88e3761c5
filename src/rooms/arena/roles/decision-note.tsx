import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { type Decision, fittingForms, type Standing } from './decisions.ts'

/** So many of those who hold a role are named. */
const named = 2

/** What is agreed so far, in a few words, or that it lacks. */
export function DecisionNote(props: { room: Room; decision: Decision; standing: Standing }) {
  const { room, decision, standing } = props
  const words = useWords()
  const { notes } = words.arena.decisions
  const answers = useDebouncedAnswers(room)
  const { groundRules, power, roles } = answers.arena
  switch (decision) {
    case 'leadership': {
      const [best] = fittingForms(answers)
      if (!best) return <span>{notes.noForm}</span>
      const { name } = words.rules.leadershipForm[best.form]
      return <span>{standing === 'settled' ? name : notes.dilemma(name)}</span>
    }
    case 'volunteers': {
      if (standing === 'waiting') return <span>{notes.noVolunteers}</span>
      const shared = Object.values(roles.volunteerTasks).filter(isFilled)
      return <span>{notes.tasks(shared.length, codes.volunteerTask.length)}</span>
    }
    case 'rules':
      return (
        <span>
          {standing === 'settled' ? words.arena.rules.count(groundRules.length) : notes.open}
        </span>
      )
    case 'power':
      return <span>{notes.power(power.balancing.length, isFilled(power.conflict))}</span>
    default:
      return standing === 'settled' ? (
        <Holders answers={answers} role={decision} />
      ) : (
        <span>{standing === 'lacking' ? notes.none : notes.open}</span>
      )
  }
}

function Holders({ answers, role }: { answers: Answers; role: Code<'role'> }) {
  const { arena } = useWords()
  const ids = holdersOf(answers.arena.roles, role)
  const holders = answers.team.actors.filter(({ id }) => ids.includes(id))
  const first = holders.slice(0, named)
  return (
    <TypedIn
      sentence={(typed) =>
        arena.decisions.notes.holders(
          first.map(({ name }) => shownName(name, arena.unnamed, typed)),
          holders.length - first.length,
        )
      }
    />
  )
}
