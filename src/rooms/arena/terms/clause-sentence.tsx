import { Fragment } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { costSum } from '#core/rules/costs.ts'
import { dayInWords } from '#i18n/day-in-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import { type Clause, isEmpty, isTimeTurned, unanswered } from './clauses.ts'

export type Standing = 'agreed' | 'lacking' | 'empty'

interface ClauseSentenceProps {
  readonly clause: Clause
  readonly answers: Answers
  readonly standing: Standing
}

/** A clause in one sentence: what is agreed, what lacks, or what it asks; and what cannot be meant. */
export function ClauseSentence(props: ClauseSentenceProps) {
  const { endsBefore } = useWords().arena.terms
  const isTurned = props.clause === 'dates' && isTimeTurned(props.answers.arena.time)
  return (
    <>
      <Said {...props} />
      {isTurned && (
        <>
          <br />
          <span>{endsBefore}</span>
        </>
      )}
    </>
  )
}

function Said(props: ClauseSentenceProps) {
  const { clause, answers, standing } = props
  const words = useWords()
  const { clauses, lacking } = words.arena.terms
  if (standing === 'agreed') return <Agreed clause={clause} answers={answers} />
  const { ask } = clauses[clause]
  if (standing === 'empty') return <span>{ask}</span>
  const parts = isEmpty(clause, answers) ? [ask] : unanswered(clause, answers, words)
  return (
    <>
      <span>{lacking}</span>{' '}
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && <span>{' · '}</span>}
          <span>{part}</span>
        </Fragment>
      ))}
    </>
  )
}

function Agreed({ clause, answers }: { clause: Clause; answers: Answers }) {
  const { agreed } = useWords().arena.terms
  const { arena, team } = answers
  const { time, politics, safeguards, ending, risks } = arena
  switch (clause) {
    case 'money':
      return <span>{agreed.money(costSum(arena.costs, team.actors))}</span>
    case 'dates':
      return <Dates time={time} />
    case 'approval': {
      const { approver, approval, committee, policy } = politics
      return <Written texts={isFilled(approver) ? [approver, approval] : [committee, policy]} />
    }
    case 'contact': {
      const reached = team.actors.filter(({ contact }) => isFilled(contact)).length
      return reached > 0 ? (
        <span>{agreed.contacts(reached)}</span>
      ) : (
        <Written texts={[arena.communication]} />
      )
    }
    case 'safeguards':
      return <span>{agreed.settled(safeguards.settled.length, codes.safeguard.length)}</span>
    case 'leaving':
      return <Written texts={[ending.notice, isFilled(ending.notice) ? '' : ending.text]} />
    case 'risks': {
      const named = risks.filter(({ risk }) => isFilled(risk))
      const answered = named.filter(({ response }) => isFilled(response))
      return named.length > 0 ? (
        <span>{agreed.risks(named.length, answered.length)}</span>
      ) : (
        <Written texts={[arena.boundary]} />
      )
    }
  }
}

function Dates({ time }: { time: Answers['arena']['time'] }) {
  const { agreed } = useWords().arena.terms
  const { language } = useShell()
  const day = (text: string, typed: Wrap) => {
    const inWords = dayInWords(text, language)
    return inWords === text ? typed(brief(text)) : inWords
  }
  return (['begins', 'ends', 'review'] as const)
    .filter((each) => isFilled(time[each]))
    .map((each, place) => (
      <Fragment key={each}>
        {place > 0 && <span>{' · '}</span>}
        <TypedIn sentence={(typed) => agreed[each](day(time[each], typed))} />
      </Fragment>
    ))
}

/** What people wrote is all that is said; the whole of it stands in the clause. */
function Written({ texts }: { texts: readonly string[] }) {
  return (
    <TypedIn
      sentence={(typed) =>
        texts
          .filter(isFilled)
          .map((text) => typed(brief(text)))
          .join(' · ')
      }
    />
  )
}

/** Signs of a text somebody wrote that stand in the sentence. */
const most = 120

const brief = (text: string) => {
  const [line = ''] = text.trim().split(/\r\n|[\r\n]/u)
  return line.length > most ? `${line.slice(0, most).replace(/\s*\S*$/u, '')} …` : line
}
