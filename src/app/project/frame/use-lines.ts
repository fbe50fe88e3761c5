import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { pagesOf, questionProgress } from '#core/journey/journey.ts'
import { questionIds } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { ProjectState } from '#session/project-store.ts'

/**
 * The four lines of the navigation. Told as one string, so that a keystroke that changes no status
 * draws nothing.
 */
export function useLines() {
  const { frame, questions } = useWords()
  const told = useProject(summary)
  const id = useProject((state) => state.project.id)
  const route = useProject((state) => state.project.route)
  const found = told.split('|').map((line) => line.split(','))
  return questionIds.map((question, index) => {
    const [status = '', answered = 0, pages = 1, seats = 0] = found[index] ?? []
    const [first = 'start' as const] = pagesOf(question, route)
    return {
      question,
      number: index + 1,
      label: questions[question].nav,
      href: address(paths.page(id, first)),
      status: statusWords(frame, status, Number(answered), Number(pages), Number(seats)),
      progress: Number(answered) / Number(pages),
    }
  })
}

function summary({ project: { answers, route } }: ProjectState): string {
  return questionIds
    .map((question) => {
      const { status, answered, pages } = questionProgress(question, answers, route)
      const facts = teamFacts(answers.team)
      const seats = question === 'team' && facts.coverage !== 'empty' ? facts.emptySeats : 0
      return [status, answered, pages, seats].join()
    })
    .join('|')
}

function statusWords(
  frame: ProjectMessages['frame'],
  status: string,
  answered: number,
  pages: number,
  seats: number,
): string {
  if (status === 'answered') return frame.answered
  if (status === 'notStarted') return frame.notStarted
  return seats > 0 ? frame.inProgressSeats(seats) : frame.inProgress(answered, pages)
}
