import { hiddenWords } from '#app/project/open/hidden-words.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { type HiddenAnswers, hiddenAnswers } from '#core/journey/hidden-answers.ts'
import { pages } from '#core/journey/pages.ts'
import type { Project } from '#core/project/project.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'

/** What the route hides of a page though it has an answer. */
export function HiddenHere({ page }: { page: PageId }) {
  const words = useWords()
  const hidden = useProject(({ project }) => hiddenWords(hiddenOn(page, project), words))
  return hidden === '' ? null : <p>{words.paper.hidden.onPage(hidden)}</p>
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
