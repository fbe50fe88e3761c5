import { hiddenWords } from '#app/project/open/hidden-words.ts'
import { lackingWords } from '#app/project/open/lacking-words.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { type HiddenAnswers, hiddenAnswers } from '#core/journey/hidden-answers.ts'
import type { Status } from '#core/journey/journey.ts'
import { pageStatus } from '#core/journey/journey.ts'
import { type Lacking, lackingOn } from '#core/journey/lacking.ts'
import { pages } from '#core/journey/pages.ts'
import type { Project } from '#core/project/project.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import styles from './page-standing.module.css'

/** How far a page is, by the rule that its tab follows, and what it lacks; nothing before it is begun. */
export function PageStanding({ page }: { page: PageId }) {
  const words = useWords()
  const { frame } = words
  // As one string, so that a keystroke that changes neither draws nothing.
  const told = useProject(({ project: { answers } }) =>
    JSON.stringify([pageStatus(page, answers), lackingOn(page, answers)]),
  )
  const [status, lacking]: [Status, Lacking[]] = JSON.parse(told)
  const hidden = useProject(({ project }) => hiddenWords(hiddenOn(page, project), words))
  if (status === 'notStarted') return null
  const isAnswered = status === 'answered'
  return (
    <div className={styles.standing}>
      <p className={styles.status}>
        <StatusTag
          status={isAnswered ? 'answered' : 'in-progress'}
          label={isAnswered ? frame.answered : frame.tabInProgress}
        />
        {!isAnswered && <span>{lackingWords(lacking, words)}</span>}
      </p>
      <p className={styles.rule}>{frame.answeredRule}</p>
      {hidden !== '' && <p>{words.paper.hidden.onPage(hidden)}</p>}
    </div>
  )
}

/** Of what the route hides, what belongs to a page; meetings stand with the process. */
function hiddenOn(page: PageId, { answers, route }: Project): HiddenAnswers {
  const hidden = hiddenAnswers(answers, route)
  const own: readonly string[] = pages[page].fields
  return {
    fields: hidden.fields.filter((field) => own.includes(field)),
    meetings: page === 'arena/process' ? hidden.meetings : 0,
  }
}
